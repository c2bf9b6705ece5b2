import type { Link, LinkKind, Sender } from '../draft.ts'
import type { Block, RawLink } from './block.ts'
import type { Cut } from './cutter.ts'
import type { Findings } from './findings.ts'
import { linkKind, readThrough, registrable, urlOf } from './link.ts'
import { fold } from './mask.ts'

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
/** Characters of a link's words that are looked at. */
const MOST_READ = 200
const EMPTY_WORDS =
  /^(?:(?:click|klik|klicken sie|klicke|cliquez|via|op|use|this|deze|dieser|diesem|ce|the)? ?(?:here|hier|ici|link|lien|link hieronder))?[.!]?$/i
/** Domains of what is nobody's shop: maps, app stores, fonts. */
export const OUTSIDE: ReadonlySet<string> = new Set(['google.com', 'apple.com', 'w3.org', 'goo.gl', 'microsoft.com'])

/** The words between the tags of each link. */
function anchorsOf(blocks: readonly Block[]): Map<number, string> {
  const out = new Map<number, string>()
  for (const { spans, text } of blocks) {
    for (const { from, to, link } of spans)
      out.set(link, `${out.get(link) ?? ''} ${text.slice(from, Math.min(to, from + MOST_READ))}`)
  }
  for (const [link, words] of out) out.set(link, fold(words))
  return out
}

/** The words that tell what a link is: its own, or where those say nothing (`hier`), those of its segment. */
function wordsFor(anchor: string, cut: Cut | undefined): string {
  return cut && EMPTY_WORDS.test(anchor) ? cut.masked : anchor
}

/** The sender's own domain: of the From line, else the one most links lead to. */
function ownDomainOf(targets: readonly string[], sender: Sender | null, read: typeof urlOf): string {
  if (sender?.domain) return registrable(sender.domain)
  const counts = new Map<string, number>()
  for (const target of targets) {
    const url = read(target)
    if (!url || !/^https?:$/.test(url.protocol)) continue
    const domain = registrable(url.hostname)
    if (!OUTSIDE.has(domain)) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  let best = ''
  let most = 1
  for (const [domain, count] of counts) if (count > most) [best, most] = [domain, count]
  return best
}

/** A reader of addresses that remembers: a mail repeats its links, and each is asked about several times. */
function remembering<T>(read: (href: string) => T): (href: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (href) => {
    const kept = known.get(href)
    if (kept) return kept.value
    const value = read(href)
    known.set(href, { value })
    return value
  }
}

/** The links of a mail as they were sorted. */
export interface SortedLinks {
  readonly links: Link[]
  /** The strongest kind of link of each segment. */
  readonly strongest: readonly (LinkKind | null)[]
  /** The domain that is taken for the sender's; `''` where nothing tells. */
  readonly own: string
}

/**
 * Sorts the links of a mail, reads them through redirects and ties each to the segment whose words carry it.
 * Notes click redirects and ways to unsubscribe.
 */
export function sortLinks(
  raw: readonly RawLink[],
  blocks: readonly Block[],
  cuts: readonly Cut[],
  part: string,
  sender: Sender | null,
  findings: Findings,
): SortedLinks {
  const carrier = new Map<number, Cut>()
  for (const cut of cuts) for (const link of cut.links) if (!carrier.has(link)) carrier.set(link, cut)
  const read = remembering(urlOf)
  const through = remembering((href) => readThrough(href, read))
  const targets = raw.map(({ href }) => through(href))
  const own = ownDomainOf(
    targets.map(({ href }) => href),
    sender,
    read,
  )
  const anchors = anchorsOf(blocks)
  const links = raw.map(({ range }, i): Link => {
    const { href, redirected } = targets[i] ?? { href: '', redirected: false }
    const cut = carrier.get(i)
    const kind = linkKind(href, wordsFor(anchors.get(i) ?? '', cut), sender, own, read)
    if (redirected) findings.add('click-redirect', part, range, read(raw[i]?.href ?? '')?.hostname)
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
  return { links, strongest, own }
}
