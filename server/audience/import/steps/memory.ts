import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../store/store.ts'
import type { Mapping } from '../convert/mapping.ts'
import { ownColumns } from '../rejected/own-columns.ts'
import type { Survey } from '../survey/survey.ts'

/** By what a file is known again: its columns, in whatever order and but for our own. Null where it has no names for them. */
function known({ header, columns }: Survey): Buffer | null {
  if (!header) return null
  const all = columns.map(({ column }) => column)
  const own = ownColumns(all)
  const names = all.filter((column) => !own.has(column)).sort()
  return createHash('sha256').update(JSON.stringify(names)).digest()
}

/**
 * Remembers what the columns of a file are. What being in it means, and how its dates and amounts are written, is of that
 * file alone and asked anew.
 */
export async function remember(db: Kysely<Tables>, survey: Survey, { holds, columns }: Mapping): Promise<void> {
  const hash = known(survey)
  if (!hash) return
  const own = ownColumns(survey.columns.map(({ column }) => column))
  const kept = Object.fromEntries(Object.entries(columns).filter(([column]) => !own.has(column)))
  const mapping = JSON.stringify({ holds, columns: kept, everybody: null } satisfies Mapping)
  await db
    .insertInto('waarom.import_mapping')
    .values({ columns: hash, mapping })
    .onConflict((conflict) => conflict.column('columns').doUpdateSet({ mapping, used_at: sql`now()` }))
    .execute()
}

/** What was last said about a file with these columns; null when nothing was. */
export async function recall(db: Kysely<Tables>, survey: Survey): Promise<Mapping | null> {
  const hash = known(survey)
  const row =
    hash &&
    (await db.selectFrom('waarom.import_mapping').select('mapping').where('columns', '=', hash).executeTakeFirst())
  return row?.mapping ?? null
}
