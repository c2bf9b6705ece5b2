import type { Known } from '../known.ts'
import type { MailKind } from '../suppression/mail-kind.ts'
import { type Bounds, type Cell, frequencyBucket, kindBucket, recencyBucket } from './cell.ts'

/** What a mail adds to a cell: its kind under the law of the person, and whether something of the person himself set it off. */
export interface MailTerms {
  readonly kind: MailKind
  readonly event: boolean
}

/**
 * The cell of one person for one mail. A cancelled order is none; the last order or event counts, whichever is later.
 * The set-based question must put everybody in the same cell as this.
 */
export function cellOf(known: Known, mail: MailTerms, bounds: Bounds): Cell {
  const orders = known.orders.filter(({ state }) => state !== 'cancelled')
  const open = orders.filter(({ state }) => state === 'under-way' || state === 'late').length
  const moments = [...orders.map(({ placedAt }) => placedAt), ...known.events.map(({ at }) => at)].sort()
  return {
    recency: recencyBucket(open, moments.at(-1) ?? null, bounds),
    frequency: frequencyBucket(known.deliveries.filter(({ at }) => at >= bounds.mails).length),
    kind: kindBucket(mail.kind),
    event: mail.event ? 'yes' : 'no',
    told: known.provenances.some(({ told }) => told) ? 'yes' : 'no',
  }
}
