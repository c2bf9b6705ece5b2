import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLedger } from '../../account/ledger/ledger.ts'
import type { Role } from '../../roles.ts'
import { call, type FullHouse, openFullHouse } from '../../users/fixtures/house.ts'
import { OWN, openShop } from '../people/fixtures/people.ts'

let house: FullHouse
beforeAll(async () => {
  house = await openFullHouse()
  await openShop(house.store.db)
})
afterAll(() => house.close())

const as = (role: Role, method: 'GET' | 'POST', url: string, payload?: object) =>
  call(house.app, method, url, { headers: { cookie: house.cookies[role] }, ...(payload ? { payload } : {}) })
const refusal = (address: string, more: object = {}) => ({
  ...{ address, type: 'unsubscribed', scope: { reach: 'stream', id: OWN.newsletter }, reason: 'said so by telephone' },
  ...more,
})
const entries = () => readLedger(house.store.db, { after: null, limit: 1000 })

describe('a refusal', () => {
  test('is written down for an address, whatever its capitals, once, and put on account without the address', async () => {
    const first = await as('service-desk', 'POST', '/api/v1/suppressions', refusal('Eva@EXAMPLE.org'))
    expect(first.statusCode).toBe(201)
    const again = await as('marketer', 'POST', '/api/v1/suppressions', refusal('eva@example.org', { reason: 'again' }))
    expect(again.json()).toEqual(first.json())
    const about = (await entries()).filter(({ subjects }) => subjects[0] === `suppression:${first.json().id}`)
    expect(about).toMatchObject([{ kind: 'right', actor: `user:${house.ids['service-desk']}` }])
    expect(about[0]?.subjects[1]).toBe(`address:${house.store.key.hash('address', 'eva@example.org')}`)
  })

  test('is found by how its address begins, with how far it goes', async () => {
    await as(
      'marketer',
      'POST',
      '/api/v1/suppressions',
      refusal('eva@example.org', { type: 'complaint', scope: { reach: 'all' } }),
    )
    const { suppressions, more } = (
      await as('marketer', 'POST', '/api/v1/suppressions/search', { text: 'EVA@' })
    ).json()
    expect(more).toBe(false)
    expect(suppressions).toMatchObject([
      { address: 'eva@example.org', type: 'complaint', reach: 'all', of: null },
      { type: 'unsubscribed', reach: 'stream', of: { name: 'Nieuwsbrief Buitenlucht' }, source: 'waarom' },
    ])
  })

  test('is taken away only with a note, by who may; what it was is kept', async () => {
    const { id } = (
      await as('marketer', 'POST', '/api/v1/suppressions', refusal('weg@example.org', { type: 'by-hand' }))
    ).json()
    const url = `/api/v1/suppressions/${id}/lift`
    expect((await as('marketer', 'POST', url, { note: 'may again' })).statusCode).toBe(403)
    expect((await as('counsel', 'POST', url, { note: '  ' })).statusCode).toBe(400)
    expect((await as('counsel', 'POST', url, { note: 'asked for it by letter' })).statusCode).toBe(204)
    expect((await as('counsel', 'POST', url, { note: 'twice' })).json().code).toBe('suppressions/no-such-suppression')
    const kept = await house.store.db.selectFrom('waarom.lifted_suppression').selectAll().execute()
    expect(kept).toMatchObject([
      { id, address_key: 'weg@example.org', lifted_by: house.ids.counsel, note: 'asked for it by letter' },
    ])
    const body = (await entries()).at(-1)?.body ?? ''
    expect(body).toContain('suppression-lifted')
    expect(body).not.toContain('letter')
  })

  test('of somebody who was erased is never taken away', async () => {
    const id = '01900000-0000-7000-8000-0000000000aa'
    const row = {
      id,
      address_key: null,
      erased_hash: 'a'.repeat(64),
      type: 'erased',
      stream_id: null,
      brand_id: null,
    } as const
    await house.store.db
      .insertInto('waarom.suppression')
      .values({ ...row, source: 'erasure', at: null })
      .execute()
    const reply = await as('counsel', 'POST', `/api/v1/suppressions/${id}/lift`, { note: 'try' })
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'suppressions/stays'])
    expect(
      await house.store.db.selectFrom('waarom.suppression').select('id').where('id', '=', id).execute(),
    ).toHaveLength(1)
  })

  test.each([
    ['no address', { address: 'eva at home' }, 'address/no-at'],
    ['a stream that is not there', { scope: { reach: 'stream', id: OWN.brand } }, 'suppressions/no-such-place'],
    ['a type that only an erasure makes', { type: 'erased' }, 'server/bad-request'],
  ])('with %s is refused', async (_what, wrong, code) => {
    const reply = await as('marketer', 'POST', '/api/v1/suppressions', refusal('fout@example.org', wrong))
    expect(reply.json().code).toBe(code)
  })
})

describe('the list', () => {
  test('goes page by page, newest first, of one type when asked', async () => {
    const first = (await as('marketer', 'GET', '/api/v1/suppressions?limit=2')).json()
    const rest = (await as('marketer', 'GET', `/api/v1/suppressions?limit=50&after=${first.next}`)).json()
    const ids = [...first.suppressions, ...rest.suppressions].map(({ id }: { id: string }) => id)
    expect(ids).toEqual(ids.toSorted().reverse())
    expect(rest.next).toBeNull()
    const complaints = (await as('marketer', 'GET', '/api/v1/suppressions?type=complaint')).json()
    expect(complaints.suppressions).toMatchObject([{ type: 'complaint', address: 'eva@example.org' }])
  })

  test('comes as a file in which no cell is a formula', async () => {
    await as(
      'marketer',
      'POST',
      '/api/v1/suppressions',
      refusal('vorm@example.org', { reason: '＝HYPERLINK("https://elsewhere.example")' }),
    )
    const reply = await as('counsel', 'GET', '/api/v1/suppressions/file')
    expect(reply.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' })
    const lines = reply.body.split('\r\n')
    expect(lines[0]).toBe('\uFEFFaddress,type,reach,of,reason,source,at,known_since')
    expect(lines[1]).toContain(`vorm@example.org,unsubscribed,stream,Nieuwsbrief Buitenlucht,"'＝HYPERLINK(`)
    expect(reply.body).toContain('eva@example.org,complaint,all,,')
    expect(reply.body).not.toContain('a'.repeat(64))
  })
})
