import { text } from 'node:stream/consumers'
import { placeCode } from '@waarom/audience/places/assign.ts'
import { refusalRows } from '@waarom/audience/takeaway/rows.ts'
import type { Shape } from '@waarom/audience/takeaway/shape.ts'
import { spotler } from '@waarom/audience/takeaway/shapes/spotler.ts'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvOf } from '../../../../csv.ts'
import { type OpenStore, openTestStore } from '../../../../store/fixtures/database.ts'
import { RECALL, sentBy } from '../../fixtures/audiences.ts'
import { type Filed, filesOf, takenOf } from './files.ts'
import { sizeOfRefusals, takenRefusals } from './refusals.ts'

const PEOPLE = 90
/** A tool that takes little at a time. */
const small: Shape = { ...spotler, limits: { ...spotler.limits, fileOctets: 1_500 } }
const snapshot: Filed = {
  ...{ name: 'Terugroepactie', hash: Buffer.alloc(32), frozen_at: new Date(0) },
  content: { groups: RECALL.groups, variants: RECALL.variants, assumptions: [], suppressedBecause: null },
  counts: { [placeCode({ group: 1, reason: 'rule' })]: 20 },
}
const judged = { audience: RECALL, sending: { sent: sentBy(null), brand: null } }

let house: OpenStore
beforeAll(async () => {
  house = await openTestStore()
  const to = { stream_id: null, brand_id: null, erased_hash: null, at: null }
  const rows = Array.from({ length: PEOPLE }, (_, nth) => ({
    ...({ id: v7(), address_key: `iemand-${nth}@example.org`, type: 'hard-bounce', source: 'test', ...to } as const),
  }))
  await house.store.db.insertInto('waarom.suppression').values(rows).execute()
})
afterAll(() => house.close())

const beside = async () => ({ refused: await sizeOfRefusals(house.store.db), unreached: 0 })

test('refusals and recipients above what a tool takes are in parts, and each name says how many there are', async () => {
  const names = async (shape: Shape) => filesOf(shape, snapshot, await beside()).map(({ name }) => name)
  expect(await names(spotler)).toEqual([
    'terugroepactie-g-spotler-000000000000.csv',
    'terugroepactie-refusals-spotler-000000000000.csv',
    'terugroepactie-readme-spotler-000000000000.txt',
  ])
  const parted = await names(small)
  expect(parted.filter((name) => name.includes('-refusals-'))).toEqual([
    'terugroepactie-refusals-spotler-000000000000-1-of-3.csv',
    'terugroepactie-refusals-spotler-000000000000-2-of-3.csv',
    'terugroepactie-refusals-spotler-000000000000-3-of-3.csv',
  ])
  expect(parted).toContain('terugroepactie-g-spotler-000000000000-2-of-6.csv')
})

test('every refusal is in one of the parts, none of which is above it', async () => {
  const { db } = house.store
  const asked = { snapshotId: v7(), fallen: { has: () => false } }
  const found: string[] = []
  for (const { purpose } of filesOf(small, snapshot, await beside())) {
    if (purpose.of !== 'refusals') continue
    const rows = async function* () {
      for await (const some of takenRefusals(db, judged, asked, purpose))
        yield refusalRows(small, takenOf(snapshot), some).rows
    }
    const file = await text(csvOf(['E-mailadres'], rows()))
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(1_500)
    found.push(...file.split('\r\n').slice(1, -1))
  }
  expect(new Set(found).size).toBe(PEOPLE)
  expect(found).toHaveLength(PEOPLE)
})
