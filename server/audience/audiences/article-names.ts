import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../store/store.ts'
import { LIMITS } from './limits.ts'
import { partOf } from './part-of.ts'

/**
 * What articles are called, by their number: the name under which most people bought them. A name that one person alone has
 * may be of that person, such as of a cup with a name on it; such an article has none here, and neither has one that does not
 * occur, is rare in a large shop, or is past the first `LIMITS.articlesNamed`.
 */
export async function articleNames(
  db: Kysely<Tables>,
  numbers: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const asked = [...new Set(numbers)].slice(0, LIMITS.articlesNamed)
  if (asked.length === 0) return {}
  const { rows: lines } = await partOf(db, 'order_line')
  const { rows } = await sql<{ sku: string; name: string }>`
    select distinct on (sku) sku, name from (
      select sku, name, count(distinct contact_id) as people from ${lines}
      where sku = any(${asked}::text[]) and name is not null group by sku, name
    ) as named
    where people > 1 order by sku, people desc, name
  `.execute(db)
  return Object.fromEntries(rows.map(({ sku, name }) => [sku, name]))
}
