import { LIMITS } from '../limits.ts'
import { rowProblems, valueProblems } from '../problems.ts'
import { plain } from '../values/text.ts'
import type { RecordEvent, RecordLine, RecordOrder } from '../write/record.ts'
import type { RowReader } from './row-reader.ts'

/** What the words of shops say about where an order stands; of any other word nothing is known. */
const STATES: ReadonlyMap<string, RecordOrder['state']> = new Map(
  (
    [
      [
        'under-way',
        'processing, pending, on hold, shipped, in behandeling, verzonden, in bearbeitung, versendet, en cours, expediee',
      ],
      ['delivered', 'delivered, bezorgd, afgeleverd, geliefert, livree'],
      ['returned', 'returned, retour, geretourneerd, retourniert, retournee'],
      ['cancelled', 'cancelled, canceled, voided, geannuleerd, storniert, annulee'],
    ] as const
  ).flatMap(([state, words]) => words.split(', ').map((word): [string, RecordOrder['state']] => [word, state])),
)

/** The order that a row is about, by its number or else its id. */
export function orderOf(reader: RowReader): RecordOrder | null {
  const externalId = reader.value('order.number') ?? reader.value('order.id')
  if (externalId === null) {
    reader.fault(rowProblems.make('no-order-number'))
    return null
  }
  const total = reader.value('order.total')
  const cancelledAt = reader.value('order.cancelled')?.at ?? null
  const status = reader.value('order.status')
  return {
    externalId,
    placedAt: reader.value('order.placed')?.at ?? null,
    paidAt: reader.value('order.paid')?.at ?? null,
    shippedAt: reader.value('order.shipped')?.at ?? null,
    cancelledAt,
    state: cancelledAt ? 'cancelled' : (STATES.get(plain(status ?? '')) ?? 'unknown'),
    totalMinor: total?.minor ?? null,
    shippingMinor: null,
    currency: total?.currency ?? reader.value('order.currency'),
  }
}

/** The line of an order in a row, where it has one. */
export function lineOf(reader: RowReader): RecordLine | null {
  const sku = reader.value('line.sku')
  const name = reader.value('line.name')
  if (sku === null && name === null) return null
  const quantity = reader.value('line.quantity') ?? 1
  if (quantity > LIMITS.quantity) reader.fault(valueProblems.make('no-whole-number'))
  return { sku, name, quantity, unitMinor: reader.value('line.price')?.minor ?? null }
}

/** The event that a row is about. */
export function eventOf(reader: RowReader): RecordEvent | null {
  const name = reader.value('event.name')
  const at = reader.value('event.at')
  if (name === null || at === null) {
    reader.fault(rowProblems.make('no-event'))
    return null
  }
  return { externalId: reader.value('event.id'), name, at: at.at, properties: reader.properties() }
}
