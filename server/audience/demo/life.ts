import { type Calendar, written } from './calendar.ts'
import { CAST } from './cast.ts'
import type { Dice } from './dice.ts'
import { idOf } from './id.ts'
import { addressAt, diceFor, type Household, type Profile, type Topic } from './profile.ts'
import type { AddressRow, ContactRow, ContractRow, Country, EventRow, Moment, OrderRow, Rows } from './row.ts'
import { MILLE } from './shares.ts'
import { SOURCE } from './shop.ts'

/** Rows that are being gathered. */
export type Heap = { readonly [Table in keyof Rows]: Rows[Table][] }

/** An empty heap. */
export function heap(): Heap {
  return {
    contact: [],
    address: [],
    order: [],
    order_line: [],
    event: [],
    contract: [],
    consent: [],
    soft_opt_in: [],
    suppression: [],
    provenance: [],
  }
}

/** A world that stands ready: what every step looks at. */
export interface World {
  readonly seed: number
  readonly calendar: Calendar
  readonly hash: (addressKey: string) => string
}

/** An order with its moment as a number. */
export interface Placed {
  readonly row: OrderRow
  readonly ms: number
  readonly day: number
}

/** A person whose rows are being made: what is settled so far. */
export interface Life {
  readonly profile: Profile
  readonly customer: string
  readonly contactId: string
  readonly shares: boolean
  readonly orders: readonly Placed[]
  /** Made an account, with an order or without. */
  readonly account: boolean
  readonly firstSeenMs: number
  /** Grows with each step: the last that was seen of the person. */
  lastSeenMs: number
}

/** By which door somebody came in. */
export type Door = 'checkout' | 'account-form' | 'newsletter-form' | 'fair' | 'partner'

/** A person whose addresses and events are settled too. */
export interface Known extends Life {
  readonly addresses: readonly [AddressRow, ...AddressRow[]]
  readonly door: Door
  /** The gift that the person made at the checkout. */
  readonly gift: EventRow | null
  readonly contracts: readonly ContractRow[]
}

/** The dice for one topic of a life. */
export function diceOf({ seed }: World, { profile }: Life, topic: Topic): Dice {
  return diceFor(seed, profile.person, topic)
}

/** Notes that something was seen of the person; gives the moment as rows have it. */
export function seen(life: Life, ms: number): Moment {
  life.lastSeenMs = Math.max(life.lastSeenMs, ms)
  return written(ms)
}

/** The last millisecond of yesterday; nothing is later. */
export function lastMoment({ calendar }: World): number {
  return calendar.nowMs - 1
}

/** Who it is. Who never ordered left no house, and often no country. */
export function contactRow(life: Life, { home }: Household, asked: boolean): ContactRow {
  const { given, family, country, language, organisation } = life.profile
  const place = life.orders.length > 0 ? home : { street: null, postcode: null, town: null }
  const known: Country | null = asked ? country : null
  return {
    id: life.contactId,
    source: SOURCE,
    external_id: life.customer,
    kind: organisation ? 'organisation' : 'person',
    given_name: given,
    family_name: family,
    organisation: organisation ? `${family} & Zonen (verzonnen)` : null,
    language,
    country: known,
    ...place,
    first_seen_at: written(life.firstSeenMs),
  }
}

/** The addresses of a person: the one that is used, and of some a second one, at work. */
export function addressRows(life: Life, household: Household, dice: Dice): Known['addresses'] {
  const { person } = life.profile
  const row = (nth: number, { key, written: address }: Pick<Household, 'key' | 'written'>, ms: number): AddressRow => ({
    id: idOf('address', person, nth),
    contact_id: life.contactId,
    key,
    written: address,
    position: nth + 1,
    first_seen_at: written(ms),
  })
  const first = row(0, household, life.firstSeenMs)
  if (CAST.has(person) || !dice.chance(MILLE.secondAddress)) return [first]
  const later = dice.between(life.firstSeenMs, life.lastSeenMs)
  return [first, row(1, addressAt(`werk${person + 1}`, 'kantoor.example'), later)]
}
