import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { Moment } from '../../known.ts'
import { compileMoment } from '../../relevance/compile.ts'
import type { RuleTest } from '../../relevance/rule.ts'
import type { When } from '../../relevance/window.ts'
import type { Audience, Sent } from '../audience.ts'
import { anywhere, type Leave } from './leave.ts'
import { isEvery, isIn, placeIn, usable } from './leave-code.ts'
import { NO_MATCH, placeCase } from './place-case.ts'
import { BOUNCED } from './refused.ts'
import { settle, settledCode } from './settle.ts'

/** An audience of whom is asked who has which place: by whom it is mailed, and at which moment one looks. */
export interface Question {
  readonly audience: Audience
  readonly sent: Sent
  readonly when: When
}

/** Bounds between which contacts are counted apart, from low to high: bucket 0 is below the first, and so on. */
export interface Buckets {
  /** Of the last order; who never ordered has none. */
  readonly recency: readonly Moment[]
  /** Instead of the last order: the moment that this test looks at. */
  readonly moment: RuleTest
  /** Of the number of orders. */
  readonly frequency: readonly number[]
}

/**
 * Everybody in one row: `contact_id`, `place` (see `placeCode`), `address_id` (where the mail goes; null for who is out), and
 * `more`: the other addresses of who gets it at each. Who has no row of facts yet is not there.
 * @param among a query of ids of contacts, with those who share an address with them (`withSharers`): then only their rows
 */
export function placesSql({ audience, sent, when }: Question, among: Sql | null = null): Sql {
  const one = placeCase(audience, sent, when)
  const { leaves } = one
  const may = usable(sql`p.code`, leaves, sent)
  const first = sql`case when p.first_works then p.address_id else (
    select a.id from waarom.address a where a.contact_id = p.contact_id and ${may} order by a.position, a.id limit 1
  ) end`
  const all = sql`select array_agg(a.id order by a.position, a.id)
    from waarom.address a where a.contact_id = p.contact_id and ${may}`
  const others = leaves.some(({ every }) => every)
    ? sql`case when p.several and ${isEvery(sql`p.code`, leaves)} then (${all}) end`
    : sql`null::uuid[]`
  return sql`
with recursive placed as materialized (
  select f.contact_id, ${one.place} as code, f.shares_address as shared,
    f.address_id, f.addresses = 1 or (${anyAddress(leaves)}) as first_works, f.addresses > 1 as several
  from waarom.contact_facts f ${one.joins}
  ${among === null ? sql`` : sql`where f.contact_id in (${among})`}
), contested as materialized (
  select contact_id, code from placed where shared and ${isIn(sql`code`)}
), ${settle(leaves, sent)}
select p.contact_id, ${settledCode(sql`p.code`, sql`p.contact_id`)} as place,
  case when p.shared then g.address_ids[1] when ${isIn(sql`p.code`)} then ${first} end as address_id,
  nullif((case when p.shared then g.address_ids when ${isIn(sql`p.code`)} then ${others} end)[2:], '{}') as more
from placed p left join got g on g.contact_id = p.contact_id`
}

/** Everybody's places in two parts, of which only the first is large. */
export interface PartedPlaces {
  /**
   * Everybody, judged alone, without looking at anybody else: `contact_id`, `code` (of the place), `address_id` (null for who is
   * out), and whether it `is_open` what he gets: he shares an address with others, or his first one may not do. Then there is
   * no address, and `code` is what `open` takes. Nothing in it keeps the database from dividing it over its processes.
   */
  readonly alone: Sql
  /**
   * The places of those, in rows as `placesSql` gives them.
   * @param from a query of their `contact_id` and `code`
   */
  readonly open: (from: Sql) => Sql
}

/** The same as `placesSql`, for a statement that goes over everybody with all processes that the database has. */
export function partedPlaces({ audience, sent, when }: Question): PartedPlaces {
  const { place, joins, leaves } = placeCase(audience, sent, when)
  const isOpen = sql`(shared or several and (not any_address or ${isEvery(sql`code`, leaves)}))`
  // '0' is a fence as 0 is, but one that parallel work is planned beyond: 0 is reckoned to a bigint too late for that.
  const alone = sql`
  select contact_id, case when ${isIn(sql`code`)} and ${isOpen} then code else ${placeIn(sql`code`)} end as code,
    case when ${isIn(sql`code`)} and not ${isOpen} then address_id end as address_id,
    ${isIn(sql`code`)} and ${isOpen} as is_open
  from (
    select f.contact_id, ${place} as code, f.shares_address as shared, f.address_id,
      ${anyAddress(leaves)} as any_address, f.addresses > 1 as several
    from waarom.contact_facts f ${joins} offset '0'
  ) as judged`
  const open = (from: Sql) => sql`
with recursive contested as materialized (${from}
), ${settle(leaves, sent)}
select c.contact_id, ${settledCode(sql`c.code`, sql`c.contact_id`)} as place, g.address_ids[1] as address_id,
  nullif(g.address_ids[2:], '{}') as more
from contested c left join got g on g.contact_id = c.contact_id`
  return { alone, open }
}

/** Whether who has the row `f` may be mailed at each of his addresses, as far as is known without looking at them. */
function anyAddress(leaves: readonly Leave[]): Sql {
  return join([sql`${BOUNCED} is null`, ...leaves.map(anywhere)], ' and ')
}

/**
 * How many contacts have each place: `place`, `recency`, `frequency` (null without buckets), `contacts`. Only of those who share
 * an address it is remembered who they are; the others are counted as they are read. What they are counted by is one number:
 * the planner takes it for few groups, and has each process count its part. Where rules reckon over other rows, whom they do
 * not fit is counted as what is left.
 */
export function countsSql({ audience, sent, when }: Question, buckets: Partial<Buckets> = {}): Sql {
  const one = placeCase(audience, sent, when)
  const { joins, recency, frequency, reckons } = bucketsOf(buckets, when)
  const slots = sql`${slotOf(recency)} * ${SLOTS} + ${slotOf(frequency)}`
  const matches = reckons ? null : one.matches
  return sql`
with recursive pass as materialized (
  select (key / ${BOTH})::integer as code, ${bucketIn(sql`key / ${SLOTS}`)} as recency,
    ${bucketIn(sql`key`)} as frequency, alone, sharing
  from (
    select key, count(*) filter (where sharer is null) as alone,
      array_agg(sharer) filter (where sharer is not null) as sharing
    from (
      select ${one.place}::bigint * ${BOTH} + ${slots} as key, case when f.shares_address then f.contact_id end as sharer
      from waarom.contact_facts f ${one.joins} ${joins} where ${matches ?? sql`true`} offset '0'
    ) as judged group by key
  ) as counted
), contested as materialized (
  select unnest(sharing) as contact_id, code from pass where ${isIn(sql`code`)}
), ${settle(one.leaves, sent)}
select place, recency, frequency, sum(contacts)::integer as contacts from (
  select ${placeIn(sql`code`)}::smallint as place, recency, frequency, alone as contacts from pass where alone > 0
  union all
  select ${settledCode(sql`code`, sql`contact_id`)}, recency, frequency, 1
  from (select unnest(sharing) as contact_id, code, recency, frequency from pass) as sharer
  ${matches === null ? sql`` : sql`union all ${unmatched(slots)}`}
) as settled group by 1, 2, 3 having sum(contacts) > 0`
}

/** Whom the first pass left out: everybody, less whom it counted. */
const unmatched = (slots: Sql) => sql`
  select ${NO_MATCH}, ${bucketIn(sql`key / ${SLOTS}`)}, ${bucketIn(sql`key`)}, contacts
  from (select ${slots} as key, count(*) as contacts from waarom.contact_facts f group by 1) as everybody
  union all
  select ${NO_MATCH}, recency, frequency, -(alone + coalesce(cardinality(sharing), 0)) from pass`

/** More than there are buckets of a kind: what a number is multiplied by to hold another, and two others. */
const SLOTS = raw('1000')
const BOTH = raw('1000000')

/** A bucket as part of a number, and back. */
const slotOf = (bucket: Sql) => sql`coalesce(${bucket} + 1, 0)`
const bucketIn = (slots: Sql) => sql`(nullif(${slots} % ${SLOTS}, 0) - 1)::integer`

/** In which buckets a contact of the row `f` is. */
export function bucketsOf({ recency = [], frequency = [], moment }: Partial<Buckets>, when: When) {
  const own = { joins: sql``, moment: sql`f.last_order_at`, reckons: false }
  const last = moment === undefined ? own : compileMoment(moment, when)
  return {
    ...{ joins: last.joins, reckons: last.reckons },
    recency: recency.length > 0 ? sql`width_bucket(${last.moment}, ${recency}::timestamptz[])` : sql`null::integer`,
    frequency: frequency.length > 0 ? sql`width_bucket(f.orders, ${frequency}::integer[])` : sql`null::integer`,
  }
}

/** How many mails go to the people of each place who are in: `place`, `mails`. More than people only where a law orders it. */
export function mailsSql(question: Question): Sql {
  return sql`
select place, sum(1 + coalesce(cardinality(more), 0))::integer as mails
from (${placesSql(question)}) as placed where ${isIn(sql`place`)} group by place`
}

/**
 * Reach against recency: of everybody, and of who is in, how many had their last order in each bucket: `recency` (null: never
 * ordered), `everybody`, `recipients`. Asked of the audience as it is where a test holds and where it does not (`decided`), it
 * says what each window of that test gives.
 * @param recency bounds, from long ago to now
 * @param moment the test at whose moment is looked instead of the last order
 */
export function curveSql(question: Question, recency: readonly Moment[], moment?: RuleTest): Sql {
  return sql`
select recency, sum(contacts)::integer as everybody,
  coalesce(sum(contacts) filter (where ${isIn(sql`place`)}), 0)::integer as recipients
from (${countsSql(question, moment === undefined ? { recency } : { recency, moment })}) as counted group by recency order by recency`
}
