import type { ClientBase, QueryResult, QueryResultRow } from 'pg'
import { type Given, type Query, readQueries, valuesOf } from '../../../store/queries.ts'

/** The statements of the import, in the order in which a chunk is written. */
export const QUERIES: Readonly<Record<string, Query>> = readQueries(new URL('queries.sql', import.meta.url))

/** Runs one of them. */
export async function run<Row extends QueryResultRow>(
  client: ClientBase,
  name: string,
  given: Given,
): Promise<QueryResult<Row>> {
  const query = QUERIES[name]
  if (!query) throw new Error(`no query is called ${name}`)
  return client.query<Row>(query.text, [...valuesOf(query, given)])
}
