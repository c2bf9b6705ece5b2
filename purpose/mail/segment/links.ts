import type { Link, LinkKind, Sender } from '../draft.ts'
import type { RawLink } from './block.ts'
import type { Cut } from './cutter.ts'
import type { Findings } from './found.ts'
import { linkKind, readThrough, registrable, urlOf } from './link.ts'

/** Kinds from the strongest to the weakest: what a segment's links say of it. */
const STRENGTH: readonly LinkKind[] = [
  'shop',
  'own',
  'third-party',
  'unsubscribe',
  'home',
  'contact',
  'social',
  'legal',
  'unknown',
]
const OUTSIDE: ReadonlySet<string> = new Set(['google.com', 'apple.com', 'w3.org', 'goo.gl', 'microsoft.com'])

/** The sender's own domain: of the From line, else the one most links lead to. */
function ownDomainOf(targets: readonly string[], sender: Sender | null): string {
  if (sender?.domain) return registrable(sender.domain)
  const counts = new Map<string, number>()
  for (const target of targets) {
    const url = urlOf(target)
    if (!url || !/^https?:$/.test(url.protocol)) continue
    const domain = registrable(url.hostname)
    if (!OUTSIDE.has(domain)) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  let best = ''
  let most = 1
  for (const [domain, count] of counts) if (count > most) [best, most] = [domain, count]
  return best
}

/**
 * Sorts the links of a mail, reads them through redirects and ties each to the segment whose words carry it.
 * `strongest[i]` is the kind of segment i. Notes click redirects and ways to unsubscribe.
 */
export function sortLinks(
  raw: readonly RawLink[],
  cuts: readonly Cut[],
  part: string,
  sender: Sender | null,
  findings: Findings,
): { links: Link[]; strongest: (LinkKind | null)[] } {
  const carrier = new Map<number, Cut>()
  for (const cut of cuts) for (const link of cut.links) if (!carrier.has(link)) carrier.set(link, cut)
  const targets = raw.map(({ href }) => readThrough(href))
  const own = ownDomainOf(
    targets.map(({ href }) => href),
    sender,
  )
  const links = raw.map(({ range }, i): Link => {
    const { href, redirected } = targets[i] ?? { href: '', redirected: false }
    const cut = carrier.get(i)
    const kind = linkKind(href, cut?.masked ?? '', sender, own)
    if (redirected) findings.add('click-redirect', part, range, urlOf(raw[i]?.href ?? '')?.hostname)
    if (kind === 'unsubscribe') findings.add('unsubscribe-link', part, range)
    return { href, kind, segment: cut?.id ?? null, part, range, redirected }
  })
  const strongest = cuts.map((cut): LinkKind | null => {
    let best: LinkKind | null = null
    for (const link of cut.links) {
      const kind = links[link]?.kind
      if (kind && (best === null || STRENGTH.indexOf(kind) < STRENGTH.indexOf(best))) best = kind
    }
    return best
  })
  return { links, strongest }
}
