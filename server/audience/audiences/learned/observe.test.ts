import type { Known } from '@waarom/audience/known.ts'
import { boundsAt } from '@waarom/audience/nuisance/cell.ts'
import { placeCode } from '@waarom/audience/places/assign.ts'
import type { SuppressionType } from '@waarom/audience/suppression/suppression.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRounds } from '../../../jobs/rounds.ts'
import { type Desk, openDesk, PARCEL } from '../../../purpose/drafts/fixtures/desk.ts'
import { withClient } from '../../../store/connection.ts'
import { newId } from '../../../store/id.ts'
import { writePeople } from '../fixtures/write.ts'
import { observe } from './observe.ts'
import { observedNow } from './observed.ts'
import { QUERIES } from './queries.ts'
import { observeLater, observeTask } from './task.ts'

/** The last day of a month, with summer time since: a month before it is the last of February, in winter time. */
const SENT = '2026-03-31T10:00:00.000Z'
const AT = new Date('2026-05-10T12:00Z')
const BOUNDS = boundsAt(SENT, 'Europe/Amsterdam')
const after = (days: number, ms = 0) => new Date(Date.parse(SENT) + days * 86_400_000 + ms).toISOString()
const justBefore = (moment: string) => new Date(Date.parse(moment) - 1).toISOString()

let desk: Desk
let brandId: string
let [first, second, offers] = ['', '', '']
beforeAll(async () => {
  desk = await openDesk()
  const { id } = await desk.means.db.selectFrom('waarom.brand').select('id').executeTakeFirstOrThrow()
  brandId = id
  first = await desk.mail('Onderweg')
  await desk.save(first, PARCEL, { declared: { trigger: 'contract' } })
  second = await desk.mail('Nog onderweg')
  await desk.save(second, PARCEL, { declared: { trigger: 'initiative' } })
  offers = await desk.mail('Aanbieding', PARCEL, 'commercial')
  await write()
})
afterAll(() => desk.house.close())

const go = () => observe(desk.means, AT, { report: () => {}, signal: new AbortController().signal })

/** What was counted of a mail. */
async function came(mail: string): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', sent_on, recency, frequency, kind, event, told, sent, complaints, unsubscribes) as line
    from waarom.nuisance_observed where mail_id = ${mail} order by 1
  `.execute(desk.means.db)
  return rows.map(({ line }) => line)
}

function person(name: string, known: Partial<Known> = {}): Known {
  return {
    ...{ id: newId(), kind: 'person', language: 'nl', country: 'NL', postcode: null, town: null },
    firstSeenAt: '2020-01-01T00:00:00.000Z',
    addresses: [{ id: newId(), key: `${name}@example.org`, suppressions: [] }],
    ...{ orders: [], events: [], contracts: [], consents: [], softOptIns: [], provenances: [], deliveries: [] },
    ...known,
  }
}
const order = (placedAt: string, state: Known['orders'][number]['state'] = 'delivered') => ({
  ...{ brandId, placedAt, state, totalMinor: null, currency: null, lines: [] },
})
const mailAt = (at: string) => ({ at, streamId: null })
const told = (): Known['provenances'] => [
  {
    ...{ addressId: null, brandId, at: null, told: true, legalBasis: 'contract' },
    retention: { months: 60, countedFrom: 'last-order' },
  },
]

type Mailed = readonly [mail: string, at?: string, state?: 'sent' | 'bounced']
type Refused = readonly [type: SuppressionType, at: string, stream?: string]

/** Writes everybody with what was sent to each, and what each said. */
async function write(): Promise<void> {
  const { service, commercial } = desk.streams
  const people: readonly (readonly [Known, readonly Mailed[], readonly Refused[]])[] = [
    [person('anna', { orders: [order(BOUNDS.month)], provenances: told() }), [[first]], [['complaint', after(2)]]],
    [
      person('bram', {
        orders: [order(justBefore(BOUNDS.month))],
        deliveries: [mailAt(after(-3)), mailAt(BOUNDS.mails), mailAt(justBefore(BOUNDS.mails))],
      }),
      [[first]],
      // The list says the day alone: that of the sending, which begins before it.
      [['unsubscribed', '2026-03-30T22:00:00.000Z', service]],
    ],
    [
      person('carla', { events: [{ name: 'signed-in', at: BOUNDS['three-years'] }] }),
      [[first], [offers, after(-100), 'bounced']],
      [
        ['unsubscribed', after(1), commercial],
        ['complaint', after(-1), service],
        ['hard-bounce', after(1)],
      ],
    ],
    [
      person('daan', { orders: [order(after(-9), 'cancelled'), order(after(1))] }),
      [[first]],
      [['objection-marketing', after(30, 1)]],
    ],
    [
      person('eva', { orders: [order(justBefore(BOUNDS['three-years']))], country: null }),
      [[first], [second, after(3)]],
      [['complaint', after(4)]],
    ],
    [person('frits'), [[first, SENT, 'bounced']], [['complaint', after(1)]]],
    [person('hans', { orders: [order(after(-90), 'under-way')] }), [[first]], []],
    [
      person('gerda'),
      [
        [second, '2026-05-09T12:00:00.000Z'],
        [second, '2026-03-01T12:00:00.000Z'],
      ],
      [],
    ],
  ]
  const client = await desk.house.store.pool.connect()
  await writePeople(
    client,
    people.map(([known]) => known),
  )
  client.release()
  const { db } = desk.means
  const own = { source: 'invented', reason: '' }
  await db
    .insertInto('waarom.delivery')
    .values(
      people.flatMap(([{ id, addresses }, mailed]) =>
        mailed.map(([mail_id, at = SENT, state = 'sent']) => ({
          ...{ contact_id: id, id: newId(), mail_id, stream_id: null, address_key: addresses[0]?.key ?? '' },
          ...{ at: new Date(at), source: 'invented', external_id: newId(), state },
        })),
      ),
    )
    .execute()
  await db
    .insertInto('waarom.suppression')
    .values(
      people.flatMap(([{ addresses }, , refused]) =>
        refused.map(([type, at, stream_id = null]) => ({
          ...{ id: newId(), address_key: addresses[0]?.key ?? '', type, at: new Date(at), stream_id, ...own },
        })),
      ),
    )
    .execute()
}

test('every statement is one that the database knows', async () => {
  const client = await desk.house.store.pool.connect()
  for (const [name, { text }] of Object.entries(QUERIES))
    await client.query(`prepare "${name}" as ${text}`).catch((error: Error) => expect.fail(`${name}: ${error.message}`))
  client.release(true)
})

const OF_FIRST = [
  '2026-03-31 month none own t t 1 1 0',
  '2026-03-31 never none own t f 1 0 0',
  '2026-03-31 older none own t f 1 0 0',
  '2026-03-31 open-order none own t f 1 0 0',
  '2026-03-31 quarter few own t f 1 0 1',
  '2026-03-31 three-years none own t f 1 0 0',
]

test('what came of a mail is counted by how each recipient stood when it was sent', async () => {
  await go()
  expect(await came(first)).toEqual(OF_FIRST)
})

test('a complaint is of the last mail before it, and mails of today or of more than 60 days ago are not looked at', async () => {
  expect(await came(second)).toEqual(['2026-04-03 older few initiative f f 1 1 0'])
  expect(await came(offers)).toEqual([])
})

const asksBy = async (...names: string[]) => {
  const reply = await desk.as('marketer', 'PUT', '/api/v1/organisation/questions', { questionEvents: names })
  expect(reply.statusCode).toBe(204)
}
const questions = async (mail: string) =>
  (
    await desk.means.db
      .selectFrom('waarom.nuisance_observed')
      .select(['recency', 'questions', 'questions_of'])
      .where('mail_id', '=', mail)
      .orderBy('recency')
      .execute()
  ).map(({ recency, questions, questions_of }) => `${recency} ${questions}/${questions_of}`)

test('a question is an event that the organisation calls so, within seven days, of the last mail before it', async () => {
  const { db } = desk.means
  const asked = async (name: string, event: string, at: string) => {
    const { contact_id } = await db
      .selectFrom('waarom.address')
      .select('contact_id')
      .where('key', '=', `${name}@example.org`)
      .executeTakeFirstOrThrow()
    const own = { contact_id, source: 'invented', properties: {} }
    await db
      .insertInto('waarom.event')
      .values({ ...own, id: newId(), external_id: newId(), name: event, at: new Date(at) })
      .execute()
  }
  await asked('hans', 'ticket', after(7))
  await asked('hans', 'ticket', after(2))
  // She has an order of the month before that was delivered: nobody knows whether she waited for it then.
  await asked('anna', 'ticket', after(2))
  await asked('bram', 'signed-in', after(1))
  await asked('bram', 'ticket', after(7, 1))
  // The source says the day alone, the seventh: it counts at its end, and that is too late.
  await asked('carla', 'ticket', '2026-04-06T22:00:00.000Z')
  await asked('daan', 'call', '2026-03-31T22:00:00.000Z')
  await asked('eva', 'call', after(5))
  const of = (...lines: string[]) => lines
  const nobody = of('month 0/0', 'never 0/0', 'older 0/0', 'open-order 0/0', 'quarter 0/0', 'three-years 0/0')
  expect(await questions(first)).toEqual(nobody)
  // Nothing is known from after the seven days of the second mail, so who asks after it may still come in; a ticket of next
  // year is a mistake.
  await asked('gerda', 'call', after(365))
  await asksBy('call', 'Tickt')
  await go()
  expect(await questions(second)).toEqual(['older 0/0'])
  await asked('gerda', 'ticket', after(20))
  await asksBy('ticket', 'call')
  await go()
  expect(await questions(first)).toEqual(
    of('month 0/0', 'never 1/1', 'older 0/1', 'open-order 1/1', 'quarter 0/1', 'three-years 0/1'),
  )
  expect(await questions(second)).toEqual(['older 1/1'])
})

test('counted twice it is the same', async () => {
  expect(await go()).toBe(2)
  expect(await came(first)).toEqual(OF_FIRST)
})

test('who stood in a snapshot got the variant of his place', async () => {
  const { db } = desk.means
  const { id: plain } = await desk.draft(first)
  const other = await desk.save(first, PARCEL, { declared: { trigger: 'initiative' } })
  const [audience_id, id] = [newId(), newId()]
  const group = { id: 'g1', name: 'Klanten', rule: { all: [] }, variant: 'other', sentence: { nl: '', en: '' } }
  const content = {
    groups: [group],
    variants: [plain, other].map((draftId, at) => ({
      ...{ id: at === 0 ? 'plain' : 'other', name: '', draftId, withoutTinge: null },
    })),
    ...{ assumptions: [], suppressedBecause: null },
  }
  const own = { mail_id: first, id }
  await db
    .insertInto('waarom.audience')
    .values({
      mail_id: first,
      id: audience_id,
      number: 1,
      mode: 'matching',
      content: JSON.stringify(content),
      content_hash: '',
    })
    .execute()
  await db
    .insertInto('waarom.snapshot_ask')
    .values({ ...own, audience_id, draft_id: other })
    .execute()
  const [hash, frozen_at] = [Buffer.alloc(32), new Date(after(-1))]
  await db
    .insertInto('waarom.audience_snapshot')
    .values({ ...own, audience_id, hash, demands_hash: hash, counts: '{}', total: 1, frozen_at })
    .execute()
  await sql`
    insert into waarom.snapshot_recipient (snapshot_id, contact_id, address_id, place)
    select ${id}, contact_id, id, ${placeCode({ group: 1, reason: 'rule' })} from waarom.address
    where key = 'bram@example.org'
  `.execute(db)
  // The version of now came after the mail was sent, and who got no variant got the one before it.
  await withClient(desk.house.database.owner, (owner) =>
    owner.query('update waarom.draft set made_at = $1 where id = $2', [after(-5), plain]),
  )
  await go()
  expect(await came(first)).toEqual(
    OF_FIRST.map((line) => line.replace('quarter few own t f', 'quarter few initiative f f')),
  )
})

/** The estimate for those who ordered, as who makes the mail sees it. */
async function estimated() {
  const { id: draftId } = await desk.draft(second)
  const variant = { id: 'plain', name: 'Gewoon', draftId, withoutTinge: null }
  const group = {
    ...{ id: 'g1', name: 'Klanten', rule: { field: 'orders', is: 'at-least', value: 1 }, variant: 'plain' },
    sentence: { nl: 'U bestelde bij ons.', en: 'You ordered from us.' },
  }
  const audience = { mode: 'matching', groups: [group], variants: [variant], assumptions: [], suppressedBecause: null }
  const count = await desk.as('marketer', 'POST', `/api/v1/mails/${second}/audience/count?lang=en`, { audience })
  return count.json().nuisance.whole
}

test('an estimate says of how many mails it was learned', async () => {
  const { observed, until } = await observedNow(desk.means.db, AT.toISOString())
  expect(until).toBe('2026-04-03')
  const cell = { recency: 'older', frequency: 'few', kind: 'initiative', event: 'no', told: 'no' }
  expect(observed).toContainEqual({ cell, sent: 1, complaints: 1, unsubscribes: 0, questions: null })
  expect(observed).toContainEqual({ cell, sent: 1, complaints: null, unsubscribes: null, questions: 1 })
  const learned = 'Learned from 7 earlier mails, up to 3 April 2026. Of questions: from 6 of those mails.'
  expect(await estimated()).toMatchObject({ learnedFrom: 7, learned })
})

test('an estimate says that of questions nothing is learned while no event is one', async () => {
  await asksBy()
  await go()
  const { observed } = await observedNow(desk.means.db, AT.toISOString())
  expect(observed.reduce((sum, one) => sum + (one.questions === null ? 0 : one.sent), 0)).toBe(0)
  expect((await estimated()).learned).toBe(
    'Learned from 7 earlier mails, up to 3 April 2026. Of questions nothing yet: under Law and retention you say which events are a question.',
  )
})

test('an estimate says that it is not known yet who asked, where an event is a question and none is known from after a mail', async () => {
  await asksBy('Tickt')
  await go()
  expect((await estimated()).learned).toMatch(/2026\. Of questions nothing yet: of these mails it is not known/)
})

test('of two mails to one at the same moment one brought up the question and the complaint', async () => {
  const { db } = desk.means
  const { contact_id, key } = await db
    .selectFrom('waarom.address')
    .select(['contact_id', 'key'])
    .where('key', '=', 'eva@example.org')
    .executeTakeFirstOrThrow()
  await asksBy('ticket', 'call')
  const twin = { contact_id, id: newId(), mail_id: offers, stream_id: null, address_key: key, at: new Date(after(3)) }
  await db
    .insertInto('waarom.delivery')
    .values({ ...twin, source: 'invented', external_id: newId(), state: 'sent' })
    .execute()
  await go()
  const counts = await db
    .selectFrom('waarom.nuisance_observed')
    .select(['complaints', 'questions'])
    .where('mail_id', 'in', [second, offers])
    .where('sent_on', '=', '2026-04-03')
    .execute()
  expect(counts).toHaveLength(2)
  const total = (which: 'complaints' | 'questions') => counts.reduce((sum, one) => sum + one[which], 0)
  expect([total('complaints'), total('questions')]).toEqual([1, 1])
  await db.deleteFrom('waarom.delivery').where('id', '=', twin.id).execute()
  await go()
})

test('a mail is learned from when the days for a refusal are over: before, one that is still to come would count as none', async () => {
  const sent = async (at: string) => {
    const { observed, until } = await observedNow(desk.means.db, at)
    return [observed.reduce((sum, one) => sum + (one.complaints === null ? 0 : one.sent), 0), until]
  }
  expect(await sent(after(32))).toEqual([0, null])
  expect(await sent(after(33))).toEqual([6, '2026-03-31'])
  expect(await sent(after(36))).toEqual([7, '2026-04-03'])
})

test('who is erased is not counted again', async () => {
  const { db } = desk.means
  const anna = db.selectFrom('waarom.address').select('contact_id').where('key', '=', 'anna@example.org')
  await db.deleteFrom('waarom.contact').where('id', '=', anna).execute()
  await go()
  expect(await came(first)).toHaveLength(OF_FIRST.length - 1)
  expect(await came(first)).not.toContain(OF_FIRST[0])
})

test('it is done once a day while there is a mail to count, and after an import', async () => {
  const { db } = desk.means
  const tasks = async () =>
    (await db.selectFrom('waarom.task').select('state').where('kind', '=', observeTask.name).execute()).length
  await openRounds(db)()
  expect(await tasks()).toBe(0)
  await sql`update waarom.delivery set at = now() - interval '3 days' where mail_id = ${second}`.execute(db)
  await openRounds(db)()
  await openRounds(db)()
  await observeLater(db)
  expect(await tasks()).toBe(1)
  await sql`update waarom.task set state = 'done'`.execute(db)
  await openRounds(db)()
  expect(await tasks()).toBe(1)
  await observeLater(db)
  expect(await tasks()).toBe(2)
})
