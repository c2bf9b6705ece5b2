import type { Known } from '@waarom/audience/known.ts'
import { boundsAt } from '@waarom/audience/nuisance/cell.ts'
import { cellOf } from '@waarom/audience/nuisance/person.ts'
import { assign } from '@waarom/audience/places/assign.ts'
import { funnelOf, tally } from '@waarom/audience/places/funnel.ts'
import { placeAlone } from '@waarom/audience/places/place.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { rewrite } from '@waarom/audience/relevance/sweep.ts'
import { fastify } from 'fastify'
import sql from 'sql-template-tag'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Api } from '../../../api.ts'
import { answerProblems } from '../../../problem-reply.ts'
import { type Desk, openDesk, PARCEL } from '../../../purpose/drafts/fixtures/desk.ts'
import type { Role } from '../../../roles.ts'
import { askedAudience } from '../asked.ts'
import { askBig, rowsOf } from '../big.ts'
import { writePeople } from '../fixtures/write.ts'
import { refuse } from '../problems.ts'
import { CUSTOMERS, customersOf } from './fixtures/customers.ts'

const LATE = PARCEL.replace('wordt morgen tussen 9 en 12 uur bezorgd', 'komt een dag later, op donderdag')
const RECALL = `<title>Veiligheidswaarschuwing: terugroepactie lamp</title>
<p>Wij roepen de lamp Veldlicht terug: hij kan in brand vliegen. Gebruik de lamp niet meer.</p>
<p>Lever hem in bij een winkel; u krijgt uw geld terug.</p>`
const OPEN: Rule = { field: 'open-orders', is: 'at-least', value: 1 }
const within = (months: number): Rule => ({
  field: 'last-order',
  is: 'within',
  value: { last: months, unit: 'months' },
})
const RULE: Rule = { any: [OPEN, within(12)] }

let desk: Desk
let mail: string
let draft: string
let people: readonly Known[]
beforeAll(async () => {
  desk = await openDesk()
  mail = await desk.mail('Een dag later')
  draft = await desk.save(mail, LATE, { declared: { trigger: 'contract' } })
  const { id: brand } = await desk.means.db.selectFrom('waarom.brand').select('id').executeTakeFirstOrThrow()
  people = customersOf(brand, Date.now())
  const client = await desk.house.store.pool.connect()
  await writePeople(client, people)
  client.release()
  await desk.as('marketer', 'PUT', `/api/v1/mails/${mail}/audience`, audience(RULE))
})
afterAll(() => desk.house.close())

const group = (id: string, rule: Rule) => ({
  ...{ id, name: `Groep ${id}`, rule, variant: 'plain' },
  sentence: { nl: 'U bestelde bij ons.', en: 'You ordered from us.' },
})
const audience = (...rules: readonly Rule[]) => ({
  mode: 'matching' as const,
  groups: rules.map((rule, at) => group(`g${at + 1}`, rule)),
  variants: [{ id: 'plain', name: 'Gewoon', draftId: draft, withoutTinge: null }],
  ...{ assumptions: [], suppressedBecause: null },
})
type Path<Route> = Route extends `POST /api/v1/mails/:id/audience/${infer Last}` ? Last : never
type Question = Path<keyof Api>
type Answer<Last extends Question> = Api[`POST /api/v1/mails/:id/audience/${Last}`]['reply']

const post = (last: string, body: object, role: Role = 'marketer', id = mail) =>
  desk.as(role, 'POST', `/api/v1/mails/${id}/audience/${last}?lang=en`, body)
async function ask<Last extends Question>(last: Last, body: object, id = mail): Promise<Answer<Last>> {
  return (await post(last, body, 'marketer', id)).json()
}
/** Everybody of a list, page by page. */
async function listed(which: object, more: object = {}, id = mail) {
  const all: Answer<'people'>['people'] = []
  for (let after: string | null = ''; after !== null; ) {
    const page: Answer<'people'> = await ask('people', { which, limit: 60, ...(after && { after }), ...more }, id)
    all.push(...page.people)
    after = page.next
  }
  return all
}

describe('a count', () => {
  test('leads from everybody to the recipients as memory does, and each step is made of people', async () => {
    const count = await ask('count', {})
    const { audience: judged, sending } = await askedAudience(desk.means, mail, undefined)
    const when = { at: count.at, zone: 'Europe/Amsterdam' }
    const funnel = funnelOf(tally(assign(people.map((known) => placeAlone(known, judged, sending.sent, when)))))
    expect(count).toMatchObject({ everybody: CUSTOMERS, recipients: funnel.recipients, owed: 0, unreached: null })
    expect(count.mails).toBe(count.recipients)
    expect(count.steps).toMatchObject(funnel.steps.map((step) => ({ ...step })))
    const out = count.steps.reduce((sum, step) => sum + step.out, 0)
    expect(out + count.recipients).toBe(CUSTOMERS)
    for (const { reason, out: those, name, said } of count.steps.filter((step) => step.out > 0)) {
      const step = await listed({ reason })
      expect(new Set(step.map(({ id }) => id)).size, reason).toBe(those)
      for (const one of step) expect(one).toMatchObject({ reason, reasonName: name, said })
    }
    expect(count.steps.filter((step) => step.out > 0).map(({ reason }) => reason)).toEqual([
      ...['no-match', 'refused-restriction', 'no-provenance', 'no-address', 'unreachable', 'same-address'],
    ])
    expect(await listed({})).toHaveLength(count.recipients)
  })

  test('says who is in by group, and the one who stands in the first group is not in the second', async () => {
    const { groups } = await ask('count', { audience: audience(OPEN, RULE), brief: true })
    const [one, two] = groups
    expect(groups.map(({ id }) => id)).toEqual(['g1', 'g2'])
    expect(one?.byReason).toMatchObject([{ reason: 'rule', name: 'the rule holds', contacts: one?.recipients }])
    expect(two?.byVariant).toEqual([{ variant: 'plain', contacts: two?.recipients }])
    expect(await listed({ group: 2 }, { audience: audience(OPEN, RULE) })).toHaveLength(two?.recipients ?? 0)
    expect((one?.recipients ?? 0) + (two?.recipients ?? 0)).toBe((await ask('count', {})).recipients)
  })

  test('has a map with everybody in it once, and its cells are made of people', async () => {
    const { map, recipients } = await ask('count', {})
    const sum = (of: 'people' | 'reached') => map?.cells.reduce((all, cell) => all + cell[of], 0)
    expect([sum('people'), sum('reached')]).toEqual([CUSTOMERS, recipients])
    const never = map?.cells.filter(({ frequency }) => frequency === 0)
    expect(never).toMatchObject([{ recency: (map?.recency.length ?? 0) - 1, people: CUSTOMERS / 10, reached: 0 }])
    const recent = map?.cells.find(({ recency, frequency }) => recency === 0 && frequency === 1)
    const cell = { recency: 0, frequency: 1 }
    expect(map?.recency[0]).toEqual({ from: 0, until: 1 })
    expect(await listed(cell)).toHaveLength(recent?.people ?? 0)
    expect(await listed({ ...cell, reached: true })).toHaveLength(recent?.reached ?? 0)
    expect(recent?.reached).toBeLessThan(recent?.people ?? 0)
  })

  test('estimates the nuisance of those who are in, by what is known of each', async () => {
    const { nuisance, recipients, at } = await ask('count', {})
    expect(nuisance?.whole).toMatchObject({ people: recipients, learnedFrom: 0 })
    expect(nuisance?.groups).toMatchObject([{ group: 1, estimate: { line: nuisance?.whole.line } }])
    const inside = new Set((await listed({})).map(({ id }) => id))
    const bounds = boundsAt(at, 'Europe/Amsterdam')
    const cells = people.flatMap((known) =>
      inside.has(known.id) ? [cellOf(known, { kind: 'own', event: true }, bounds)] : [],
    )
    for (const term of ['recency', 'frequency', 'told'] as const) {
      const parts = nuisance?.whole.complaints.terms.find((one) => one.term === term)?.parts
      const counted = Map.groupBy(cells, (cell) => cell[term])
      expect(new Map(parts?.map((part) => [part.bucket, part.people])), term).toEqual(
        new Map([...counted].map(([bucket, all]) => [bucket, all.length])),
      )
    }
  })

  test('of a mail that a law orders says how many addresses get it, and whom it does not reach', async () => {
    const recall = await desk.mail('Terugroepactie', RECALL)
    const { draftId } = (await desk.as('reader', 'GET', `/api/v1/mails/${recall}`)).json()
    const everybody = {
      ...audience({ any: [] }),
      ...{ mode: 'everybody', variants: [{ id: 'plain', name: 'Gewoon', draftId, withoutTinge: null }] },
    }
    const count = await ask('count', { audience: everybody, brief: true }, recall)
    expect(count.mails).toBe(count.recipients + 1)
    expect(count.unreached?.byReason.map(({ reason }) => reason)).toEqual(['no-address', 'unreachable'])
    const unreached = await listed({ unreached: true }, { audience: everybody }, recall)
    expect(unreached).toHaveLength(count.unreached?.contacts ?? 0)
    const byLaw = count.unreached?.byLaw ?? []
    expect(byLaw.map(({ law }) => law).sort()).toEqual(['DE', 'NL', null])
    for (const { law, contacts } of byLaw)
      expect(await listed({ unreached: true, law }, { audience: everybody }, recall), law ?? 'none').toHaveLength(
        contacts,
      )
    expect(byLaw.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(count.unreached?.contacts)
  })
})

test('a curve says at each month what a count of the rewritten rule says', async () => {
  const curve = await ask('curve', { group: 1, path: ['any', 1, 'value'] })
  expect(curve).toMatchObject({ now: 12, rule: RULE, path: ['any', 1, 'value'] })
  expect(curve.reached.at(-1)).toBeLessThanOrEqual(curve.without)
  for (const months of [0, 6, 12, 30]) {
    const rewritten = audience(rewrite(RULE, ['any', 1], months))
    expect(curve.reached[months]).toBe((await ask('count', { audience: rewritten, brief: true })).recipients)
  }
  const added = await ask('curve', { audience: audience(OPEN), group: 1, path: null })
  expect(added).toMatchObject({ now: null, rule: { all: [OPEN, { field: 'last-order' }] }, path: ['all', 1, 'value'] })
  expect((await post('curve', { group: 1, path: ['any', 0] })).json().code).toBe('audience/no-moment')
  expect((await post('curve', { group: 2, path: null })).json().code).toBe('audience/no-such-group')
})

test('people are asked of a group and a law that there are, and for a reason that there is', async () => {
  const told = async (which: unknown) => {
    const { code, pointer, detail } = (await post('people', { which })).json()
    return [code, pointer, detail]
  }
  expect(await told({ group: 5 })).toEqual(['audience/no-such-group', '#/which/group', expect.any(String)])
  expect(await told({ unreached: true, law: 'XX' })).toEqual([
    ...['server/unknown-law', '#/which/law'],
    expect.stringContaining('NL'),
  ])
  expect(await told({ group: 1, reason: 'because' })).toEqual([
    ...['server/bad-request', '#/which/reason'],
    expect.stringContaining('"no-match"'),
  ])
  expect(await told({ comparison: 'stays', group: 1, rule: null })).toEqual([
    ...['relevance/no-part', '#/which/rule', expect.any(String)],
  ])
  const inside = await post('count', { audience: audience({ all: [{ field: 'gone', is: 'yes' }] }) })
  expect(inside.json()).toMatchObject({ code: 'relevance/no-field', pointer: '#/audience/groups/0/rule' })
})

test('two rules are compared by who gets the mail, and each part is made of people', async () => {
  const rule: Rule = { all: [within(12), { field: 'country', is: 'known' }] }
  const about = { audience: audience({ any: [OPEN, within(6)] }) }
  const { stays, comesIn, fallsOut, moves } = await ask('comparison', { ...about, group: 1, rule })
  const [before, after] = [await ask('count', about), await ask('count', { audience: audience(rule) })]
  expect([stays + fallsOut, stays + comesIn]).toEqual([before.recipients, after.recipients])
  expect(Math.min(stays, comesIn, fallsOut)).toBeGreaterThan(0)
  expect(moves).toBe(0)
  const parts = { stays, 'comes-in': comesIn, 'falls-out': fallsOut }
  for (const [comparison, contacts] of Object.entries(parts))
    expect(await listed({ comparison, group: 1, rule }, about)).toHaveLength(contacts)
  const [gone] = await listed({ comparison: 'falls-out', group: 1, rule }, about)
  expect(gone).toMatchObject({ reason: 'no-match', group: 0 })
})

describe('the place of one person', () => {
  const place = async (at: number, body?: object) => {
    const url = `places/${people[at]?.id}`
    if (body) return ask('places/:contact', body)
    return (await desk.as('service-desk', 'GET', `/api/v1/mails/${mail}/audience/${url}?lang=en`)).json()
  }

  test('who is in reads why, at which address, and how likely he minds', async () => {
    const found = await place(3)
    expect(found).toMatchObject({
      ...{ in: true, group: 1, groupName: 'Groep g1', reason: 'rule', variant: 'plain', sameAddress: null },
      recipient: { nl: 'U bestelde bij ons.', en: 'You ordered from us.' },
      addresses: [
        { written: 'person-3@example.org', used: true },
        { written: 'person-3@example.net', used: false },
      ],
      rules: [{ group: 1, name: 'Groep g1', holds: true }],
      because: [
        { group: 1, holds: true, said: 'last ordered in the last 12 months', own: { at: expect.stringMatching(/Z$/) } },
      ],
      law: { law: 'NL', isOwn: true, held: null, consent: 'not-needed', kind: 'own', customer: false },
    })
    expect(found.nuisance.complaints.said).toMatch(/^1 in /)
  })

  test('who is out reads for what', async () => {
    expect(await place(22)).toMatchObject({
      ...{ in: false, group: 0, groupName: null, reason: 'no-match', variant: null, nuisance: null },
      recipient: { en: 'We had no reason to send you this mail.' },
      because: [{ holds: false }, { holds: false }],
    })
  })

  test('of two at one address the one who gets the mail is named', async () => {
    expect(await place(2)).toMatchObject({ in: true, addresses: [{ used: true }] })
    expect(await place(42)).toMatchObject({ in: false, reason: 'same-address', sameAddress: { id: people[2]?.id } })
  })

  test('it is that of an audience that comes along, where one does', async () => {
    const found = await post(`places/${people[22]?.id}`, { audience: audience({ all: [] }) })
    expect(found.json()).toMatchObject({ in: false, group: 1, reason: 'assumption-false', because: [] })
    expect((await post(`places/${v7()}`, {})).json().code).toBe('people/no-such-person')
  })
})

test('a reader sees numbers of what is saved and no people, also not by the difference of two rules of his own', async () => {
  expect((await post('count', { brief: true }, 'reader')).statusCode).toBe(200)
  expect((await post('curve', { group: 1, path: ['any', 1, 'value'] }, 'reader')).statusCode).toBe(200)
  const inUtrecht: Rule = { field: 'town', is: 'one-of', value: ['Utrecht'] }
  const own = { audience: audience(inUtrecht) }
  const refused = [
    await post('count', { ...own, brief: true }, 'reader'),
    await post('curve', { ...own, group: 1, path: null }, 'reader'),
  ]
  for (const one of refused) expect(one.json()).toMatchObject({ code: 'audience/only-saved', status: 403 })
  const compared = await post('comparison', { group: 1, rule: inUtrecht }, 'reader')
  expect(compared.json().code).toBe('server/not-allowed')
  expect((await post('count', { ...own, brief: true }, 'service-desk')).statusCode).toBe(200)
  expect((await post('people', { which: {} }, 'reader')).statusCode).toBe(403)
  expect((await post(`places/${people[3]?.id}`, {}, 'reader')).statusCode).toBe(403)
})

test('a question over its time is broken off, and says so', async () => {
  const slow = askBig(desk.means.db, async (tx) => {
    await rowsOf(tx, sql`select set_config('statement_timeout', '1', true)`)
    return rowsOf(tx, sql`select pg_sleep(5)`)
  })
  await expect(slow).rejects.toMatchObject({ problem: { code: 'audience/took-too-long' } })
})

test('and over the network it is not the question that is refused: one may come back when what ran has ended', async () => {
  const app = fastify()
  answerProblems(app)
  app.get('/slow', async () => {
    throw refuse('took-too-long', { seconds: 60 })
  })
  const { statusCode, headers } = await app.inject('/slow')
  expect([statusCode, headers['retry-after']]).toEqual([503, '60'])
})

test('a question changes nothing', async () => {
  const change = askBig(desk.means.db, (tx) => rowsOf(tx, sql`delete from waarom.contact_facts`))
  await expect(change).rejects.toMatchObject({ code: '25006' })
})
