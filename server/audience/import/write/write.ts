import type { ClientBase, Pool, PoolClient } from 'pg'
import { v7 } from 'uuid'
import type { Key } from '../../../store/key.ts'
import { LIMITS } from '../limits.ts'
import { type Chunk, chunks } from './chunk.ts'
import { NO_COUNTS, together } from './counts.ts'
import { gather } from './gather.ts'
import { type Ground, merge } from './merge.ts'
import { run } from './queries.ts'
import type { Counts, ImportRecord, ImportSetting, Moment, RecordBatch, Refused } from './record.ts'
import { type Sifted, sift, siftDeliveries, siftPeople } from './sift.ts'
import { clearStage, fillStage, setStage } from './stage.ts'
import { keepWordings } from './wordings.ts'

/** What writing needs of the house; the store has it. */
export interface WriteMeans {
  readonly pool: Pool
  readonly key: Key
}

/** One import: what was asked, and where its refused rows go. */
export interface ImportWork {
  /** By which a second run is known as the same import; it goes on after the last chunk of the first. */
  readonly importId: string
  readonly setting: ImportSetting
  /** Keeps refused rows, inside the transaction of their chunk. */
  readonly keep: (client: ClientBase, refused: readonly Refused[]) => Promise<void>
  /** Rows of a chunk; `LIMITS.chunkRows` when absent. */
  readonly chunkRows?: number
}

/** Any number, so long as every process uses the same. */
const LOCK = 7_261_994

/**
 * From here to the end of the transaction nobody else writes a chunk, and whoever else asks waits: two that wrote the same
 * people in another order would wait for each other for ever. Who erases somebody takes it too, so that no chunk that
 * looked before brings the person back after.
 */
export async function writeAlone(client: ClientBase): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK])
}

/** How far an import is. */
interface Mark {
  readonly beganAt: Moment
  readonly line: number
  readonly counts: Counts
}

async function readMark(client: ClientBase, importId: string): Promise<Mark> {
  type Row = { readonly began_at: Date; readonly line: string; readonly counts: Counts }
  const { rows } = await run<Row>(client, 'read-mark', { import_id: importId })
  const [row] = rows
  if (!row) return { beganAt: new Date().toISOString(), line: 0, counts: NO_COUNTS }
  return { beganAt: row.began_at.toISOString(), line: Number(row.line), counts: { ...NO_COUNTS, ...row.counts } }
}

async function writeMark(client: ClientBase, importId: string, { beganAt, line, counts }: Mark): Promise<void> {
  const given = { import_id: importId, began_at: beganAt, line, counts: JSON.stringify(counts) }
  await run(client, 'write-mark', given)
}

/** The first id that could have been made at a moment. */
function firstId(at: Moment): string {
  return v7({ msecs: Date.parse(at), seq: 0, random: new Uint8Array(16) })
}

/**
 * Opens a transaction for chunks: plans for rows by the thousand, and nobody else who writes. Whose facts it changes
 * is owed with it. A chunk that the database
 * loses in a crash goes with its mark, so that nobody waits for the disk before the import is said to be done.
 */
async function begin(client: ClientBase): Promise<void> {
  await client.query(
    `begin; set local statement_timeout = ${LIMITS.statementMs}; set local lock_timeout = 0;
     set local synchronous_commit = off; set local waarom.facts = 'later'; set local work_mem = '64MB'; set local jit = off; set local default_statistics_target = 10`,
  )
  await writeAlone(client)
}

/** Orders that nothing is known of are refused when no row says whose they are, or when they were placed. */
async function siftOrders(
  client: ClientBase,
  source: string,
  records: readonly ImportRecord[],
  ids: readonly string[],
) {
  const { rows } = await run<{ n: number; no_contact: boolean }>(client, 'lacking-orders', { source })
  const lacking = new Map(rows.map(({ n, no_contact }) => [ids[n], no_contact]))
  return sift(records, ({ order }) => {
    const noContact = order ? lacking.get(order.externalId) : undefined
    if (noContact === undefined) return null
    return noContact ? 'order-without-contact' : 'order-without-moment'
  })
}

interface Taken {
  readonly counts: Counts
  readonly refused: readonly Refused[]
}

/** What a chunk is brought in with. */
interface Turn {
  readonly key: Key
  readonly setting: ImportSetting
  readonly beganAt: Moment
  /** Called when the database begins with what takes it long. */
  readonly readOn: () => void
}

/** Brings the records of a chunk in, but for those that are refused. */
async function take(client: ClientBase, turn: Turn, records: readonly ImportRecord[]): Promise<Taken> {
  const people = await siftPeople(client, turn.key, turn.setting.source, records)
  const known = await siftDeliveries(client, people.records)
  return mergeTaken(client, turn, { ...known, refused: [...people.refused, ...known.refused] })
}

async function mergeTaken(client: ClientBase, turn: Turn, { records, refused }: Sifted): Promise<Taken> {
  const { setting, beganAt } = turn
  const all = gather(records, setting.provenance)
  const told = setting.provenance?.told ?? null
  const texts = new Set([...all.consents.values()].flatMap(({ said }) => said.wording ?? []))
  for (const { said } of all.softOptIns.values()) texts.add(said.notice).add(said.optOut)
  if (told !== null) texts.add(told)
  const ids = await keepWordings(client, texts)
  await fillStage(client, all, (text) => ids.get(text) ?? '')
  if (all.orders.size > 0) {
    const orders = await siftOrders(client, setting.source, records, [...all.orders.keys()])
    if (orders.refused.length > 0) {
      // What such a row says of its contact is not taken either, so that the stage is filled again without it.
      await clearStage(client)
      return mergeTaken(client, turn, { ...orders, refused: [...refused, ...orders.refused] })
    }
  }
  const toldId = told === null ? null : (ids.get(told) ?? null)
  const ground: Ground = { setting, toldId, beganAt, firstId: firstId(beganAt) }
  return { counts: await merge(client, all, ground, turn.readOn), refused }
}

/** Takes up a chunk; gives what was done and all of its rows that were refused. */
async function takeChunk(client: ClientBase, turn: Turn, chunk: Chunk) {
  const { counts, refused } = await take(client, turn, chunk.records)
  const all = [...chunk.rejected, ...refused].sort((a, b) => a.line - b.line)
  const rows = chunk.records.length + chunk.rejected.length
  return { counts: { ...counts, rows, rejected: all.length }, refused: all }
}

/** Does something over one connection, which is thrown away when that fails. */
async function onStage<T>({ pool }: WriteMeans, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  // A connection that breaks fails the statement that is under way.
  const broken = () => {}
  client.on('error', broken)
  try {
    await setStage(client)
    const result = await work(client)
    client.off('error', broken)
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}

/**
 * Goes through chunks, and reads the next one while the database is busy with the one before: from when `work` says so.
 * Each statement that ends meanwhile waits for a piece of the file to be read.
 */
async function ahead<T>(
  source: AsyncGenerator<T, void, undefined>,
  signal: AbortSignal,
  work: (one: T, readOn: () => void) => Promise<void>,
): Promise<void> {
  let next = source.next()
  try {
    for (;;) {
      signal.throwIfAborted()
      const { value, done } = await next
      if (done) return
      let following: typeof next | null = null
      const readOn = () => {
        following ??= source.next()
        // What fails is thrown where it is waited for.
        following.catch(() => undefined)
        return following
      }
      await work(value, readOn)
      next = readOn()
    }
  } finally {
    await source.return()
  }
}

/**
 * Writes records to the tables of people, a chunk of rows at a time. Each chunk is one transaction with its mark, so that
 * what crashes goes on after the last whole chunk when it is called again with the same `importId` and the same records
 * from the start. The same file again changes nothing.
 * @param report says how many rows are done
 * @throws the reason of `signal` after a whole chunk
 */
export async function writeRecords(
  means: WriteMeans,
  { importId, setting, keep, chunkRows = LIMITS.chunkRows }: ImportWork,
  batches: AsyncIterable<RecordBatch>,
  report: (rows: number) => void,
  signal: AbortSignal,
): Promise<Counts> {
  return onStage(means, async (client) => {
    let mark = await readMark(client, importId)
    report(mark.counts.rows)
    await ahead(chunks(batches, mark.line, chunkRows), signal, async (chunk, readOn) => {
      await begin(client)
      const turn = { key: means.key, setting, beganAt: mark.beganAt, readOn }
      const { counts, refused } = await takeChunk(client, turn, chunk)
      await keep(client, refused)
      const next = { ...mark, line: chunk.line, counts: together(mark.counts, counts) }
      await writeMark(client, importId, next)
      await client.query('commit')
      mark = next
      report(mark.counts.rows)
    })
    const { source, listMadeAt } = setting
    if (listMadeAt !== null) await run(client, 'date-list', { source, list_made_at: listMadeAt })
    return mark.counts
  })
}

/** What `writeRecords` would do with these records; `keep` is told which rows it would refuse. Changes nothing. */
export async function lookAhead(
  means: WriteMeans,
  { setting, keep, chunkRows = LIMITS.chunkRows }: Pick<ImportWork, 'setting' | 'keep' | 'chunkRows'>,
  batches: AsyncIterable<RecordBatch>,
  report: (rows: number) => void,
  signal: AbortSignal,
): Promise<Counts> {
  return onStage(means, async (client) => {
    let all = NO_COUNTS
    const beganAt = new Date().toISOString()
    await begin(client)
    await ahead(chunks(batches, 0, chunkRows), signal, async (chunk, readOn) => {
      await clearStage(client)
      const { counts, refused } = await takeChunk(client, { key: means.key, setting, beganAt, readOn }, chunk)
      await keep(client, refused)
      all = together(all, counts)
      report(all.rows)
    })
    await client.query('rollback')
    return all
  })
}
