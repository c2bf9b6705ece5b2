import { countOf } from '@waarom/audience/places/funnel.ts'
import { isInReason } from '@waarom/audience/places/reasons.ts'
import { partedPlaces } from '@waarom/audience/places/sql/statements.ts'
import { invariant } from '@waarom/purpose/problem.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import { appendEntry } from '../../../account/ledger/ledger.ts'
import type { Key } from '../../../store/key.ts'
import type { Tables } from '../../../store/store.ts'
import { rowsOf } from '../big.ts'
import type { Judged } from '../judge-variants.ts'
import { refuse } from './problems.ts'
import { makeRoom } from './room.ts'
import { type Head, sealOf, secretOf } from './seal.ts'
import { freezeSql, type Made } from './statement.ts'

/** An audience that is to be frozen. */
export interface Freezing {
  readonly snapshotId: string
  readonly mailId: string
  readonly audienceId: string
  /** The version of the mail when somebody asked. */
  readonly draftId: string
  readonly judged: Pick<Judged, 'audience' | 'sending'>
  /** Of the organisation, as IANA has it. */
  readonly zone: string
  readonly by: string | null
}

/** A snapshot that stands. */
export interface Frozen {
  readonly total: number
  readonly recipients: number
}

/** Whoever freezes holds it alone, whoever erases contacts with others: migration 0018 says why. */
const ERASING = 7_261_996

/**
 * Freezes an audience: everybody's place at one moment, whole or not at all, and puts that on account. One that is frozen
 * already stays as it is.
 * @param inMemory people that are gathered in memory at most; more are sorted first. By default as many as there is room for
 * @returns null when the facts of somebody must be counted before: then nothing was done
 * @throws ProblemError `snapshot/no-recipients`
 */
export async function freeze(
  { db, key }: { readonly db: Kysely<Tables>; readonly key: Key },
  freezing: Freezing,
  inMemory: number | null = null,
): Promise<Frozen | null> {
  try {
    return await db.transaction().execute((tx) => freezeIn(tx, key, { ...freezing, inMemory }))
  } catch (error) {
    if (error === OWED) return null
    throw error
  }
}

const OWED = new Error('facts of contacts are owed')

type Bounded = Freezing & { readonly inMemory: number | null }

async function freezeIn(tx: Transaction<Tables>, key: Key, freezing: Bounded): Promise<Frozen> {
  const { snapshotId, mailId, audienceId, judged, by } = freezing
  const gathered = await makeRoom(tx)
  await sql`set local lock_timeout = 0`.execute(tx)
  await sql`select pg_advisory_xact_lock(${ERASING}::bigint)`.execute(tx)
  const there = await tx
    .selectFrom('waarom.audience_snapshot')
    .select('counts')
    .where('id', '=', snapshotId)
    .executeTakeFirst()
  if (there) return countsOf(there.counts)
  const [frozenAt, demands] = [await momentOf(tx), await demandsHash(tx, judged)]
  const areMany = (await peopleAbout(tx)) > (freezing.inMemory ?? gathered)
  const made = await makeAt(tx, secretOf(key, snapshotId), { ...freezing, areMany }, frozenAt)
  const counts = made.counts ?? {}
  const frozen = countsOf(counts)
  invariant(frozen.total === made.everybody, 'everybody has one place')
  if (frozen.recipients === 0) throw refuse('no-recipients')
  const head = {
    snapshotId,
    mailId,
    audienceId,
    draftIds: draftIdsOf(freezing.draftId, judged.audience),
    demandsHash: demands,
    frozenAt,
  }
  const hash = sealOf(head, made.blocks ?? Buffer.alloc(0))
  await tx
    .insertInto('waarom.audience_snapshot')
    .values({
      ...{ mail_id: mailId, id: snapshotId, audience_id: audienceId, frozen_at: frozenAt, frozen_by: by },
      ...{ hash, demands_hash: demands, counts: JSON.stringify(counts), total: frozen.total },
    })
    .execute()
  await putOnAccount(tx, { freezing, head, hash, counts, frozen })
  return frozen
}

/** The moment that it is, to the millisecond. */
async function momentOf(tx: Transaction<Tables>): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`select date_trunc('milliseconds', clock_timestamp()) as at`.execute(tx)
  const [row] = rows
  invariant(row, 'the database knows the time')
  return row.at
}

/** What the laws demanded, in one number. PostgreSQL writes JSON in one way, whatever the order of its keys. */
export async function demandsHash(
  db: Kysely<Tables>,
  { audience, sending }: Pick<Judged, 'audience' | 'sending'>,
): Promise<Buffer> {
  const said = JSON.stringify({ variants: audience.variants, assumptions: audience.assumptions, sent: sending.sent })
  const { rows } = await sql<{ hash: Buffer }>`
    select sha256(convert_to(${said}::jsonb::text, 'UTF8')) as hash
  `.execute(db)
  const [row] = rows
  invariant(row, 'the database hashes')
  return row.hash
}

type Sized = Freezing & { readonly areMany: boolean }

async function makeAt(tx: Transaction<Tables>, secret: Buffer, freezing: Sized, frozenAt: Date): Promise<Made> {
  const { snapshotId, judged, zone, areMany } = freezing
  const when = { at: frozenAt.toISOString(), zone }
  const places = partedPlaces({ audience: judged.audience, sent: judged.sending.sent, when })
  const [made] = await rowsOf<Made>(tx, freezeSql({ snapshotId, secret, places, areMany }))
  invariant(made, 'freezing says what it made')
  if (made.is_owed) throw OWED
  return made
}

/** How many people there are, as the planner knows it; -1 where it does not yet. */
async function peopleAbout(tx: Transaction<Tables>): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select reltuples as people from pg_class where oid = 'waarom.contact_facts'::regclass
  `.execute(tx)
  return rows[0]?.people ?? -1
}

/** The version that the mail had, and those of the variants in their order: as they go into the hash. */
export function draftIdsOf(
  draftId: string,
  { variants }: { readonly variants: readonly { readonly draftId: string }[] },
): readonly string[] {
  return [draftId, ...variants.map((variant) => variant.draftId)]
}

/** How many people a snapshot has, and how many of them are in. */
export function countsOf(counts: Readonly<Record<string, number>>): Frozen {
  const all = Object.entries(counts).flatMap(([code, contacts]) => countOf(Number(code), contacts))
  const sum = (some: typeof all) => some.reduce((total, { contacts }) => total + contacts, 0)
  return { total: sum(all), recipients: sum(all.filter(({ reason }) => isInReason(reason))) }
}

interface Account {
  readonly freezing: Freezing
  readonly head: Head
  readonly hash: Buffer
  readonly counts: Readonly<Record<string, number>>
  readonly frozen: Frozen
}

function putOnAccount(tx: Transaction<Tables>, { freezing, head, hash, counts, frozen }: Account) {
  const { mailId, audienceId, snapshotId, by } = freezing
  return appendEntry(tx, {
    at: new Date().toISOString(),
    kind: 'freeze',
    actor: by === null ? 'system' : `user:${by}`,
    subjects: [
      ...[`mail:${mailId}`, `audience:${audienceId}`, `snapshot:${snapshotId}`],
      ...[...new Set(head.draftIds)].map((id) => `draft:${id}`),
    ],
    body: {
      what: 'audience-frozen',
      ...{ hash: hash.toString('hex'), demands: head.demandsHash.toString('hex') },
      frozenAt: head.frozenAt.toISOString(),
      ...{ total: frozen.total, recipients: frozen.recipients, counts },
    },
  })
}
