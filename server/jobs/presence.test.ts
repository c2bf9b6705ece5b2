import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../users/fixtures/house.ts'
import { openOwnPool } from './presence.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a connection of a worker can be let go of twice, as the queue does when it breaks while that stops', async () => {
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const { application } = house.store
  const { pool, cut } = openOwnPool(
    { application, atOnce: 1, log },
    Promise.resolve('me'),
    new AbortController().signal,
  )
  const release = await new Promise<(why?: Error) => void>((resolve, reject) => {
    pool.connect((error, _client, done) => (error ? reject(error) : resolve(done)))
  })
  release()
  expect(() => release()).not.toThrow()
  expect(pool.idleCount).toBe(1)
  await cut()
})
