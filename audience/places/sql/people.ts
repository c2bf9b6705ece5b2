import sql, { type Sql } from 'sql-template-tag'
import { placeCode, type Settled } from '../assign.ts'
import { isInReason } from '../reasons.ts'
import { isIn } from './leave-code.ts'
import { type PlaceCase, placeCase } from './place-case.ts'
import { settle, settledCode } from './settle.ts'
import { type Buckets, bucketsOf, type Question } from './statements.ts'

/** A page of a list of people, by id. */
export interface PageOf {
  /** The last id of the page before; null for the first page. */
  readonly after: string | null
  readonly limit: number
}

/** A page of people with one of some places. */
export interface Page extends PageOf {
  readonly places: readonly Pick<Settled, 'group' | 'reason'>[]
}

/** A page of people with one of some places who are of a country. */
export interface CountryPage extends PageOf {
  /** Codes of places (`placeCode`), each with a country; null where it is not known. */
  readonly of: readonly { readonly place: number; readonly country: string | null }[]
}

/** A page of people in one pair of buckets. */
export interface CellPage extends PageOf {
  readonly buckets: Buckets | Omit<Buckets, 'moment'>
  /** Null for who never ordered. */
  readonly recency: number | null
  readonly frequency: number
  /** Only who is in. */
  readonly reached: boolean
}

/** The people with one of some places, a page of them: `contact_id`, `place`. */
export function stepSql({ audience, sent, when }: Question, page: Page): Sql {
  const one = placeCase(audience, sent, when)
  const codes = [...new Set(page.places.map(placeCode))]
  // Who is out for a reason of his own is out whoever else has his address.
  const alone = page.places.every(({ reason }) => !isInReason(reason) && reason !== 'same-address')
  if (alone)
    return sql`
select f.contact_id, ${one.place} as place from waarom.contact_facts f ${one.joins}
where ${later(page)} and ${one.place} = any (${codes}::integer[]) order by f.contact_id limit ${page.limit}`
  return settledPage(one, { sent, page, where: later(page), only: sql`place = any (${codes}::smallint[])` })
}

/**
 * The people with one of some places, by which countries they have: `place`, `country`, `contacts`. For who is out for a reason
 * of his own.
 */
export function countriesSql({ audience, sent, when }: Question, places: Page['places']): Sql {
  const one = placeCase(audience, sent, when)
  return sql`
select place, country, count(*)::integer as contacts from (
  select ${one.place} as place, f.country from waarom.contact_facts f ${one.joins}
) as placed where place = any (${places.map(placeCode)}::integer[]) group by 1, 2 order by 1, 2`
}

/** The same people, those of some countries in some places, a page of them: `contact_id`, `place`. */
export function countrymenSql({ audience, sent, when }: Question, { of, ...page }: CountryPage): Sql {
  const one = placeCase(audience, sent, when)
  const pairs = of.map(({ place, country }) => `${place} ${country ?? ''}`)
  return sql`
select contact_id, place from (
  select f.contact_id, ${one.place} as place, f.country from waarom.contact_facts f ${one.joins} where ${later(page)}
) as placed where place || ' ' || coalesce(country, '') = any (${pairs}::text[])
order by contact_id limit ${page.limit}`
}

/** The people in a cell of the map, a page of them: `contact_id`, `place`. */
export function cellSql({ audience, sent, when }: Question, page: CellPage): Sql {
  const one = placeCase(audience, sent, when)
  const { joins, recency, frequency } = bucketsOf(page.buckets, when)
  const inCell = sql`${recency} is not distinct from ${page.recency}::integer and ${frequency} = ${page.frequency}::integer`
  return settledPage(
    { ...one, joins: sql`${one.joins} ${joins}` },
    { sent, page, where: sql`${later(page)} and ${inCell}`, only: page.reached ? isIn(sql`place`) : sql`true` },
  )
}

const later = ({ after }: PageOf) => (after === null ? sql`true` : sql`f.contact_id > ${after}::uuid`)

/** What a page takes of everybody: before their places are settled, and after. */
interface Taken {
  readonly sent: Question['sent']
  readonly page: PageOf
  readonly where: Sql
  readonly only: Sql
}

function settledPage(one: PlaceCase, { sent, page, where, only }: Taken): Sql {
  return sql`
with recursive contested as materialized (
  select * from (${placed(one)} where f.shares_address offset 0) as shared where ${isIn(sql`code`)}
), ${settle(one.leaves, sent)}
select contact_id, place from (
  select p.contact_id, ${settledCode(sql`p.code`, sql`p.contact_id`)} as place from (${placed(one)} where ${where}) p
) as settled where ${only} order by contact_id limit ${page.limit}`
}

const placed = ({ place, joins }: PlaceCase) =>
  sql`select f.contact_id, ${place} as code from waarom.contact_facts f ${joins}`

/**
 * Who gets the mail at the addresses of one person: `contact_id`, `address_ids`, `keys`. Himself, where he gets it; nobody else
 * when no one shares an address with him.
 * @param keys of the addresses of that person
 */
export function holdersSql({ audience, sent, when }: Question, contact: string, keys: readonly string[]): Sql {
  const one = placeCase(audience, sent, when)
  return sql`
with recursive contested as materialized (
  select * from (${placed(one)} where f.shares_address offset 0) as shared where ${isIn(sql`code`)}
), ${settle(one.leaves, sent)}
select g.contact_id, g.address_ids, array_agg(a.key) as keys
from got g join waarom.address a on a.contact_id = g.contact_id and a.id = any (g.address_ids)
where g.contact_id = ${contact}::uuid or a.key = any (${keys}::text[])
group by g.contact_id, g.address_ids`
}
