import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLedger } from '../../account/ledger/ledger.ts'
import { call, type FullHouse, openFullHouse } from '../../users/fixtures/house.ts'

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

test('where there are people it is refused', async () => {
  await house.store.db
    .insertInto('waarom.contact')
    .values({ id: v7(), kind: 'person', first_seen_at: new Date() })
    .execute()
  expect((await asks('marketer')).json()).toMatchObject({ code: 'demo/people-here' })
})
