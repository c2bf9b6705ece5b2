import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { Sql } from 'sql-template-tag'
import { codeOf } from '../../store/connection.ts'
import type { Tables } from '../../store/store.ts'
import { LIMITS } from './limits.ts'
import { refuse } from './problems.ts'

/** A statement of a pure package for the database, with its values as parameters; its rows are as it says there. */
export function statementOf<Row = unknown>({ strings, values }: Pick<Sql, 'strings' | 'values'>): RawBuilder<Row> {
  return sql<Row>(Object.assign([...strings], { raw: strings }), ...values)
}

/**
 * Readies a transaction for statements about everybody: they compile nothing, and have memory and time.
 * @param workMemory of one sort or table of hashes, as PostgreSQL takes it
 * @param statementMs 0: as long as it takes
 */
export async function giveRoom(
  tx: Transaction<Tables>,
  { workMemory, statementMs }: { readonly workMemory: string; readonly statementMs: number },
): Promise<void> {
  await sql`
    select set_config('jit', 'off', true), set_config('work_mem', ${workMemory}, true),
      set_config('statement_timeout', ${String(statementMs)}, true)
  `.execute(tx)
}

/**
 * Asks questions about everybody that all see the same moment and change nothing. With the settings of this transaction the
 * database divides the work over its processes; a million people take half a second then. What a row costs that goes from one
 * to the other is little, but not nothing: else ten million are handed over to one process, which joins and counts them alone.
 * @throws ProblemError `audience/took-too-long`
 */
export function askBig<T>(db: Kysely<Tables>, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  const asked = db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await giveRoom(tx, LIMITS)
      await sql`
        select set_config('hash_mem_multiplier', '8', true), set_config('parallel_setup_cost', '0', true),
          set_config('parallel_tuple_cost', '0.01', true)
      `.execute(tx)
      return work(tx)
    })
  return inTime(asked)
}

/** SQLSTATE of a statement that went over its time. */
const CANCELLED = '57014'

/**
 * What was asked, when it came in time.
 * @throws ProblemError `audience/took-too-long`
 */
export async function inTime<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    // Who may come back after as long again finds that what kept the database busy has ended, or was broken off as well.
    throw codeOf(error) === CANCELLED ? refuse('took-too-long', { seconds: LIMITS.statementMs / 1000 }) : error
  }
}

/** The rows of a statement that was put together elsewhere, as its columns are described there. */
export async function rowsOf<Row>(tx: Transaction<Tables>, statement: Sql): Promise<readonly Row[]> {
  const { rows } = await statementOf<Row>(statement).execute(tx)
  return rows
}
