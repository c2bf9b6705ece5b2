import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Audience, Sent } from '@waarom/audience/places/audience.ts'
import type { Demand } from '@waarom/audience/places/demands.ts'
import { countsSql } from '@waarom/audience/places/sql/statements.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import type { Client, PoolClient } from 'pg'
import { askFor } from '../server/audience/audiences/freeze/fixtures/mail.ts'
import { freeze } from '../server/audience/audiences/freeze/freeze.ts'
import { roomIn } from '../server/audience/audiences/freeze/room.ts'
import { verifySnapshot } from '../server/audience/audiences/freeze/verify.ts'
import { BRANDS, SENDERS, STREAMS } from '../server/audience/demo/shop.ts'
import { withClient } from '../server/store/connection.ts'
import { joinEmbedded } from '../server/store/embedded/embedded.ts'
import { type Given, type Query, readQueries, valuesOf } from '../server/store/queries.ts'
import type { Store } from '../server/store/store.ts'
import { AT, openPeople } from './audience-house.ts'

/**
 * `npm run bench:audience [-- --people N --folder DIR --times N --ours]`: the funnel after a change of a rule, a rule that the row of
 * facts does not answer, and freezing, each against SQL that is written by hand for the same question on the same tables, one
 * right after the other, so many times. A folder is kept, and used again. With `--ours` nothing is asked by hand: how long it
 * takes of more people is held against fewer, and what is asked by hand in between would push out of memory what ours reads.
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string' },
    folder: { type: 'string' },
    times: { type: 'string', default: '5' },
    ours: { type: 'boolean', default: false },
  },
})
const people = Number(values.people ?? 1_000_000)
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'waarom-bench-'))
/** Times that each question is asked; the middle one counts. */
const TIMES = Number(values.times)

const BY_HAND = readQueries<'funnel' | 'outside' | 'freeze'>(new URL('./audience.sql', import.meta.url))
const ZONE = 'Europe/Amsterdam'
const SENT: Sent = {
  brand: BRANDS.shop.id,
  sender: SENDERS.shop.id,
  stream: STREAMS.orders.id,
  senderBrands: [BRANDS.shop.id],
}
const NOW: Given = { at: AT }

/** Service about the own order, under every law the same. */
const asks = (law: string): Demand => ({
  ...{
    law,
    held: null,
    kind: 'own',
    consent: 'not-needed',
    consentFor: 'commercial',
    softOptIn: 'sale',
    customer: false,
  },
  withoutTinge: null,
})
const audienceOf = (rule: Rule): Audience => ({
  mode: 'matching',
  groups: [{ id: 'g', name: 'Group', rule, variant: 'v', sentence: { nl: '', en: '' } }],
  variants: [
    {
      id: 'v',
      name: 'Variant',
      draftId: SENDERS.shop.id,
      withoutTinge: null,
      demands: { NL: asks('NL'), DE: asks('DE') },
    },
  ],
  suppressedBecause: null,
  assumptions: [],
})

const DELIVERY: Rule = {
  any: [
    { field: 'open-orders', is: 'at-least', value: 1 },
    { field: 'last-order', is: 'within', value: { last: 12, unit: 'months' } },
  ],
}
const SHOES: Rule = {
  field: 'orders',
  of: { category: ['shoes'], in: { from: '2024-01-01', until: '2025-06-30' } },
  is: 'at-least',
  value: 3,
}

type Counted = ReadonlyMap<number, number>

async function counted(client: PoolClient, text: string, given: readonly unknown[]): Promise<Counted> {
  const { rows } = await client.query<{ place: number; contacts: number }>(text, [...given])
  return new Map(rows.map(({ place, contacts }) => [place % 100, contacts]))
}

function askOurs(client: PoolClient, rule: Rule): Promise<Counted> {
  const { text, values: given } = countsSql({ audience: audienceOf(rule), sent: SENT, when: { at: AT, zone: ZONE } })
  return counted(client, text, given)
}

const askHand = (client: PoolClient, query: Query, given: Given) => counted(client, query.text, valuesOf(query, given))

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
const rounded = (value: number) => Math.round(value * 1_000) / 1_000

async function timed<T>(work: () => Promise<T>): Promise<{ readonly seconds: number; readonly gave: T }> {
  const began = performance.now()
  const gave = await work()
  return { seconds: (performance.now() - began) / 1_000, gave }
}

const said = (counts: Counted) => JSON.stringify([...counts].toSorted(([one], [other]) => one - other))

/** Asks both in turn; what they answer must be the same. */
async function compare(name: string, ours: () => Promise<Counted>, byHand: () => Promise<Counted>) {
  const [own, hand]: [number[], number[]] = [[], []]
  for (let time = 0; time < TIMES; time += 1) {
    const one = await timed(ours)
    own.push(one.seconds)
    if (time === 0) console.log(`${name}: ${said(one.gave)}`)
    if (values.ours) continue
    const other = await timed(byHand)
    if (said(one.gave) !== said(other.gave)) throw new Error(`${name}: ${said(one.gave)} against ${said(other.gave)}`)
    hand.push(other.seconds)
  }
  return figuresOf(name, own, hand)
}

/** What a question took, and against the same by hand; null where that was not asked. */
function figuresOf(name: string, own: readonly number[], hand: readonly number[]) {
  const seconds = rounded(median(own))
  const overSql = hand.length > 0 ? rounded(median(own) / median(hand)) : null
  console.log(`${name}: ${seconds} s${overSql === null ? '' : `, ${overSql} times SQL by hand`}`)
  return { seconds, overSql }
}

/** Takes what was frozen away again, as only the owner may. */
async function forget(owner: Client): Promise<void> {
  await owner.query(
    'truncate waarom.snapshot_recipient, waarom.snapshot_block, waarom.audience_snapshot, waarom.snapshot_ask, waarom.snapshot_old_lists',
  )
  await owner.query('vacuum analyze waarom.contact_facts')
}

/** Freezes by ours and by hand in turn, each at the moment that it is. What ours froze must hold, by how many it was made. */
async function compareFreezing(store: Store, owner: Client) {
  const { rows } = await owner.query<{ bytes: string }>(
    "select pg_size_bytes(current_setting('shared_buffers')) as bytes",
  )
  const { workKb } = roomIn(Number(rows[0]?.bytes))
  const [own, hand]: [number[], number[]] = [[], []]
  for (let time = 0; time < TIMES; time += 1) {
    await forget(owner)
    const freezing = await askFor(owner, audienceOf(DELIVERY))
    const one = await timed(() => freeze(store, freezing))
    if (one.gave === null) throw new Error('facts are owed')
    if (time === 0) {
      const { holds } = await verifySnapshot(store, freezing.mailId, freezing.snapshotId)
      if (!holds) throw new Error('what was frozen does not hold')
      console.log(`freeze: ${one.gave.recipients} of ${one.gave.total} are in`)
    }
    own.push(one.seconds)
    if (values.ours) continue
    await forget(owner)
    const at = new Date()
    const since = new Date(at)
    since.setUTCFullYear(at.getUTCFullYear() - 1)
    const given = { at: at.toISOString(), since: since.toISOString(), snapshot: freezing.snapshotId }
    const secret = store.key.hash('snapshot', freezing.snapshotId)
    const other = await timed(async () => {
      await owner.query(`begin; set local jit = off; set local work_mem = '${workKb}kB'`)
      await owner.query(BY_HAND.freeze.text, [...valuesOf(BY_HAND.freeze, { ...given, secret })])
      await owner.query('commit')
    })
    hand.push(other.seconds)
  }
  await forget(owner)
  return figuresOf('freeze', own, hand)
}

/** Asks both questions in a transaction with the room that the server gives such a question. */
async function compareCounting(client: PoolClient) {
  await client.query("begin; set local jit = off; set local work_mem = '128MB'; set local hash_mem_multiplier = 8")
  await client.query(
    'set local parallel_setup_cost = 0; set local parallel_tuple_cost = 0.01; set local statement_timeout = 0',
  )
  const dates: Given = { since: '2025-11-01T09:00:00Z', from: '2023-12-31T23:00:00Z', until: '2025-06-30T22:00:00Z' }
  const funnel = await compare(
    'funnel',
    () => askOurs(client, DELIVERY),
    () => askHand(client, BY_HAND.funnel, { ...NOW, ...dates }),
  )
  const outside = await compare(
    'outside',
    () => askOurs(client, SHOES),
    () => askHand(client, BY_HAND.outside, { ...NOW, ...dates }),
  )
  await client.query('rollback')
  return { funnel, outside }
}

const store = await openPeople(folder, people)
try {
  const client = await store.pool.connect()
  const { funnel, outside } = await compareCounting(client).finally(() => client.release())
  const embedded = await joinEmbedded(folder)
  if (!embedded) throw new Error('the database does not run')
  const frozen = await withClient(embedded.owner, (owner) => compareFreezing(store, owner))
  console.log(
    JSON.stringify({
      people,
      funnelSeconds: funnel.seconds,
      funnelOverSql: funnel.overSql,
      outsideSeconds: outside.seconds,
      outsideOverSql: outside.overSql,
      freezeSeconds: frozen.seconds,
      freezeOverSql: frozen.overSql,
    }),
  )
} finally {
  await store.close()
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true })
}
