import type { DraftContent, Link } from '../mail/draft.ts'
import { linkKind, registrable, urlOf } from '../mail/segment/link.ts'
import type { Weighed } from './content.ts'
import type { Declared } from './fact.ts'

/** A name or address of fewer letters is found everywhere. */
const LEAST_SAID = 2

/** The kinds of a mail's links; those to a domain that the sender declares his are sorted as his own. */
export function linksWith(draft: DraftContent, declared: Declared): readonly Link[] {
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
  if (!declared.sender?.name && !declared.sender?.address) return { name: false, address: false }
  const name = plain(declared.sender.name ?? '')
  const address = plain(declared.sender.address ?? '')
  if (name.length < LEAST_SAID && address.length < LEAST_SAID) return { name: false, address: false }
  const shown = weighed.filter(({ segment }) => segment.role !== 'subject' && !segment.hidden)
  const text = ` ${shown.map(({ segment }) => plain(segment.text)).join(' ')} `
  const says = (sought: string) => sought.length >= LEAST_SAID && text.includes(` ${sought} `)
  return { name: says(name), address: says(address) }
}

/** Letters and digits in lower case, one space between words: line breaks, commas and dots do not count. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
