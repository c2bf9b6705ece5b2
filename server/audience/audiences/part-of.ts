import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../../store/store.ts'
import { LIMITS } from './limits.ts'

/** Some of the rows of a table, or all of them. */
export interface Part {
  /** The table, to stand after `from`. */
  readonly rows: RawBuilder<unknown>
  readonly isSample: boolean
}

/** As much of a table as is looked at to see what occurs in it: of a large one some of its pages stand for the rest. */
export async function partOf(db: Kysely<Tables>, table: string): Promise<Part> {
  // Of a table that nobody counted yet a row takes a hundred octets.
  const { rows: sizes } = await sql<{ rows: number }>`
    select case when reltuples < 0 then pg_relation_size(oid)::float8 / 100 else reltuples::float8 end as rows
    from pg_class where oid = ${`waarom.${table}`}::regclass
  `.execute(db)
  const rows = sizes[0]?.rows ?? 0
  const isSample = rows > LIMITS.counted
  const part = isSample ? sql`tablesample system (${(100 * LIMITS.counted) / rows}) repeatable (0)` : sql``
  return { rows: sql`${sql.table(`waarom.${table}`)} ${part}`, isSample }
}
