import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../store/store.ts'
import { giveRoom } from '../big.ts'
import { LIMITS } from './limits.ts'

/**
 * What a freeze may take of the memory of a database, by how many bytes that keeps of what it read: a quarter of them for one
 * step, so that what ten million people are gathered in does not go to the disk, and half of them to gather people.
 * @returns memory of one step in kB, and how many people are gathered in memory at most
 */
export function roomIn(pagesBytes: number): { readonly workKb: number; readonly gathered: number } {
  return {
    workKb: Math.floor(Math.max(LIMITS.workBytes, pagesBytes / 4) / 1024),
    gathered: Math.max(LIMITS.leastGathered, Math.floor(pagesBytes / 2 / LIMITS.gatheredBytes)),
  }
}

/**
 * Readies a transaction for a freeze. Everybody is divided over two processes, but nothing before they are gathered: what goes
 * between them row by row costs more than it gains. More than two gain little, as each looks through all refusals.
 * @returns people that are gathered in memory at most
 */
export async function makeRoom(tx: Transaction<Tables>): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`
    select pg_size_bytes(current_setting('shared_buffers')) as bytes
  `.execute(tx)
  const { workKb, gathered } = roomIn(Number(rows[0]?.bytes ?? 0))
  await giveRoom(tx, { workMemory: `${workKb}kB`, statementMs: 0 })
  await sql`
    select set_config('max_parallel_workers_per_gather', '1', true), set_config('parallel_setup_cost', '0', true),
      set_config('parallel_tuple_cost', '1', true)
  `.execute(tx)
  return gathered
}
