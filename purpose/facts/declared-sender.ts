import type { Draft, Link } from '../mail/draft.ts'
import { linkKind, registrable, urlOf } from '../mail/segment/link.ts'
import type { Weighed } from './content.ts'
import type { Declared } from './fact.ts'

/** The kinds of a mail's links; those to a domain that the sender declares his are sorted as his own. */
export function linksWith(draft: Draft, declared: Declared): readonly Link[] {
  const domains = (declared.sender?.domains ?? []).map((one) =>
    one
      .trim()
      .toLowerCase()
      .replace(/^[@.*]+/, ''),
  )
  if (domains.length === 0) return draft.links
  return draft.links.map((link) => {
    if (link.kind !== 'third-party') return link
    const host = urlOf(link.href)?.hostname.toLowerCase() ?? ''
    if (!domains.some((domain) => domain !== '' && (host === domain || host.endsWith(`.${domain}`)))) return link
    const carrier = draft.segments.find(({ id }) => id === link.segment)
    const words = carrier?.role === 'button' ? carrier.text : ''
    return { ...link, kind: linkKind(link.href, words, draft.sender, registrable(host)) }
  })
}

/** Whether the mail itself says the name and the postal address that the sender declares. */
export function declaredIn(
  weighed: readonly Weighed[],
  declared: Declared,
): { readonly name: boolean; readonly address: boolean } {
  const shown = weighed.filter(({ segment }) => segment.role !== 'subject' && !segment.hidden)
  const text = ` ${shown.map(({ segment }) => plain(segment.text)).join(' ')} `
  const says = (words: string | undefined) => {
    const sought = plain(words ?? '')
    return sought.length >= 2 && text.includes(` ${sought} `)
  }
  return { name: says(declared.sender?.name), address: says(declared.sender?.address) }
}

/** Letters and digits in lower case, one space between words: line breaks, commas and dots do not count. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
