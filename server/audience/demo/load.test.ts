import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenStore, openTestStore } from '../../store/fixtures/database.ts'
import { TABLES } from './cells.ts'
import { demoPeople } from './demo.ts'
import { QUESTION } from './events.ts'
import { loadDemo } from './load.ts'
import type { Rows } from './row.ts'

let opened: OpenStore
beforeAll(async () => {
  opened = await openTestStore()
})
afterAll(() => opened.close())

/** An hour at which in Amsterdam the next day had begun, with the day of before. */
const NOW = new Date('2026-11-01T23:26:00.000Z')
const quiet = () => {}
const never = new AbortController().signal
const demo = () => ({
  seed: 1,
  people: 300,
  today: '2026-11-01',
  hash: (key: string) => opened.store.key.hash('address', key),
})
const query = async (sql: string) => (await opened.store.pool.query(sql)).rows
const counted = async () => {
  const counts = await Promise.all(
    Object.keys(TABLES).map(async (name) => {
      const [row] = await query(`select count(*)::int as count from waarom."${name}"`)
      return [name, Number(row?.count)] as const
    }),
  )
  return Object.fromEntries(counts)
}

test('what is broken off leaves nothing, and all of it comes when it is done again', async () => {
  const stop = new AbortController()
  await expect(loadDemo(opened.store, { ...demo(), people: 2_000 }, () => stop.abort(), stop.signal)).rejects.toThrow()
  expect(await counted()).toMatchObject({ contact: 0, suppression: 0 })

  const done: number[] = []
  const loaded = await loadDemo(opened.store, demo(), (people) => done.push(people), never, NOW)
  const expected: Record<string, number> = {}
  for (const batch of demoPeople(demo()))
    for (const name of Object.keys(batch) as (keyof Rows)[]) expected[name] = (expected[name] ?? 0) + batch[name].length
  expect(await counted()).toEqual(expected)
  expect(loaded).toEqual({ contacts: expected['contact'], made: true })
  expect(done.at(-1)).toBe(300)
})

test('what its customers ask is named as a question, unless the house named its own', async () => {
  expect(await query('select question_events from waarom.installation')).toEqual([{ question_events: [QUESTION] }])
  const [asked] = await query(`select count(*)::integer as asked from waarom.event where name = '${QUESTION}'`)
  expect(asked?.asked).toBeGreaterThan(0)
  const other = await openTestStore()
  await other.store.pool.query("update waarom.installation set question_events = '{ticket}'")
  await loadDemo(other.store, { ...demo(), people: 2 }, quiet, never)
  const { rows } = await other.store.pool.query('select question_events from waarom.installation')
  await other.close()
  expect(rows).toEqual([{ question_events: ['ticket'] }])
})

test('once more does nothing', async () => {
  const before = await counted()
  expect(await loadDemo(opened.store, demo(), quiet, never)).toEqual({ contacts: before['contact'], made: false })
  expect(await counted()).toEqual(before)
})

test('the lists of refusals are up to date', async () => {
  const sql = `select distinct s.source from waarom.suppression s
    left join waarom.suppression_list l on l.source = s.source and l.brought_up_to_date_at >= s.at where l.source is null`
  expect(await query(sql)).toEqual([])
  expect(await query('select distinct brought_up_to_date_at as at from waarom.suppression_list')).toEqual([{ at: NOW }])
})

test('the customer of one pair of shoes is as he was told', async () => {
  const sql = `select l.name, p.legal_basis, w.text from waarom.order_line l
    join waarom.contact_external_id e using (contact_id) join waarom.provenance p using (contact_id)
    join waarom.wording w on w.id = p.told_id where e.external_id = 'K-0000002' and p.address_id is null`
  expect(await query(sql)).toEqual([
    { name: expect.stringContaining('schoen'), legal_basis: 'contract', text: expect.any(String) },
  ])
})

test('among other people it is refused', async () => {
  await opened.store.pool.query(
    "insert into waarom.contact (id, kind, first_seen_at) values (gen_random_uuid(), 'person', now())",
  )
  await expect(loadDemo(opened.store, demo(), quiet, never)).rejects.toMatchObject({
    problem: { code: 'demo/other-people' },
  })
})
