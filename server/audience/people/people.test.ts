import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, type FullHouse, openFullHouse } from '../../users/fixtures/house.ts'
import { letIn, OWN, openShop } from './fixtures/people.ts'
import { findPeople } from './search.ts'

let house: FullHouse
let cookie: string
let people: Readonly<Record<'jansen' | 'partner' | 'juergen' | 'bakery' | 'zoe' | 'quiet', string>>
let jansenAddresses: readonly string[]
beforeAll(async () => {
  house = await openFullHouse()
  cookie = house.cookies['service-desk']
  const { db } = house.store
  await openShop(db)
  const jansen = await letIn(db, {
    ...{ given: 'Anne-Marie', family: 'van der Jansen', number: 'K-0000012' },
    addresses: ['Anne.Jansen@Example.org', 'familie@example.org'],
    orders: ['#1001', '#1002', 'B-77'],
  })
  jansenAddresses = jansen.addresses
  people = {
    jansen: jansen.id,
    partner: (await letIn(db, { given: 'Piet', family: "O'Jansen", addresses: ['familie@example.org'] })).id,
    juergen: (await letIn(db, { given: 'Jürgen', family: 'Größe', addresses: ['j@müller.example'] })).id,
    bakery: (await letIn(db, { organisation: 'Bakkerij Jansen & Zn. B.V.', addresses: ['info@bakker.example'] })).id,
    zoe: (await letIn(db, { given: 'Ζωή', family: 'Παπά' })).id,
    quiet: (await letIn(db, { addresses: ['50%_off@example.org'] })).id,
  }
})
afterAll(() => house.close())

const get = async (url: string) => call(house.app, 'GET', url, { headers: { cookie } })

describe('a search', () => {
  test.each([
    ['a family name, by how it begins', 'jans', ['bakery', 'partner', 'jansen']],
    ['words of a name in any order', 'jansen anne', ['jansen']],
    ['a part between hyphens', 'marie', ['jansen']],
    ['a name with it', 'O’Jan', ['partner']],
    ['a name without accents', 'jurgen grosse', ['juergen']],
    ['a name with accents, in capitals', 'JÜRGEN', ['juergen']],
    ['another script', 'παπα', ['zoe']],
    ['an organisation', 'bakkerij zn', ['bakery']],
    ['an address, whatever its capitals', 'ANNE.JANSEN@example.org', ['jansen']],
    ['the beginning of an address', 'anne.j', ['jansen']],
    ['an address that two share', 'familie@', ['jansen', 'partner']],
    ['an address of another script, as it is written', 'j@müller.example', ['juergen']],
    ['an order number', '#1002', ['jansen']],
    ['an order number without its sign', 'b-77', ['jansen']],
    ['a customer number', 'k-0000012', ['jansen']],
    ['signs that mean something in a pattern, as themselves', '50%_', ['quiet']],
    ['a sign that fits anything elsewhere', '%', []],
    ['signs that mean something in a query for words', "jansen & !('piet':*", ['partner']],
    ['nobody', 'bestaat niet', []],
    ['nothing', '   ', []],
  ] as const)('finds %s: %s', async (_what, text, whom) => {
    const { found } = await findPeople(house.store.db, text)
    expect(found.map(({ id }) => id).sort()).toEqual(whom.map((who) => people[who]).sort())
  })

  test('puts who has the very address or number before who has the name', async () => {
    const other = await letIn(house.store.db, { given: 'Zora', family: 'Alleman', addresses: ['zora@example.org'] })
    const first = await letIn(house.store.db, { given: 'Zora', family: 'Aardappel' })
    const { found } = await findPeople(house.store.db, 'zora')
    expect(found).toEqual([
      { id: other.id, by: 'address' },
      { id: first.id, by: 'name' },
    ])
  })

  test('gives lines, and what fits', async () => {
    const reply = await call(house.app, 'POST', '/api/v1/people/search', {
      headers: { cookie },
      payload: { text: '1002' },
    })
    expect(reply.json().more).toBe(false)
    expect(reply.json().people).toMatchObject([
      {
        ...{ id: people.jansen, by: 'number', name: 'Anne-Marie van der Jansen', address: 'Anne.Jansen@example.org' },
        ...{ lastOrderAt: '2024-03-03T10:00:00.000Z', suppressed: false, provenance: false },
      },
    ])
  })
})

test('the list of people goes through everyone once, newest first', async () => {
  const seen: string[] = []
  for (let after = ''; ; ) {
    const { people: page, next }: { people: { id: string }[]; next: string | null } = (
      await get(`/api/v1/people?limit=3${after}`)
    ).json()
    seen.push(...page.map(({ id }) => id))
    if (next === null) break
    after = `&after=${next}`
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen).toEqual(seen.toSorted().reverse())
  expect(seen).toEqual(expect.arrayContaining(Object.values(people)))
})

describe('the page of a person', () => {
  test('has everything, and from where', async () => {
    const { db } = house.store
    const wording = v7()
    await db
      .insertInto('waarom.wording')
      .values({ id: wording, hash: Buffer.alloc(32, 1), text: 'Wij mailen u over uw bestelling.' })
      .execute()
    const origin = {
      contact_id: people.jansen,
      brand_id: OWN.brand,
      source: 'checkout',
      at: new Date('2024-03-01T10:00:00Z'),
    }
    const more = {
      told_id: wording,
      legal_basis: 'contract',
      purpose: 'carry-out-orders',
      retention_rule_id: OWN.customerRule,
    } as const
    await db
      .insertInto('waarom.provenance')
      .values([
        { ...origin, ...more, id: v7(), address_id: null, evidence: 'order #1001' },
        { ...origin, ...more, id: v7(), address_id: jansenAddresses[1] ?? '', evidence: null },
      ])
      .execute()
    await db
      .insertInto('waarom.suppression')
      .values({
        ...{ id: v7(), address_key: 'familie@example.org', erased_hash: null, type: 'unsubscribed' },
        ...{ stream_id: OWN.newsletter, brand_id: null, source: 'mailchimp', at: null },
      })
      .execute()
    await db
      .insertInto('waarom.consent')
      .values({
        ...{ contact_id: people.jansen, id: v7(), address_id: jansenAddresses[0] ?? '', purpose: 'editorial' },
        ...{
          stream_id: OWN.newsletter,
          wording_id: wording,
          at: null,
          confirmed_at: null,
          source: 'form',
          evidence: null,
        },
        withdrawn_at: null,
      })
      .execute()

    // By its address, as an import knows who has no number in the file; in the shop the number says enough.
    for (const source of ['mailtool', 'shop'])
      await db
        .insertInto('waarom.contact_external_id')
        .values({ contact_id: people.jansen, source, external_id: 'anne.jansen@example.org' })
        .execute()

    const person = (await get(`/api/v1/people/${people.jansen}`)).json()
    expect(person).toMatchObject({
      ...{ familyName: 'van der Jansen', orders: 3, events: 0, softOptIns: [], contracts: [] },
      externalIds: [
        { source: 'shop', externalId: 'K-0000012' },
        { source: 'mailtool', externalId: null },
      ],
      // The last order was on 3 March 2024, and the rule says 24 months.
      provenance: [{ told: 'Wij mailen u over uw bestelling.', evidence: 'order #1001', keptUntil: '2026-03-04' }],
      consents: [{ address: 'Anne.Jansen@example.org', stream: { name: 'Nieuwsbrief Buitenlucht' }, at: null }],
      addresses: [
        { written: 'Anne.Jansen@example.org', provenance: [], suppressions: [], sharedWith: [] },
        {
          written: 'familie@example.org',
          provenance: [{ source: 'checkout' }],
          suppressions: [
            { type: 'unsubscribed', reach: 'stream', of: { name: 'Nieuwsbrief Buitenlucht' }, listUpToDate: null },
          ],
          sharedWith: [{ id: people.partner, name: "Piet O'Jansen" }],
        },
      ],
    })
    // A refusal is of the address: it holds for whoever else has it.
    const partner = (await get(`/api/v1/people/${people.partner}`)).json()
    expect(partner.addresses).toMatchObject([{ suppressions: [{ type: 'unsubscribed' }] }])
  })

  test('tells after which sale or gift somebody was told and did not refuse', async () => {
    const { db } = house.store
    const [wording, gift] = [v7(), v7()]
    const texts = { id: wording, hash: Buffer.alloc(32, 2), text: 'Wij mailen u over soortgelijke artikelen.' }
    await db.insertInto('waarom.wording').values(texts).execute()
    const happened = {
      contact_id: people.juergen,
      id: gift,
      source: 'shop',
      external_id: 'g-1',
      name: 'gift-made',
      properties: {},
    }
    await db
      .insertInto('waarom.event')
      .values({ ...happened, at: new Date('2024-04-01T10:00:00Z') })
      .execute()
    const sale = await db
      .selectFrom('waarom.order')
      .select(['id', 'external_id'])
      .where('contact_id', '=', people.jansen)
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const told = {
      ...{ legal_sender_id: OWN.sender, at: new Date('2024-03-01T10:00:00Z'), notice_id: wording },
      ...{ notice_evidence: 'checkout v3', opt_out_id: wording, opt_out_evidence: 'checkout v3' },
    }
    await db
      .insertInto('waarom.soft_opt_in')
      .values([
        { ...told, contact_id: people.jansen, id: v7(), kind: 'sale', order_id: sale.id, event_id: null },
        { ...told, contact_id: people.juergen, id: v7(), kind: 'gift', order_id: null, event_id: gift },
      ])
      .execute()
    const givenOf = async (id: string) => (await get(`/api/v1/people/${id}`)).json().softOptIns
    expect(await givenOf(people.jansen)).toMatchObject([{ order: { number: sale.external_id }, event: null }])
    expect(await givenOf(people.juergen)).toMatchObject([{ order: null, event: { id: gift, name: 'gift-made' } }])
  })

  test('tells which refusals were taken away, by whom and why', async () => {
    const { id } = (
      await call(house.app, 'POST', '/api/v1/suppressions', {
        headers: { cookie },
        payload: { address: 'J@müller.example', type: 'by-hand', scope: { reach: 'all' }, reason: 'by telephone' },
      })
    ).json()
    const note = 'asked for mail again by letter'
    await call(house.app, 'POST', `/api/v1/suppressions/${id}/lift`, { headers: { cookie }, payload: { note } })
    const { addresses } = (await get(`/api/v1/people/${people.juergen}`)).json()
    const by = { id: house.ids['service-desk'] }
    expect(addresses).toMatchObject([
      { suppressions: [], lifted: [{ id, type: 'by-hand', reach: 'all', of: null, reason: 'by telephone', by, note }] },
    ])
  })

  test('has the orders on pages of their own, newest first, with their lines', async () => {
    const first = (await get(`/api/v1/people/${people.jansen}/orders?limit=2`)).json()
    expect(first.orders).toMatchObject([
      {
        number: 'B-77',
        ...{ total: { minor: 4990, currency: 'EUR' }, shipping: { minor: 495, currency: 'EUR' }, lines: [] },
      },
      { number: '#1002' },
    ])
    const rest = (await get(`/api/v1/people/${people.jansen}/orders?limit=2&after=${first.next}`)).json()
    expect(rest).toMatchObject({ orders: [{ number: '#1001' }], next: null })
    const other = await get(`/api/v1/people/${people.jansen}/events?after=${first.next}`)
    expect(other.json().code).toBe('server/bad-cursor')
  })

  test.each(['', '/orders', '/events'])('of nobody is not there (%s)', async (part) => {
    const reply = await get(`/api/v1/people/01900000-0000-7000-8000-0000000000ff${part}`)
    expect([reply.statusCode, reply.json().code]).toEqual([404, 'people/no-such-person'])
  })
})
