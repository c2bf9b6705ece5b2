import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Api } from '../../api.ts'
import { type Desk, openDesk, PARCEL } from '../../purpose/drafts/fixtures/desk.ts'
import { alreadyIn } from './already.ts'
import { askBig } from './big.ts'
import { askingOf } from './count/asking.ts'
import { customersOf } from './count/fixtures/customers.ts'
import { writePeople } from './fixtures/write.ts'

const LATE = PARCEL.replace('wordt morgen tussen 9 en 12 uur bezorgd', 'komt een dag later, op donderdag')
const RULE: Rule = {
  any: [
    { field: 'open-orders', is: 'at-least', value: 1 },
    { field: 'last-order', is: 'within', value: { last: 12, unit: 'months' } },
  ],
}

let desk: Desk
let mail: string
beforeAll(async () => {
  desk = await openDesk()
  mail = await desk.mail('Een dag later')
  const draftId = await desk.save(mail, LATE, { declared: { trigger: 'contract' } })
  const { id: brand } = await desk.means.db.selectFrom('waarom.brand').select('id').executeTakeFirstOrThrow()
  const client = await desk.house.store.pool.connect()
  await writePeople(client, customersOf(brand, Date.now()))
  client.release()
  const sentence = { nl: 'U bestelde bij ons.', en: 'You ordered from us.' }
  await desk.as('marketer', 'PUT', `/api/v1/mails/${mail}/audience`, {
    ...{ mode: 'matching', assumptions: [], suppressedBecause: null },
    groups: [{ id: 'g', name: 'Kopers', rule: RULE, variant: 'v', sentence }],
    variants: [{ id: 'v', name: 'Gewoon', draftId, withoutTinge: null }],
  })
})
afterAll(() => desk.house.close())

const counted = async (lang = 'en'): Promise<Api['POST /api/v1/mails/:id/audience/count']['reply']> =>
  (await desk.as('marketer', 'POST', `/api/v1/mails/${mail}/audience/count?lang=${lang}`, {})).json()

/** Some of the customers, by their ids. */
async function idsOf(which: object): Promise<readonly string[]> {
  const asked = { which, limit: 200 }
  const answer = (await desk.as('marketer', 'POST', `/api/v1/mails/${mail}/audience/people`, asked)).json()
  return answer.people.map(({ id }: { readonly id: string }) => id)
}

async function send(contacts: readonly string[], state: 'sent' | 'bounced' | 'unknown', at: string): Promise<void> {
  const rows = contacts.map((contact_id) => ({
    ...{ contact_id, id: v7(), mail_id: mail, stream_id: null, address_key: 'a@example.org', at: new Date(at) },
    ...{ source: 'test', external_id: v7(), state },
  }))
  await desk.means.db.insertInto('waarom.delivery').values(rows).execute()
}

test('a count says how many of who are in already got the mail; who is out, or bounced, is not among them', async () => {
  const before = await counted()
  expect(before.alreadySent).toBeNull()
  const [inside, outside, lost] = [
    await idsOf({}),
    await idsOf({ reason: 'no-match' }),
    await idsOf({ reason: 'same-address' }),
  ]
  await send(inside.slice(0, 3), 'bounced', '2026-11-25T10:00:00.000Z')
  expect((await counted()).alreadySent).toBeNull()
  await send(outside, 'sent', '2026-11-10T10:00:00.000Z')
  await send(lost, 'sent', '2026-11-10T10:00:00.000Z')
  expect(lost).not.toEqual([])
  expect((await counted()).alreadySent).toBeNull()
  await send(inside.slice(5, 9), 'sent', '2026-11-20T10:00:00.000Z')
  await send(inside.slice(8, 10), 'unknown', '2026-11-21T10:00:00.000Z')
  const after = await counted()
  expect(after.alreadySent).toMatchObject({ contacts: 5, lastAt: '2026-11-21T10:00:00.000Z' })
  expect(after.recipients).toBe(before.recipients)
  expect((await counted('nl')).alreadySent?.said).toContain('deze mail al')
})

test('of many it is counted over everybody, and comes to the same', async () => {
  const { question } = await askingOf(desk.means, mail, undefined)
  const few = await askBig(desk.means.db, (tx) => alreadyIn(tx, mail, { question, lang: 'en' }))
  const many = await askBig(desk.means.db, (tx) => alreadyIn(tx, mail, { question, lang: 'en' }, 1))
  expect(few?.contacts).toBe(5)
  expect(many).toEqual(few)
})
