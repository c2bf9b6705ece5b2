import { invariant } from '@waarom/purpose/problem.ts'
import { calendarOf, momentOn } from './calendar.ts'
import { ONE_PAIR } from './cast.ts'
import { permissionsOf } from './consents.ts'
import { contractsOf } from './contracts.ts'
import { eventsOf } from './events.ts'
import { customerNumber, idOf } from './id.ts'
import { addressRows, contactRow, diceOf, type Heap, heap, type Life, type World } from './life.ts'
import { LIMITS } from './limits.ts'
import { ordersOf } from './orders.ts'
import { diceFor, householdOf, type Profile, profileOf, sharesWithFormer } from './profile.ts'
import { doorOf, provenanceOf } from './provenance.ts'
import type { Batch } from './row.ts'
import { MILLE } from './shares.ts'
import { erasedRow, suppressionsOf } from './suppressions.ts'

/** What a demo shop is made from. */
export interface Demo {
  /** A whole number of 32 bits. */
  readonly seed: number
  /** At most `LIMITS.people`; those who were erased count. */
  readonly people: number
  /** The day of which nothing has happened yet, `YYYY-MM-DD`. */
  readonly today: string
  /** The keyed hash of the installation, for those who were erased. */
  readonly hash: (addressKey: string) => string
}

/** What `waarom demo` makes when nothing is asked. */
export const USUAL = { seed: 1, people: 10_000 } as const

const MINUTE_MS = 60_000

/** The part of a life that the rest is hung on: who, which orders, since when. */
function lifeOf(world: World, profile: Profile, rows: Heap): Life {
  const dice = diceFor(world.seed, profile.person, 'profile')
  const orders = ordersOf(world, profile, rows.order_line)
  const first = orders[0]?.ms
  const firstSeenMs =
    first === undefined
      ? momentOn(world.calendar, profile.firstDay, dice)
      : first - dice.between(MINUTE_MS, 20 * MINUTE_MS)
  return {
    profile,
    customer: customerNumber(profile.person),
    contactId: idOf('contact', profile.person, 0),
    shares: sharesWithFormer(world.seed, world.calendar, profile),
    orders,
    account:
      profile.habit === 'free' ||
      (orders.length > 0 && profile.person !== ONE_PAIR && dice.chance(MILLE.accountWithOrder)),
    firstSeenMs,
    lastSeenMs: orders.at(-1)?.ms ?? firstSeenMs,
  }
}

/** Puts all rows of one person on the heap. */
function live(world: World, person: number, rows: Heap): void {
  const profile = profileOf(world.seed, world.calendar, person)
  if (profile.fate === 'erased') {
    rows.suppression.push(erasedRow(world, profile))
    return
  }
  const life = lifeOf(world, profile, rows)
  const dice = diceOf(world, life, 'provenance')
  const household = householdOf(world.seed, world.calendar, profile)
  const asked = life.orders.length > 0 || !dice.chance(MILLE.noCountry)
  const door = doorOf(life, dice)
  const contracts = contractsOf(world, life)
  const events = person === ONE_PAIR ? [] : eventsOf(world, life)
  const addresses = addressRows(life, household, dice)
  const known = Object.assign(life, {
    ...{ addresses, door, contracts },
    gift: events.find(({ name }) => name === 'gift-made') ?? null,
  })
  const { consents, softOptIns, left } = permissionsOf(world, known)

  rows.contact.push(contactRow(life, household, asked))
  rows.address.push(...addresses)
  for (const { row } of life.orders) rows.order.push(row)
  for (const event of events) rows.event.push(event)
  rows.contract.push(...contracts)
  rows.consent.push(...consents)
  rows.soft_opt_in.push(...softOptIns)
  rows.suppression.push(...suppressionsOf(world, known, left))
  rows.provenance.push(...provenanceOf(world, known))
}

/**
 * The people of an invented Dutch web shop, Pluis & Plank, and of the foundation whose gifts it collects: six years up
 * to today, in five countries. Who they are and in which shares: docs/reference/demo-shop.md.
 *
 * The same seed and day give the same people bit for bit, on every machine; the first ten thousand of a million are the
 * ten thousand. Two are always there, whatever the seed:
 * - `K-0000001`, Wietske van Weekeinde (id `019b76da-a800-7000-8400-0000fef9af8d`): an order every week, to this day
 * - `K-0000002`, Evert Eenpaar (id `019b76da-a801-7000-8400-000019c43da1`): one pair of shoes, six years ago, and nothing since
 *
 * Yields batches of whole persons, at most `LIMITS.batchPeople`, in constant memory. What the shop itself is (brands,
 * legal senders, streams, retention rules) stands in `SHOP` and goes first.
 */
export function* demoPeople({ seed, people, today, hash }: Demo): Generator<Batch> {
  invariant(Number.isInteger(people) && people > 0 && people <= LIMITS.people, `a demo of ${people} people`)
  invariant(Number.isInteger(seed), `the seed ${seed}`)
  const world: World = { seed, calendar: calendarOf(today), hash }
  for (let from = 0; from < people; from += LIMITS.batchPeople) {
    const rows = heap()
    const until = Math.min(from + LIMITS.batchPeople, people)
    for (let person = from; person < until; person += 1) live(world, person, rows)
    yield rows
  }
}
