import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLedger } from '../../account/ledger/ledger.ts'
import { call, type FullHouse, openFullHouse } from '../../users/fixtures/house.ts'
import { askDemo } from './ask-demo.ts'
import { calendarOf } from './calendar.ts'
import { listsAt } from './load.ts'
import { demoTask } from './task.ts'

let house: FullHouse
beforeAll(async () => {
  house = await openFullHouse()
})
afterAll(() => house.close())

const asks = (role: 'marketer' | 'counsel') =>
  call(house.app, 'POST', '/api/v1/demo', { headers: { cookie: house.cookies[role] } })

test('a marketer asks for the demo shop once, on account; who asks meanwhile is given the same task', async () => {
  expect((await asks('counsel')).statusCode).toBe(403)
  const replies = await Promise.all([asks('marketer'), asks('marketer')])
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([202, 202])
  const [taskId, other] = replies.map((reply) => reply.json().taskId)
  expect(other).toBe(taskId)
  const entries = await readLedger(house.store.db, { after: null, limit: 100 })
  expect(entries.filter(({ subjects }) => subjects.includes(`task:${taskId}`))).toMatchObject([
    { kind: 'setting', actor: `user:${house.ids.marketer}` },
  ])
})

/** Zones at both ends of the day, and the hours of a winter day, a summer day, and the days on which Amsterdam changes its clocks. */
const ZONES = ['UTC', 'Europe/Amsterdam', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']
const HOURS = ['2026-11-30', '2026-07-14', '2026-03-29', '2026-10-25'].flatMap((day) =>
  Array.from({ length: 24 }, (_, hour) => new Date(`${day}T${String(hour).padStart(2, '0')}:26:00.000Z`)),
)

test.each(ZONES)(
  'in a house in %s, at whatever hour, nothing in it is still to come and its lists are of now',
  async (zone) => {
    const { db } = house.store
    await db.updateTable('waarom.installation').set({ time_zone: zone }).execute()
    const found: string[] = []
    for (const now of HOURS) {
      await db.deleteFrom('waarom.task').execute()
      const taskId = await askDemo(db, house.ids.marketer, now)
      const task = await db.selectFrom('waarom.task').select('input').where('id', '=', taskId).executeTakeFirstOrThrow()
      const { today } = demoTask.input.parse(task.input)
      const hours = (now.getTime() - calendarOf(today).nowMs) / 3_600_000
      if (hours < 0 || hours > 25 || listsAt(today, now) !== now.toISOString()) found.push(now.toISOString())
    }
    expect(found).toEqual([])
  },
)

test('where there are people it is refused', async () => {
  await house.store.db
    .insertInto('waarom.contact')
    .values({ id: v7(), kind: 'person', first_seen_at: new Date() })
    .execute()
  expect((await asks('marketer')).json()).toMatchObject({ code: 'demo/people-here' })
})
