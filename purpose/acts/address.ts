import type { LinkKind } from '../mail/draft.ts'
import { URL_LINE } from '../mail/segment/line.ts'
import type { Prepared } from './features.ts'

const MAILBOX = /^[<([]?[^\s@]+@[^\s@]+\.\p{L}+[>)\]]?[.,;]?$/iu
/** Where an address leads to something of its own, it is read for what it is. */
const TELLING: ReadonlySet<LinkKind | null> = new Set<LinkKind>(['shop', 'social', 'third-party', 'unsubscribe'])

/** Is a line nothing but an address, which the line before it introduces? It does what that line does. */
export function isIntroduced(mail: readonly Prepared[], index: number): boolean {
  const before = mail[index - 1]
  const here = mail[index]
  if (!before || !here || before.segment.role === 'subject' || before.outside !== here.outside) return false
  const { masked, link } = here.segment
  return (URL_LINE.test(masked) || MAILBOX.test(masked)) && !TELLING.has(link)
}
