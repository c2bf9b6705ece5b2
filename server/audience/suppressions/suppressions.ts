import { readAddress } from '@waarom/audience/address/address.ts'
import type { SuppressionType } from '@waarom/audience/suppression/suppression.ts'
import type { Kysely, Transaction } from 'kysely'
import { v7 } from 'uuid'
import { z } from 'zod'
import { appendEntry } from '../../account/ledger/ledger.ts'
import { cursorOf } from '../../cursor.ts'
import { ProblemError } from '../../problems.ts'
import type { Store, Tables } from '../../store/store.ts'
import { addressesLike } from '../people/search.ts'
import type { suppressAsk, suppressionsAnswer } from './ask.ts'
import { suppressionProblems } from './problems.ts'

/** What the room works with. */
export type Means = Pick<Store, 'db' | 'key'>

type Suppressions = z.infer<typeof suppressionsAnswer>
/** A refusal as callers see it. */
export type Suppression = Suppressions['suppressions'][number]

/** Where refusals come from that somebody writes down here. */
const HERE = 'waarom'
/** Refusals that a search gives. */
const FOUND = 50

const cursor = cursorOf('suppressions', z.tuple([z.uuid()]))

/** Refusals with the names of the stream or brand. */
export function refusals(db: Kysely<Tables>) {
  return db
    .selectFrom('waarom.suppression as refusal')
    .leftJoin('waarom.stream as stream', 'stream.id', 'refusal.stream_id')
    .leftJoin('waarom.brand as brand', 'brand.id', 'refusal.brand_id')
    .select(['refusal.id', 'refusal.address_key as address', 'refusal.type', 'refusal.reason', 'refusal.source'])
    .select(['refusal.at', 'refusal.known_since', 'stream.id as streamId', 'stream.name as stream'])
    .select(['brand.id as brandId', 'brand.name as brand'])
}

/** A refusal as callers see it. */
export function refusalTold(row: Awaited<ReturnType<ReturnType<typeof refusals>['execute']>>[number]): Suppression {
  const { id, address, type, reason, source, at, known_since } = row
  return {
    ...{ id, address, type, ...placeTold(row), reason, source },
    at: at?.toISOString() ?? null,
    knownSince: known_since.toISOString(),
  }
}

/** How far a refusal goes, as callers see it. */
export function placeTold({
  streamId,
  stream,
  brandId,
  brand,
}: {
  readonly streamId: string | null
  readonly stream: string | null
  readonly brandId: string | null
  readonly brand: string | null
}): Pick<Suppression, 'reach' | 'of'> {
  if (streamId && stream) return { reach: 'stream', of: { id: streamId, name: stream } }
  if (brandId && brand) return { reach: 'brand', of: { id: brandId, name: brand } }
  return { reach: 'all', of: null }
}

/**
 * A page of refusals.
 * @throws ProblemError `server/bad-cursor`
 */
export async function listSuppressions(
  db: Kysely<Tables>,
  ask: { readonly after?: string | undefined; readonly limit: number; readonly type?: SuppressionType | undefined },
): Promise<Suppressions> {
  const from = cursor.read(ask.after)
  const rows = await refusals(db)
    .$if(from !== null, (query) => query.where('refusal.id', '<', from?.[0] ?? ''))
    .$if(ask.type !== undefined, (query) => query.where('refusal.type', '=', ask.type ?? 'by-hand'))
    .orderBy('refusal.id', 'desc')
    .limit(ask.limit + 1)
    .execute()
  const page = cursor.page(rows, ask.limit, ({ id }) => [id])
  return { suppressions: page.rows.map(refusalTold), next: page.next }
}

/** The refusals of addresses that begin with a text, at most fifty, and whether there are more. */
export async function searchSuppressions(db: Kysely<Tables>, text: string) {
  const rows = await refusals(db)
    .where('refusal.address_key', 'like', addressesLike(text))
    .orderBy('refusal.id', 'desc')
    .limit(FOUND + 1)
    .execute()
  return { suppressions: rows.slice(0, FOUND).map(refusalTold), more: rows.length > FOUND }
}

/**
 * Writes down a refusal, for whoever has the address, known or not, and puts it on account. The same twice is one.
 * @throws ProblemError `address/…` when the address is none, `suppressions/no-such-place`
 */
export async function suppress(means: Means, userId: string, ask: z.infer<typeof suppressAsk>): Promise<string> {
  const address = readAddress(ask.address)
  if (!address.ok) throw new ProblemError(address.problem)
  const { key } = address.value
  const place = { stream_id: placeIn(ask, 'stream'), brand_id: placeIn(ask, 'brand') }
  return means.db.transaction().execute(async (tx) => {
    await refuseUnknown(tx, ask.scope)
    const made = await tx
      .insertInto('waarom.suppression')
      .values({
        ...{
          id: v7(),
          address_key: key,
          erased_hash: null,
          type: ask.type,
          ...place,
          reason: ask.reason,
          source: HERE,
        },
        at: new Date(ask.at ?? Date.now()),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return sameOne(tx, key, ask.type, place)
    await onAccount(tx, means, { userId, key, id: made.id, body: { what: 'suppressed', type: ask.type, ...ask.scope } })
    return made.id
  })
}

const placeIn = ({ scope }: z.infer<typeof suppressAsk>, reach: 'stream' | 'brand') =>
  scope.reach === reach ? scope.id : null

async function refuseUnknown(tx: Transaction<Tables>, scope: z.infer<typeof suppressAsk>['scope']): Promise<void> {
  if (scope.reach === 'all') return
  const table = scope.reach === 'stream' ? 'waarom.stream' : 'waarom.brand'
  const found = await tx.selectFrom(table).select('id').where('id', '=', scope.id).executeTakeFirst()
  if (!found) throw new ProblemError(suppressionProblems.make('no-such-place'))
}

async function sameOne(
  tx: Transaction<Tables>,
  key: string,
  type: SuppressionType,
  { stream_id, brand_id }: { readonly stream_id: string | null; readonly brand_id: string | null },
): Promise<string> {
  const { id } = await tx
    .selectFrom('waarom.suppression')
    .select('id')
    .where('address_key', '=', key)
    .where('type', '=', type)
    .where('source', '=', HERE)
    .where('stream_id', 'is not distinct from', stream_id)
    .where('brand_id', 'is not distinct from', brand_id)
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Takes a refusal away with a note, keeps what it was, and puts it on account.
 * @throws ProblemError `suppressions/no-such-suppression`, or `suppressions/stays` for somebody who was erased
 */
export async function lift(means: Means, userId: string, id: string, note: string): Promise<void> {
  await means.db.transaction().execute(async (tx) => {
    const gone = await tx.deleteFrom('waarom.suppression').where('id', '=', id).returningAll().executeTakeFirst()
    if (!gone) throw new ProblemError(suppressionProblems.make('no-such-suppression'))
    const { erased_hash, address_key, ...rest } = gone
    if (erased_hash !== null || address_key === null) throw new ProblemError(suppressionProblems.make('stays'))
    await tx
      .insertInto('waarom.lifted_suppression')
      .values({ ...rest, address_key, lifted_by: userId, note })
      .execute()
    const body = { what: 'suppression-lifted', type: gone.type, note: means.key.hash('note', note) }
    await onAccount(tx, means, { userId, key: address_key, id, body })
  })
}

async function onAccount(
  tx: Transaction<Tables>,
  { key: hashes }: Means,
  act: { userId: string; key: string; id: string; body: Record<string, string> },
): Promise<void> {
  await appendEntry(tx, {
    at: new Date().toISOString(),
    kind: 'right',
    actor: `user:${act.userId}`,
    subjects: [`suppression:${act.id}`, `address:${hashes.hash('address', act.key)}`],
    body: act.body,
  })
}

/** All refusals of addresses, some at a time, those that came in last first: for a file. */
export async function* everySuppression(db: Kysely<Tables>, atOnce: number): AsyncGenerator<readonly Suppression[]> {
  let before: string | null = null
  for (;;) {
    const asked = refusals(db).where('refusal.address_key', 'is not', null).orderBy('refusal.id', 'desc').limit(atOnce)
    const rows: Awaited<ReturnType<typeof asked.execute>> = await (before === null
      ? asked
      : asked.where('refusal.id', '<', before)
    ).execute()
    const last = rows.at(-1)
    if (!last) return
    before = last.id
    yield rows.map(refusalTold)
  }
}
