import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLedger } from '../account/ledger/ledger.ts'
import type { Role } from '../roles.ts'
import { call, type FullHouse, openFullHouse } from '../users/fixtures/house.ts'

let house: FullHouse
beforeAll(async () => {
  house = await openFullHouse()
})
afterAll(() => house.close())

const as = (role: Role, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
  call(house.app, method, url, { headers: { cookie: house.cookies[role] }, ...(payload ? { payload } : {}) })

const SENDER = {
  name: 'Bakker de Wit B.V.',
  kind: 'company',
  address: 'Broodstraat 1, 1234 AB Deeg',
  registerNumber: '12345678',
  country: 'NL',
}
const brand = (name: string, sender: object = SENDER) => ({
  ...{ name, sender, address: 'Broodstraat 1, 1234 AB Deeg', privacyPage: 'https://bakker.example/privacy' },
  ...{ contact: 'vragen@bakker.example', domains: ['Bakker.example'] },
  streams: [
    { name: 'Bestellingen', kind: 'service' },
    { name: 'Nieuwsbrief', kind: 'commercial' },
  ],
})
const brands = async () => (await as('marketer', 'GET', '/api/v1/brands')).json().brands
const lastEntry = async () => (await readLedger(house.store.db, { after: null, limit: 1000 })).at(-1)

describe('a brand', () => {
  test('comes with who answers for it and its streams, and stands in the ledger without its name', async () => {
    const made = await as('marketer', 'POST', '/api/v1/brands', brand('Bakker'))
    expect(made.statusCode).toBe(201)
    const { id } = made.json()
    const [found] = (await brands()).filter((one: { id: string }) => one.id === id)
    expect(found).toMatchObject({
      ...{ name: 'Bakker', domains: ['bakker.example'], sender: SENDER, putAway: false },
      streams: [{ name: 'Bestellingen', kind: 'service' }, { name: 'Nieuwsbrief' }],
    })
    const entry = await lastEntry()
    expect(entry).toMatchObject({ kind: 'setting', actor: `user:${house.ids.marketer}`, subjects: [`brand:${id}`] })
    expect(entry?.body).not.toContain('Bakker')
  })

  test('can share its legal sender with another, and what changes there changes for both', async () => {
    const [{ sender }] = await brands()
    await as('marketer', 'POST', '/api/v1/brands', brand('Banket', { id: sender.id }))
    await as('marketer', 'PUT', `/api/v1/legal-senders/${sender.id}`, { ...SENDER, address: 'Deegweg 2, Deeg' })
    const addresses = (await brands()).map((one: { sender: { address: string } }) => one.sender.address)
    expect(addresses).toEqual(['Deegweg 2, Deeg', 'Deegweg 2, Deeg'])
  })

  test('has a name of its own, whatever its capitals, until the other is put away; nothing of a refused one is left', async () => {
    const before = await lastEntry()
    const again = await as('marketer', 'POST', '/api/v1/brands', brand('BAKKER'))
    expect([again.statusCode, again.json().code]).toEqual([409, 'organisation/name-taken'])
    expect(await lastEntry()).toEqual(before)
    const senders = (await as('marketer', 'GET', '/api/v1/legal-senders')).json().senders
    expect(senders).toHaveLength(1)

    const [first] = await brands()
    const { id, sender, streams: _, ...rest } = first
    await as('marketer', 'PUT', `/api/v1/brands/${id}`, { ...rest, id: undefined, senderId: sender.id, putAway: true })
    const late = await as('marketer', 'POST', `/api/v1/brands/${id}/streams`, { name: 'Laat', kind: 'service' })
    expect([late.statusCode, late.json().code]).toEqual([404, 'organisation/no-such-brand'])
    expect((await as('marketer', 'POST', '/api/v1/brands', brand('BAKKER'))).statusCode).toBe(201)
    const back = { ...rest, id: undefined, senderId: sender.id, putAway: false }
    expect((await as('marketer', 'PUT', `/api/v1/brands/${id}`, back)).json().code).toBe('organisation/name-taken')
  })

  test('may have its address and its domains outside ASCII, as people have', async () => {
    const münchen = { contact: 'Info@münchen.example', domains: ['München.example'] }
    expect((await as('marketer', 'POST', '/api/v1/brands', { ...brand('Brezel'), ...münchen })).statusCode).toBe(201)
    const [found] = (await brands()).filter(({ name }: { name: string }) => name === 'Brezel')
    expect(found).toMatchObject({ contact: 'Info@münchen.example', domains: ['xn--mnchen-3ya.example'] })
  })

  test('keeps what is sent in a stream; its name can change and it can be put away and back', async () => {
    const [{ id }] = await brands()
    const added = await as('marketer', 'POST', `/api/v1/brands/${id}/streams`, { name: 'Acties', kind: 'commercial' })
    const url = `/api/v1/streams/${added.json().id}`
    expect((await as('marketer', 'PUT', url, { name: 'Aanbod', kind: 'service', putAway: false })).statusCode).toBe(400)
    expect((await as('marketer', 'PUT', url, { name: 'Aanbod', putAway: true })).statusCode).toBe(204)
    const [found] = (await brands()).filter((one: { id: string }) => one.id === id)
    expect(found.streams).toContainEqual({ id: added.json().id, name: 'Aanbod', kind: 'commercial', putAway: true })
  })

  test.each([
    ['a contact that is neither address nor page', { contact: 'bel ons' }],
    ['a privacy page that is no page', { privacyPage: 'javascript:alert(1)' }],
    ['a country that is none', { sender: { ...SENDER, country: 'Nederland' } }],
    ['a stream of no kind', { streams: [{ name: 'Mail', kind: 'both' }] }],
  ])('with %s is refused, with where', async (_what, wrong) => {
    const reply = await as('marketer', 'POST', '/api/v1/brands', { ...brand('Fout'), ...wrong })
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'server/bad-request'])
    expect(reply.json().title + reply.json().detail).toContain(Object.keys(wrong)[0])
  })

  test.each([
    ['brand', 'POST', '/api/v1/brands/:id/streams', { name: 'Los', kind: 'service' }],
    ['stream', 'PUT', '/api/v1/streams/:id', { name: 'Los', putAway: false }],
    ['sender', 'PUT', '/api/v1/legal-senders/:id', SENDER],
    ['sender', 'POST', '/api/v1/brands', brand('Wees', { id: '01900000-0000-7000-8000-0000000000ff' })],
  ] as const)('says so when there is no such %s (%s %s)', async (what, method, url, payload) => {
    const reply = await as('marketer', method, url.replace(':id', '01900000-0000-7000-8000-0000000000ff'), payload)
    expect([reply.statusCode, reply.json().code]).toEqual([404, `organisation/no-such-${what}`])
  })
})

describe('what the organisation chose', () => {
  test('is law by a counsel and place by an administrator, each on account', async () => {
    const law = await as('counsel', 'PUT', '/api/v1/organisation/law', {
      laws: ['nl', 'GB', 'UK'],
      reading: 'stricter',
    })
    expect(law.statusCode).toBe(204)
    expect(JSON.parse((await lastEntry())?.body ?? '')).toMatchObject({
      what: 'law',
      laws: ['NL', 'UK'],
      reading: 'stricter',
    })
    const place = await as('administrator', 'PUT', '/api/v1/organisation/place', {
      language: 'en',
      timeZone: 'Europe/Brussels',
    })
    expect(place.statusCode).toBe(204)
    expect((await as('marketer', 'GET', '/api/v1/organisation')).json()).toEqual({
      ...{ language: 'en', timeZone: 'Europe/Brussels', laws: ['NL', 'UK'], reading: 'stricter', questionEvents: [] },
    })
    // Pages show days in it to whoever is signed in.
    expect((await as('reader', 'GET', '/api/v1/session')).json().timeZone).toBe('Europe/Brussels')
  })

  test.each(['Europe/Deeg', '+02:00', ''])('is no zone called %j', async (timeZone) => {
    const reply = await as('administrator', 'PUT', '/api/v1/organisation/place', { language: 'nl', timeZone })
    expect(reply.json().code).toBe(timeZone ? 'organisation/unknown-zone' : 'server/bad-request')
  })

  test('is no law without a rulebook', async () => {
    const reply = await as('counsel', 'PUT', '/api/v1/organisation/law', { laws: ['NL', 'XX'], reading: 'milder' })
    expect([reply.statusCode, reply.json().code]).toEqual([422, 'organisation/unknown-law'])
  })

  test('is which events are questions, on account without their names', async () => {
    const url = '/api/v1/organisation/questions'
    const questionEvents = ['ticket', ' call ', 'ticket']
    expect((await as('counsel', 'PUT', url, { questionEvents })).statusCode).toBe(403)
    expect((await as('marketer', 'PUT', url, { questionEvents })).statusCode).toBe(204)
    const entry = await lastEntry()
    expect(JSON.parse(entry?.body ?? '')).toMatchObject({ what: 'questions' })
    expect(entry?.body).not.toContain('ticket')
    expect((await as('reader', 'GET', '/api/v1/organisation')).json().questionEvents).toEqual(['ticket', 'call'])
    for (const wrong of [
      [''],
      ['x'.repeat(201)],
      ['a\ud800b'],
      ['c\nd'],
      Array.from({ length: 51 }, (_, at) => `event-${at}`),
    ])
      expect((await as('marketer', 'PUT', url, { questionEvents: wrong })).json().code).toBe('server/bad-request')
    expect((await as('marketer', 'GET', '/api/v1/organisation')).json().questionEvents).toEqual(['ticket', 'call'])
  })

  test('includes how long what is kept', async () => {
    const rule = { name: 'Klant', months: 24, countedFrom: 'last-order', then: 'delete' }
    const made = await as('counsel', 'POST', '/api/v1/retention-rules', rule)
    const url = `/api/v1/retention-rules/${made.json().id}`
    expect((await as('counsel', 'PUT', url, { ...rule, months: 36, putAway: false })).statusCode).toBe(204)
    expect(JSON.parse((await lastEntry())?.body ?? '')).toMatchObject({ what: 'retention-rule-changed', months: 36 })
    const { rules } = (await as('marketer', 'GET', '/api/v1/retention-rules')).json()
    expect(rules).toEqual([{ id: made.json().id, ...rule, months: 36, putAway: false }])
  })

  test('includes rules of which each has a name of its own among those in use, as the command knows it by that', async () => {
    const rule = { name: 'Six years', months: 72, countedFrom: 'last-order', then: 'ask' }
    const { id } = (await as('counsel', 'POST', '/api/v1/retention-rules', rule)).json()
    const again = await as('counsel', 'POST', '/api/v1/retention-rules', { ...rule, name: 'six Years' })
    expect([again.statusCode, again.json().code]).toEqual([409, 'organisation/name-taken'])
    const url = `/api/v1/retention-rules/${id}`
    expect((await as('counsel', 'PUT', url, { ...rule, months: 60, putAway: true })).statusCode).toBe(204)
    expect((await as('counsel', 'POST', '/api/v1/retention-rules', rule)).statusCode).toBe(201)
    expect((await as('counsel', 'PUT', url, { ...rule, putAway: false })).json().code).toBe('organisation/name-taken')
  })
})

test('a copy that was restored holds back, and says so to everybody, until an administrator lets it go', async () => {
  const heldSince = async () => (await as('counsel', 'GET', '/api/v1/session')).json().heldSince
  expect(await heldSince()).toBeNull()
  await house.store.db
    .updateTable('waarom.installation')
    .set({ restored_at: new Date('2026-11-28T12:00:00Z') })
    .execute()
  expect(await heldSince()).toBe('2026-11-28T12:00:00.000Z')
  expect((await as('administrator', 'POST', '/api/v1/organisation/release')).statusCode).toBe(204)
  expect(await heldSince()).toBeNull()
  const released = await lastEntry()
  expect(released).toMatchObject({
    actor: `user:${house.ids.administrator}`,
    body: expect.stringContaining('copy-released'),
  })
  expect((await as('administrator', 'POST', '/api/v1/organisation/release')).statusCode).toBe(204)
  expect(await lastEntry()).toEqual(released)
})
