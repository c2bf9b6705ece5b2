import type { Slice } from '@waarom/audience/takeaway/files.ts'
import { type Kysely, sql as kysely } from 'kysely'
import sql, { type Sql } from 'sql-template-tag'
import type { Key } from '../../../store/key.ts'
import type { Tables } from '../../../store/store.ts'
import { askBig, rowsOf } from '../big.ts'
import { draftIdsOf } from './freeze.ts'
import { LIMITS } from './limits.ts'
import { refuse } from './problems.ts'
import { sealOf, secretOf } from './seal.ts'
import { BLOCK_SEALED, leafSql } from './statement.ts'
import { byteIn, MOST_PARTS } from './take/part.ts'

/** How a snapshot stands against its hash. */
export interface Verified {
  /** Whether each row is as it was frozen, but for who was erased. */
  readonly holds: boolean
  /** Contacts that left only their leaf. */
  readonly erased: number
}

interface Looked {
  readonly right: boolean
  readonly erased: number
  readonly recipients: number
  readonly blocks: Buffer
}

/**
 * Reckons the hash of a snapshot again, from its rows and from the leaves of who was erased; of one moment, a part at a time, so
 * that no statement takes long however many people there are.
 * @param atOnce contacts that a statement looks at, about
 * @throws ProblemError `snapshot/no-such-snapshot`, `audience/took-too-long`
 */
export async function verifySnapshot(
  { db, key }: { readonly db: Kysely<Tables>; readonly key: Key },
  mailId: string,
  snapshotId: string,
  atOnce: number = LIMITS.verified,
): Promise<Verified> {
  return askBig(db, async (tx) => {
    // Of what was just written the planner knows nothing, and would go through all recipients for each of a million people.
    await kysely`select set_config('enable_nestloop', 'off', true)`.execute(tx)
    const { content, ...kept } = await tx
      .selectFrom('waarom.audience_snapshot as one')
      .innerJoin('waarom.snapshot_ask as ask', 'ask.id', 'one.id')
      .innerJoin('waarom.audience as audience', 'audience.id', 'one.audience_id')
      .select([
        'one.hash',
        'one.demands_hash',
        'one.frozen_at',
        'one.total',
        'one.audience_id',
        'ask.draft_id',
        'audience.content',
      ])
      .where('one.mail_id', '=', mailId)
      .where('one.id', '=', snapshotId)
      .executeTakeFirstOrThrow(() => refuse('no-such-snapshot'))
    const looked: Looked[] = []
    const parts = Math.min(MOST_PARTS, Math.max(1, Math.ceil(kept.total / atOnce)))
    for (let part = 1; part <= parts; part += 1)
      looked.push(...(await rowsOf<Looked>(tx, lookSql(snapshotId, secretOf(key, snapshotId), { part, parts }))))
    const recipients = await tx
      .selectFrom('waarom.snapshot_recipient')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('snapshot_id', '=', snapshotId)
      .executeTakeFirstOrThrow()
    const seal = sealOf(
      {
        ...{ snapshotId, mailId, audienceId: kept.audience_id },
        draftIds: draftIdsOf(kept.draft_id, content),
        ...{ demandsHash: kept.demands_hash, frozenAt: kept.frozen_at },
      },
      Buffer.concat(looked.map(({ blocks }) => blocks)),
    )
    const isRight = looked.every(({ right }) => right)
    const holds = isRight && Number(recipients.count) === sumOf(looked, 'recipients') && seal.equals(kept.hash)
    return { holds, erased: sumOf(looked, 'erased') }
  })
}

const sumOf = (looked: readonly Looked[], what: 'recipients' | 'erased') =>
  looked.reduce((sum, one) => sum + one[what], 0)

/** Whether all leaves and blocks of a part are what they should be, how many contacts left only a leaf, and who is in. */
function lookSql(snapshotId: string, secret: Buffer, slice: Slice): Sql {
  const leaf = leafSql(secret, {
    ...{ id: sql`uuid_send(c.id)`, place: sql`c.place` },
    addresses: sql`coalesce(r.addresses, ''::bytea)`,
  })
  return sql`
with recipient as (
  select contact_id, string_agg(uuid_send(address_id), '' order by address_id) as addresses,
    count(*)::integer as mails, min(place) as least, max(place) as most
  from waarom.snapshot_recipient where snapshot_id = ${snapshotId}::uuid
    and ${byteIn(sql`get_byte(uuid_send(contact_id), 15)`, slice)} group by contact_id
),
one as (
  select b.block, b.hash, b.leaves, count(*) filter (where c.id is null) as erased, coalesce(sum(r.mails), 0) as recipients,
    string_agg(case when c.id is null then substr(b.leaves, c.at::integer * 32 - 31, 32) else ${leaf} end, '' order by c.at)
      as again,
    bool_and(c.id is null or get_byte(uuid_send(c.id), 15) = b.block) as its_own,
    bool_and(r.contact_id is null or (r.least = c.place and r.most = c.place)) as same_place
  from waarom.snapshot_block b cross join unnest(b.contacts, b.places) with ordinality as c (id, place, at)
  left join recipient r on r.contact_id = c.id
  where b.snapshot_id = ${snapshotId}::uuid and ${byteIn(sql`b.block`, slice)} group by b.snapshot_id, b.block
)
select coalesce(bool_and(again = leaves and sha256(leaves) = hash and its_own and same_place), true) as right,
  coalesce(sum(erased), 0)::integer as erased, coalesce(sum(recipients), 0)::integer as recipients,
  coalesce(string_agg(${BLOCK_SEALED}, '' order by block), ''::bytea) as blocks
from one`
}
