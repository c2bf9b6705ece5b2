import type { Json } from '@waarom/account/ledger/entry.ts'
import { sql, type Transaction } from 'kysely'
import { appendEntry } from '../account/ledger/ledger.ts'
import { codeOf } from '../store/connection.ts'
import type { Store, Tables } from '../store/store.ts'
import { refuse } from './problems.ts'

/** What the room works with. */
export type Means = Pick<Store, 'db' | 'key'>

/** A setting that somebody makes or changes. */
export interface Act {
  /** Who does it. */
  readonly userId: string
  /** What is done, e.g. `brand-made`. */
  readonly what: string
  /** What it is about, e.g. `brand:<id>`. */
  readonly subject: string
  /** What it says from now on; names and addresses in it reach the ledger only as a keyed hash. */
  readonly values: unknown
  /** What of it may stand in the ledger as it is: closed words. */
  readonly open?: Readonly<Record<string, Json>>
}

/** By this what is in use comes before what was put away. */
export const IS_PUT_AWAY = sql<boolean>`put_away_at is not null`

/** PostgreSQL's code for a second row where there may be one. */
const TAKEN = '23505'

/**
 * Changes a setting and puts it on account, both or neither.
 * @throws ProblemError `organisation/name-taken` when a name is in use already
 */
export async function settle<T>(
  { db, key }: Means,
  act: (result: T) => Act,
  change: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction().execute(async (tx) => {
      const result = await change(tx)
      const { userId, what, subject, values, open = {} } = act(result)
      await appendEntry(tx, {
        at: new Date().toISOString(),
        kind: 'setting',
        actor: `user:${userId}`,
        subjects: [subject],
        body: { what, ...open, values: key.hash('setting', JSON.stringify(values)) },
      })
      return result
    })
  } catch (error) {
    throw codeOf(error) === TAKEN ? refuse('name-taken') : error
  }
}

/**
 * Refuses one more of what there may be only so many of.
 * @param brandId counts those of one brand
 * @throws ProblemError `organisation/too-many`
 */
export async function refuseMore(
  tx: Transaction<Tables>,
  table: 'waarom.brand' | 'waarom.stream' | 'waarom.retention_rule',
  most: number,
  brandId?: string,
): Promise<void> {
  const all = tx.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('count'))
  const { count } = await (brandId ? all.where('brand_id', '=', brandId) : all).executeTakeFirstOrThrow()
  if (Number(count) >= most) throw refuse('too-many', { most })
}
