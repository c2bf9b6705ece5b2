import type { Known } from '@waarom/audience/known.ts'
import { assign, placeCode } from '@waarom/audience/places/assign.ts'
import { MAIL_NAMES } from '@waarom/audience/places/fixtures/mails.ts'
import { placeAlone } from '@waarom/audience/places/place.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { array, assert, asyncProperty, constantFrom, sample, string, tuple } from 'fast-check'
import type { PoolClient } from 'pg'
import sql, { join } from 'sql-template-tag'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLedger } from '../../../account/ledger/ledger.ts'
import { withClient } from '../../../store/connection.ts'
import { type OpenStore, openTestStore } from '../../../store/fixtures/database.ts'
import { writeShop } from '../../demo/load.ts'
import { settleFacts } from '../../facts/settle.ts'
import { anyKnown } from '../fixtures/people.ts'
import { anyRule } from '../fixtures/rules.ts'
import { writePeople } from '../fixtures/write.ts'
import { askFor, audienceOf } from './fixtures/mail.ts'
import { type Freezing, type Frozen, freeze } from './freeze.ts'
import { roomIn } from './room.ts'
import { quoted } from './statement.ts'
import { partOf } from './take/part.ts'
import { countMails, recipientsOf } from './take/recipients.ts'
import { verifySnapshot } from './verify.ts'

const LONG = process.env['WAAROM_LONG'] !== undefined
const PEOPLE = LONG ? 200 : 40
const AUDIENCES = LONG ? 100 : 5
const EVERYBODY: Rule = { all: [] }
/** Texts that are full of what means something in a statement, a format or an array. */
const quotable = string({ unit: constantFrom(...`'"\\%$1{},:; é`) })

let opened: OpenStore
let client: PoolClient
let people: readonly Known[]
let drawn = 0
/** People who are nobody of those who stand there, nor of others that were asked for. */
function others(count: number): readonly Known[] {
  drawn += 1
  return sample(anyKnown(), { numRuns: count, seed: drawn })
}
beforeAll(async () => {
  opened = await openTestStore()
  client = await opened.store.pool.connect()
  people = sample(anyKnown(), PEOPLE)
  await writeShop(client)
  await writePeople(client, people)
})
afterAll(async () => {
  client.release()
  await opened.close()
})

interface Row {
  readonly id: string
  readonly place: number
  readonly addresses: readonly string[]
}

/** Everybody in a snapshot who was not erased, by id. */
async function frozenPlaces({ snapshotId }: Freezing): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(
    `select c.id, c.place, array(
       select address_id from waarom.snapshot_recipient r
       where snapshot_id = $1 and contact_id = c.id and r.place = c.place order by address_id
     ) as addresses
     from waarom.snapshot_block b cross join unnest(contacts, places) as c (id, place)
     where snapshot_id = $1 and c.id is not null order by c.id`,
    [snapshotId],
  )
  return rows
}

async function frozenAt({ snapshotId }: Freezing): Promise<Date> {
  const { rows } = await client.query('select frozen_at from waarom.audience_snapshot where id = $1', [snapshotId])
  return rows[0].frozen_at
}

async function written({ snapshotId }: Freezing): Promise<number> {
  const { rows } = await client.query(
    `select (select count(*) from waarom.audience_snapshot where id = $1)
      + (select count(*) from waarom.snapshot_block where snapshot_id = $1)
      + (select count(*) from waarom.snapshot_recipient where snapshot_id = $1) as rows`,
    [snapshotId],
  )
  return Number(rows[0].rows)
}

const verify = ({ mailId, snapshotId }: Freezing, atOnce?: number) =>
  verifySnapshot(opened.store, mailId, snapshotId, atOnce)

/** Freezes as the task does: what is owed of facts, as people who change contacts at once owe it, is counted before. */
async function freezeCounted(freezing: Freezing): Promise<Frozen> {
  for (;;) {
    await settleFacts(opened.store.db, () => {}, new AbortController().signal)
    const frozen = await freeze(opened.store, freezing)
    if (frozen) return frozen
  }
}

/** Freezes for everybody, with some in it. */
async function frozenForAll(): Promise<Freezing> {
  const freezing = await askFor(client, audienceOf(EVERYBODY, 'recall'))
  await freezeCounted(freezing)
  return freezing
}

/** Fewer than there ever are, also where the planner knows of none: all are sorted, none gathered in memory. */
const NOBODY = -2

test('everybody is in exactly one place of a snapshot, and it is the one that the plain rules give', async () => {
  let whole = 0
  await assert(
    asyncProperty(
      anyRule(),
      constantFrom(...MAIL_NAMES),
      constantFrom('matching', 'everybody'),
      constantFrom(null, NOBODY),
      async (rule, mail, mode, inMemory) => {
        const audience = audienceOf(rule, mail, mode)
        const freezing = await askFor(client, audience)
        const frozen = await freeze(opened.store, freezing, inMemory).catch(({ problem }) => problem)
        if (frozen.code === 'snapshot/no-recipients') {
          expect(await written(freezing)).toBe(0)
          return
        }
        whole += 1
        const when = { at: (await frozenAt(freezing)).toISOString(), zone: freezing.zone }
        const { sent } = freezing.judged.sending
        const settled = assign(people.map((known) => placeAlone(known, audience, sent, when)))
        expect(await frozenPlaces(freezing)).toEqual(
          settled
            .map((one) => ({
              ...{ id: one.contact, place: placeCode(one) },
              addresses: one.in
                ? (one.every ? one.addresses : one.addresses.slice(0, 1)).map(({ id }) => id).sort()
                : [],
            }))
            .sort((one, other) => (one.id < other.id ? -1 : 1)),
        )
        expect(frozen).toEqual({ total: people.length, recipients: settled.filter((one) => one.in).length })
        expect(await verify(freezing)).toEqual({ holds: true, erased: 0 })
      },
    ),
    { numRuns: AUDIENCES, examples: [[EVERYBODY, 'recall', 'everybody', null]] },
  )
  expect(whole).toBeGreaterThan(0)
})

test.each([
  { keeps: 128, step: 256, people: 3_000_000 },
  { keeps: 4096, step: 1024, people: 16_519_104 },
])(
  'where PostgreSQL keeps $keeps MB of what it read, a step of a freeze takes $step MB, and $people people are gathered in memory',
  ({ keeps, step, people: gathered }) => {
    expect(roomIn(keeps * 2 ** 20)).toEqual({ workKb: step * 1024, gathered })
  },
)

test('a freeze is on account: of what, under which hash, with how many in each place, and nothing of a person', async () => {
  const freezing = await frozenForAll()
  const entry = (await readLedger(opened.store.db, { after: null, limit: 1000 })).at(-1)
  const { rows } = await client.query('select * from waarom.audience_snapshot where id = $1', [freezing.snapshotId])
  expect(entry).toMatchObject({ kind: 'freeze', actor: 'system' })
  expect(entry?.subjects.slice(0, 3)).toEqual([
    ...[`mail:${freezing.mailId}`, `audience:${freezing.audienceId}`, `snapshot:${freezing.snapshotId}`],
  ])
  expect(JSON.parse(entry?.body ?? '')).toMatchObject({
    ...{ what: 'audience-frozen', total: people.length, hash: rows[0].hash.toString('hex') },
    ...{ counts: rows[0].counts, frozenAt: rows[0].frozen_at.toISOString() },
  })
})

test('while facts of somebody must be counted nothing is frozen', async () => {
  const freezing = await askFor(client, audienceOf(EVERYBODY, 'recall'))
  await client.query('insert into waarom.facts_owed (contact_id) values ($1)', [people[0]?.id])
  expect(await freeze(opened.store, freezing)).toBeNull()
  expect(await written(freezing)).toBe(0)
  await client.query('select waarom.settle_facts(10)')
  expect(await freeze(opened.store, freezing)).toMatchObject({ total: people.length })
})

/** Finds who waits for a lock that somebody takes by its number. */
const WAITS = `select from pg_locks
  where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database()) and not granted`

describe('a hash', () => {
  test.each([
    ['a place', 'update waarom.snapshot_block set places[1] = places[1] + 1 where snapshot_id = $1'],
    [
      'a leaf',
      'update waarom.snapshot_block set leaves = set_byte(leaves, 0, get_byte(leaves, 0) # 1) where snapshot_id = $1',
    ],
    [
      'a contact that is gone',
      'update waarom.snapshot_block set contacts[1] = gen_random_uuid() where snapshot_id = $1',
    ],
    [
      'a block',
      'delete from waarom.snapshot_block where snapshot_id = $1 and block = (select min(block) from waarom.snapshot_block where snapshot_id = $1)',
    ],
    [
      'a recipient that is gone',
      'delete from waarom.snapshot_recipient where ctid = (select min(ctid) from waarom.snapshot_recipient where snapshot_id = $1)',
    ],
    [
      'a recipient that came',
      'insert into waarom.snapshot_recipient values ($1, gen_random_uuid(), gen_random_uuid(), 101)',
    ],
    ['the moment', "update waarom.audience_snapshot set frozen_at = frozen_at + interval '1 day' where id = $1"],
    ['what the laws demanded', "update waarom.audience_snapshot set demands_hash = sha256('') where id = $1"],
    ['the version of the mail', 'update waarom.snapshot_ask set draft_id = gen_random_uuid() where id = $1'],
  ])('does not hold after a change of %s', async (_what, change) => {
    const freezing = await frozenForAll()
    await withClient(opened.database.owner, (owner) => owner.query(change, [freezing.snapshotId]))
    expect((await verify(freezing)).holds).toBe(false)
    expect((await verify(freezing, 1)).holds).toBe(false)
  })

  test.each([1, 3, 100])('holds when %s contacts are looked at at once', async (atOnce) => {
    expect(await verify(await frozenForAll(), atOnce)).toEqual({ holds: true, erased: 0 })
  })

  test('is under a key: without it nobody makes a leaf', async () => {
    const { mailId, snapshotId } = await frozenForAll()
    const other = { fingerprint: '', hash: () => '00'.repeat(32) }
    expect((await verifySnapshot({ ...opened.store, key: other }, mailId, snapshotId)).holds).toBe(false)
  })

  test('cannot be made to hold by the application: it may change nothing that is frozen', async () => {
    const { rows } = await client.query<{ may: boolean }>(
      `select has_table_privilege('waarom.' || name, 'update, delete, truncate') as may
       from unnest('{snapshot_ask, audience_snapshot, snapshot_block, snapshot_recipient}'::text[]) as t (name)`,
    )
    expect(rows.map(({ may }) => may)).toEqual([false, false, false, false])
  })
})

describe('who is erased', () => {
  const erase = (ids: readonly (string | undefined)[]) =>
    client.query('delete from waarom.contact where id = any ($1)', [ids])
  async function newcomers(count: number): Promise<readonly Known[]> {
    const some = others(count)
    await writePeople(client, some)
    return some
  }

  test('leaves a leaf in every snapshot, whose hash holds, and nothing else', async () => {
    const some = await newcomers(3)
    const [before, after] = [await frozenForAll(), await frozenForAll()]
    await erase(some.map(({ id }) => id))
    for (const one of [before, after]) {
      expect(await verify(one)).toEqual({ holds: true, erased: some.length })
      expect((await frozenPlaces(one)).map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort())
    }
    const { rows } = await client.query('select from waarom.snapshot_recipient where contact_id = any ($1)', [
      some.map(({ id }) => id),
    ])
    expect(rows).toEqual([])
  })

  test('while an audience is frozen is in none of it', async () => {
    const some = await newcomers(6)
    const asked = [
      await askFor(client, audienceOf(EVERYBODY, 'recall')),
      await askFor(client, audienceOf(EVERYBODY, 'recall')),
    ]
    const erasing = async (known: Known) => {
      await opened.store.pool.query('delete from waarom.contact where id = $1', [known.id])
    }
    const [first, second] = asked.map(freezeCounted)
    await Promise.all([...some.slice(0, 3).map(erasing), first, ...some.slice(3).map(erasing), second])
    for (const one of asked) {
      expect((await verify(one)).holds).toBe(true)
      expect((await frozenPlaces(one)).map(({ id }) => id).sort()).toEqual(people.map(({ id }) => id).sort())
    }
  })

  test('at once with somebody of the same block leaves a leaf as he does', async () => {
    const [one, other] = others(2).map((known) => ({ ...known, id: `${known.id.slice(0, -2)}7f` }))
    const both = [one, other].flatMap((known) => known ?? [])
    await writePeople(client, both)
    const freezing = await frozenForAll()
    await client.query('begin')
    await erase([one?.id])
    const second = opened.store.pool.query('delete from waarom.contact where id = $1', [other?.id])
    const waits =
      "select from pg_locks where locktype = 'transactionid' and not granted and pid in (select pid from pg_stat_activity where datname = current_database())"
    while ((await client.query(waits)).rowCount === 0);
    await client.query('commit')
    await second
    expect(await verify(freezing)).toEqual({ holds: true, erased: 2 })
    expect((await frozenPlaces(freezing)).map(({ id }) => id)).not.toContain(one?.id)
  })

  test('and is not gone yet is waited for', async () => {
    const [one] = await newcomers(1)
    const freezing = await askFor(client, audienceOf(EVERYBODY, 'recall'))
    await client.query('begin')
    await erase([one?.id])
    const frozen = freezeCounted(freezing)
    while ((await client.query(WAITS)).rowCount === 0);
    await client.query('commit')
    expect(await frozen).toMatchObject({ total: people.length })
  })
})

describe('what is asked in a function, so that several processes answer it,', () => {
  test('has its values in it as they are', async () => {
    const values = sample(tuple(quotable, array(quotable)), LONG ? 1_000 : 50)
    const asked = values.map(([one, several]) => sql`(${one}::text, ${several}::text[], '100%'::text)`)
    const { text, values: given } = sql`select ${quoted(sql`values ${join(asked)}`)} as statement`
    const { rows } = await client.query(text, given)
    const answered = await client.query({ text: rows[0].statement, rowMode: 'array' })
    expect(answered.rows).toEqual(values.map(([one, several]) => [one, several, '100%']))
  })

  test('is of the moment at which the statement that calls it began', async () => {
    const counted =
      'select count(*)::integer, 0, null::uuid[], null::integer[], null::uuid[], null::bytea, 0::bigint from waarom.contact'
    await client.query('begin; select pg_advisory_xact_lock(1)')
    const asked = opened.store.pool.query(
      `select block as count from (select pg_advisory_xact_lock(1) offset 0) as waited
       cross join lateral waarom.places_in_blocks($1 || left(waited::text, 0))`,
      [counted],
    )
    while ((await client.query(WAITS)).rowCount === 0);
    const [newcomer] = others(1)
    await writePeople(client, newcomer ? [newcomer] : [])
    await client.query('commit')
    expect((await asked).rows).toEqual([{ count: people.length }])
    await client.query('delete from waarom.contact where id = $1', [newcomer?.id])
  })
})

test('who is in comes in one part of a file, whatever happens to others', async () => {
  const { snapshotId, judged } = await frozenForAll()
  const { db } = opened.store
  const parts = [1, 2, 3].map((part) => ({ group: 1, part, parts: 3 }))
  const asked = {
    snapshotId,
    audience: judged.audience,
    lang: 'nl',
    fallen: { has: () => false, of: () => 0 },
  } as const
  const all: string[] = []
  for (const part of parts) {
    const some: string[] = []
    for await (const page of recipientsOf(db, { ...asked, part })) some.push(...page.map(({ address }) => address))
    expect(some.length).toBe(await countMails(db, snapshotId, part))
    all.push(...some)
  }
  const { rows } = await client.query(
    'select a.written, r.contact_id from waarom.snapshot_recipient r join waarom.address a on a.id = r.address_id where snapshot_id = $1',
    [snapshotId],
  )
  expect(all.sort()).toEqual(rows.map(({ written }) => written).sort())
  for (const part of parts)
    expect(rows.filter(({ contact_id }) => partOf(contact_id, part) === part.part)).toHaveLength(
      await countMails(db, snapshotId, part),
    )
})

test('a freeze whose connection is cut leaves nothing, and can be done again', async () => {
  const freezing = await askFor(client, audienceOf(EVERYBODY, 'recall'))
  await settleFacts(opened.store.db, () => {}, new AbortController().signal)
  await withClient(opened.database.owner, async (owner) => {
    await owner.query('begin; lock table waarom.audience_snapshot in exclusive mode')
    const cut = expect(freeze(opened.store, freezing)).rejects.toThrow()
    const waits = `select pg_terminate_backend(pid) from pg_locks
      where relation = 'waarom.audience_snapshot'::regclass and not granted`
    while ((await client.query(waits)).rowCount === 0);
    await cut
    await owner.query('rollback')
  })
  expect(await written(freezing)).toBe(0)
  expect(await freezeCounted(freezing)).toMatchObject({ total: people.length })
  expect(await verify(freezing)).toEqual({ holds: true, erased: 0 })
})
