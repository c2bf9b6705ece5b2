import type { SuppressionType } from '@waarom/audience/suppression/suppression.ts'
import { calendarOf } from './calendar.ts'
import { type Demo, demoPeople } from './demo.ts'
import { QUESTION } from './events.ts'
import { type Line, PROMISED_LINES, PROMISES, type Whole } from './promises.ts'
import type { Batch, Country, SoftOptInRow } from './row.ts'

type OfContact = { readonly contact_id: string }

/** Whose rows these are, each once. */
const people = (rows: readonly OfContact[]): ReadonlySet<string> => new Set(rows.map((row) => row.contact_id))
/** How many people have at least one of these rows, or none. */
const having = <Row extends OfContact>(rows: readonly Row[], keep: (row: Row) => boolean): number =>
  people(rows.filter(keep)).size

/** The lines that are about orders; those of a person come one after another, the last order last. */
function ofOrders({ contact, order, event }: Batch, quietMs: number) {
  const counts = new Map<string, number>()
  const last = new Map<string, number>()
  for (const { contact_id, placed_at } of order) {
    counts.set(contact_id, (counts.get(contact_id) ?? 0) + 1)
    last.set(contact_id, Date.parse(placed_at))
  }
  const ordered = (least: number, most: number) => [...counts.values()].filter((n) => n >= least && n <= most).length
  const quiet = [...counts.keys()].filter((id) => (last.get(id) ?? 0) < quietMs)
  return {
    'no-order': contact.length - counts.size,
    'free-user': having(event, ({ name, contact_id }) => name === 'account-created' && !counts.has(contact_id)),
    'one-order': ordered(1, 1),
    'some-orders': ordered(2, 4),
    'many-orders': ordered(5, Number.POSITIVE_INFINITY),
    weekly: ordered(100, Number.POSITIVE_INFINITY),
    quiet: quiet.length,
    'quiet-once': quiet.filter((id) => counts.get(id) === 1).length,
    cancelled: order.filter(({ state }) => state === 'cancelled').length,
    returned: order.filter(({ state }) => state === 'returned').length,
  }
}

/** The lines that are about refusals: people, by the address they use. */
function ofRefusals({ address, suppression }: Batch) {
  const owner = new Map(address.toReversed().map(({ key, contact_id }) => [key, contact_id]))
  const refused = (type: SuppressionType) =>
    new Set(suppression.filter((row) => row.type === type).map((row) => owner.get(row.address_key ?? '') ?? row.id))
      .size
  return {
    unsubscribed: refused('unsubscribed'),
    complaint: refused('complaint'),
    'hard-bounce': refused('hard-bounce'),
    'objection-marketing': refused('objection-marketing'),
    'objection-own-reasons': refused('objection-own-reasons'),
    restriction: refused('restriction'),
    deceased: refused('deceased'),
    'by-hand': refused('by-hand'),
    erased: refused('erased'),
  }
}

function linesOf(batch: Batch, quietMs: number): Readonly<Record<Line, number>> {
  const { contact, address, contract, consent, soft_opt_in, provenance } = batch
  const living = (country: Country | null) => contact.filter((row) => row.country === country).length
  const softly = (kind: SoftOptInRow['kind']) => having(soft_opt_in, (row) => row.kind === kind)
  const owners = new Map<string, number>()
  for (const { key } of address) owners.set(key, (owners.get(key) ?? 0) + 1)
  const known = people(provenance)
  return {
    NL: living('NL'),
    BE: living('BE'),
    DE: living('DE'),
    FR: living('FR'),
    GB: living('GB'),
    'no-country': living(null),
    organisation: contact.filter(({ kind }) => kind === 'organisation').length,
    ...ofOrders(batch, quietMs),
    question: having(batch.event, ({ name }) => name === QUESTION),
    contract: people(contract).size,
    'two-addresses': having(address, ({ position }) => position === 2),
    'shared-address': having(address, ({ key }) => (owners.get(key) ?? 0) > 1),
    consent: people(consent).size,
    withdrawn: having(consent, (row) => row.withdrawn_at !== null),
    'soft-opt-in-sale': softly('sale'),
    'soft-opt-in-gift': softly('gift'),
    ...ofRefusals(batch),
    'no-provenance': contact.length - known.size,
    'no-provenance-of-address': known.size - having(provenance, (row) => row.address_id !== null),
  }
}

/** How many there are on each line of the promises, and of how many. */
export interface Census {
  readonly lines: Readonly<Record<Line, number>>
  readonly wholes: Readonly<Record<Whole, number>>
}

/**
 * Goes through a demo shop and counts who lives there.
 * @param batches its people, where they were made already
 */
export function census(demo: Demo, batches: Iterable<Batch> = demoPeople(demo)): Census {
  const quietMs = calendarOf(demo.today).nowMs - 2 * 365 * 86_400_000
  const lines = Object.fromEntries(PROMISED_LINES.map((line) => [line, 0])) as Record<Line, number>
  const wholes = { people: demo.people, contacts: 0, buyers: 0, orders: 0 }
  for (const batch of batches) {
    const counted = linesOf(batch, quietMs)
    for (const line of PROMISED_LINES) lines[line] += counted[line]
    wholes.contacts += batch.contact.length
    wholes.buyers += batch.contact.length - counted['no-order']
    wholes.orders += batch.order.length
  }
  return { lines, wholes }
}

/** The share of a line in percent of what it is of. */
export function percentOf({ lines, wholes }: Census, line: Line): number {
  return (100 * lines[line]) / wholes[PROMISES[line].of]
}
