import { CompiledQuery, type Kysely } from 'kysely'
import { type Given, readQueries, valuesOf } from '../../../store/queries.ts'
import type { Tables } from '../../../store/store.ts'

type Name = 'days' | 'version' | 'came' | 'heard' | 'observed'

/** The statements that count what came of mails, and give what was counted. */
export const QUERIES = readQueries<Name>(new URL('queries.sql', import.meta.url))

/** Runs one of them; its rows are as its columns are described there. */
export async function ask<Row>(db: Kysely<Tables>, name: Name, given: Given = {}): Promise<readonly Row[]> {
  const query = QUERIES[name]
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(query.text, [...valuesOf(query, given)]))
  return rows
}
