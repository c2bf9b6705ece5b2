import { LIMITS } from '../limits.ts'
import { rowProblems, valueProblems } from '../problems.ts'
import { periodOf } from '../values/period.ts'
import { plain } from '../values/text.ts'
import type { RecordContract, RecordEvent, RecordLine, RecordOrder } from '../write/record.ts'
import type { RowReader } from './row-reader.ts'

/** What each word means, of lists of words that mean the same. */
export function meanings<Meaning>(lists: readonly (readonly [Meaning, string])[]): ReadonlyMap<string, Meaning> {
  return new Map(
    lists.flatMap(([meaning, words]) => words.split(', ').map((word): [string, Meaning] => [word, meaning])),
  )
}

/** What the words of shops say about where an order stands; of any other word nothing is known. */
const STATES = meanings<RecordOrder['state']>([
  [
    'under-way',
    'processing, pending, on hold, shipped, in behandeling, verzonden, in bearbeitung, versendet, en cours, expediee',
  ],
  ['delivered', 'delivered, bezorgd, afgeleverd, geliefert, livree'],
  ['returned', 'returned, retour, geretourneerd, retourniert, retournee'],
  ['cancelled', 'cancelled, canceled, voided, geannuleerd, storniert, annulee'],
])

/** By what an order is known: its number, or else its id. */
export function orderIdOf(reader: RowReader): string | null {
  return reader.value('order.number') ?? reader.value('order.id')
}

/** The order that a row is about. */
export function orderOf(reader: RowReader): RecordOrder | null {
  const externalId = orderIdOf(reader)
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
  const category = reader.value('line.category')
  return { sku, name, category, quantity, unitMinor: reader.value('line.price')?.minor ?? null }
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

/** The subscription or other contract that a row is about. */
export function contractOf(reader: RowReader): RecordContract | null {
  const name = reader.value('contract.name')
  const begins = reader.value('contract.begins')
  if (name === null || begins === null) {
    reader.fault(rowProblems.make('no-contract'))
    return null
  }
  const price = reader.value('contract.price')
  return {
    externalId: reader.value('contract.id'),
    name,
    beginsAt: begins.at,
    endsAt: reader.value('contract.ends')?.at ?? null,
    priceMinor: price?.minor ?? null,
    currency: price?.currency ?? null,
    paidEach: paidEachOf(reader),
  }
}

function paidEachOf(reader: RowReader): RecordContract['paidEach'] {
  const said = reader.value('contract.paid-each')
  if (said === null) return null
  const period = periodOf(plain(said))
  if (period === null) reader.wrong('contract.paid-each', valueProblems.make('no-period'))
  return period
}
