import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely'
import type { Sql } from 'sql-template-tag'
import { codeOf } from '../../../store/connection.ts'
import type { Tables } from '../../../store/store.ts'
import { refuse } from '../problems.ts'
import { LIMITS } from './limits.ts'

/**
 * Asks questions about everybody that all see the same moment and change nothing. With the settings of this transaction the
 * database divides the work over its processes and compiles nothing; a million people take half a second then.
 */
export function askBig<T>(db: Kysely<Tables>, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await sql`
        select set_config('jit', 'off', true), set_config('work_mem', '128MB', true), set_config('hash_mem_multiplier', '8', true),
          set_config('parallel_setup_cost', '0', true), set_config('parallel_tuple_cost', '0', true),
          set_config('statement_timeout', ${`${LIMITS.statementMs}`}, true)
      `.execute(tx)
      return work(tx)
    })
}

/** SQLSTATE of a statement that went over its time. */
const CANCELLED = '57014'

/**
 * The rows of a statement that was put together elsewhere, as its columns are described there.
 * @throws ProblemError `audience/took-too-long`
 */
export async function rowsOf<Row>(tx: Transaction<Tables>, { text, values }: Sql): Promise<readonly Row[]> {
  try {
    const { rows } = await tx.executeQuery<Row>(CompiledQuery.raw(text, [...values]))
    return rows
  } catch (error) {
    throw codeOf(error) === CANCELLED ? refuse('took-too-long', { seconds: LIMITS.statementMs / 1000 }) : error
  }
}
