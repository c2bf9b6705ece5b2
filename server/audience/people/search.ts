import { readAddress } from '@waarom/audience/address/address.ts'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../store/store.ts'
import { LIMITS } from './limits.ts'

/** Somebody that a search found, and by what. */
export interface Found {
  readonly id: string
  readonly by: 'address' | 'number' | 'name'
}

/** What a search found: at most `LIMITS.found`, and whether there are more. */
export interface Finding {
  readonly found: readonly Found[]
  readonly more: boolean
}

/**
 * Finds people by what somebody types: the beginning of a mail address, an order number or customer number, or words of
 * a name, each by how it begins and whatever its capitals and accents. Who is found by the very address or number comes
 * first, then by name in the order of the alphabet.
 */
export async function findPeople(db: Kysely<Tables>, text: string): Promise<Finding> {
  const typed = text.trim().slice(0, LIMITS.searchChars)
  if (typed === '') return { found: [], more: false }
  const kinds = typed.includes('@')
    ? [byAddress(db, typed)]
    : [...(/\d/.test(typed) ? [byNumber(db, typed)] : []), byAddress(db, typed), byName(db, typed)]
  const all = (await Promise.all(kinds)).flat()
  const once = [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([first]) => first ?? [])
  return { found: once.slice(0, LIMITS.found), more: once.length > LIMITS.found }
}

/** A text as the beginning of what `like` looks for. */
const beginning = (text: string) => `${text.replace(/[\\%_]/g, '\\$&')}%`

/** What the keys of addresses are like of which somebody typed the beginning, or all: a pattern for `like`. */
export function addressesLike(typed: string): string {
  const read = readAddress(typed)
  return beginning(read.ok ? read.value.key : typed.toLowerCase().normalize('NFC'))
}

async function byAddress(db: Kysely<Tables>, typed: string): Promise<readonly Found[]> {
  const rows = await db
    .selectFrom('waarom.address')
    .select('contact_id')
    .where('key', 'like', addressesLike(typed))
    .orderBy('key')
    .limit(LIMITS.candidates)
    .execute()
  return rows.map(({ contact_id: id }) => ({ id, by: 'address' }))
}

async function byNumber(db: Kysely<Tables>, typed: string): Promise<readonly Found[]> {
  // Shops write a sign before an order number that people leave out, and people type small letters.
  const beginnings = [...new Set([typed, `#${typed}`, typed.toUpperCase()])].map(beginning)
  const asked = beginnings.flatMap((one) =>
    (['order', 'contact_external_id'] as const).map(
      (table) => sql`(
        select contact_id, external_id from ${sql.table(`waarom.${table}`)} where external_id like ${one}
        limit ${LIMITS.candidates}
      )`,
    ),
  )
  const { rows } = await sql<{ id: string }>`
    select contact_id as id from (${sql.join(asked, sql` union all `)}) as candidate order by external_id
  `.execute(db)
  return rows.map(({ id }) => ({ id, by: 'number' }))
}

async function byName(db: Kysely<Tables>, typed: string): Promise<readonly Found[]> {
  const { rows } = await sql<{ id: string }>`
    with asked as materialized (
      select to_tsquery('simple', string_agg('''' || word || ''':*', ' & ')) as words
      from (
        select word from unnest(string_to_array(waarom.folded(${typed}), ' ')) as word where word <> '' limit ${LIMITS.words}
      ) as typed
    )
    select id from (
      select contact.id, contact.family_name, contact.given_name
      from asked join waarom.contact on contact.name_words @@ asked.words
      limit ${LIMITS.candidates}
    ) as candidate
    order by family_name, given_name, id
  `.execute(db)
  return rows.map(({ id }) => ({ id, by: 'name' }))
}
