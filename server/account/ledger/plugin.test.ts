import { afterAll, beforeAll, expect, test } from 'vitest'
import { call, type FullHouse, openFullHouse } from '../../users/fixtures/house.ts'
import { entryAbout } from './fixtures/entries.ts'
import { appendEntry } from './ledger.ts'

let house: FullHouse
beforeAll(async () => {
  house = await openFullHouse()
})
afterAll(() => house.close())

const page = async (query = '') =>
  (await call(house.app, 'GET', `/api/v1/ledger${query}`, { headers: { cookie: house.cookies.counsel } })).json()

test('the ledger is read newest first, with the name of who is still there', async () => {
  const actor = `user:${house.ids.counsel}`
  await appendEntry(house.store.db, { ...entryAbout({ verdict: 'service' }), actor })
  const gone = await appendEntry(house.store.db, entryAbout({ verdict: 'commercial' }))
  const first = await page('?limit=2')
  expect(first.entries).toMatchObject([
    { number: gone.number, hash: gone.hash, name: null, body: { verdict: 'commercial' } },
    { number: gone.number - 1, kind: 'decision', actor, name: 'Sam de counsel', body: { verdict: 'service' } },
  ])
})

test('it goes page by page to the first entry', async () => {
  const seen: number[] = []
  for (let after = ''; ; ) {
    const { entries, next }: { entries: { number: number }[]; next: string | null } = await page(`?limit=3${after}`)
    seen.push(...entries.map(({ number }) => number))
    if (next === null) break
    after = `&after=${next}`
  }
  expect(seen).toEqual(Array.from({ length: seen.length }, (_, at) => seen.length - at))
})
