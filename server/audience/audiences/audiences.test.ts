import { readFileSync } from 'node:fs'
import { readRule } from '@waarom/audience/relevance/read.ts'
import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLedger } from '../../account/ledger/ledger.ts'
import { type Desk, openDesk, PARCEL } from '../../purpose/drafts/fixtures/desk.ts'
import { withClient } from '../../store/connection.ts'
import { call, sessionOf } from '../../users/fixtures/house.ts'
import { askedAudience } from './asked.ts'

const LATE = PARCEL.replace('wordt morgen tussen 9 en 12 uur bezorgd', 'komt een dag later, op donderdag')
const TINGED = `${LATE}<p>Bestel er meteen een bijpassende tas bij, nu met 20% korting.</p>`
const OPEN: Rule = { field: 'open-orders', is: 'at-least', value: 1 }

let desk: Desk
let mail: string
let draft: string
let tinged: string
beforeAll(async () => {
  desk = await openDesk()
  mail = await desk.mail('Een dag later')
  tinged = await desk.save(mail, TINGED, { declared: { trigger: 'contract' } })
  draft = await desk.save(mail, LATE, { declared: { trigger: 'contract' } })
})
afterAll(() => desk.house.close())

const variant = (id: string, draftId: string, withoutTinge: string | null = null) => ({
  ...{ id, name: `Variant ${id}`, draftId, withoutTinge },
})
const audience = (rule: unknown = OPEN, more: object = {}) => ({
  mode: 'matching',
  groups: [
    {
      id: 'open',
      name: 'Bestelling open',
      rule,
      variant: 'plain',
      sentence: { nl: 'U wacht op een bestelling.', en: '' },
    },
  ],
  variants: [variant('plain', draft)],
  ...{ assumptions: [], suppressedBecause: null },
  ...more,
})
const save = (body: object, id = mail) => desk.as('marketer', 'PUT', `/api/v1/mails/${id}/audience`, body)
const look = async (url: string) => (await desk.as('reader', 'GET', url)).json()
const read = (id = mail) => look(`/api/v1/mails/${id}/audience?lang=en`)
const station = async (id = mail) => (await look(`/api/v1/mails/${id}`)).stations.audience
const entries = () => readLedger(desk.means.db, { after: null, limit: 1000 })

describe('before anybody said whom a mail is for', () => {
  test('its kind suggests a beginning, and what its verdict takes for true is said', async () => {
    const first = await read()
    expect(first).toMatchObject({
      audience: null,
      mail: {
        brand: { name: 'Winkel' },
        legalSender: { name: 'Winkel B.V.' },
        stream: { kind: 'service' },
        draftId: draft,
      },
      suggestions: [{ kind: 'delivery', mode: 'matching', rule: { any: [OPEN, { field: 'last-order' }] }, fill: [] }],
      assumptions: [{ fact: 'trigger', value: 'contract', drafts: [draft], confirmed: false }],
      shouldBeEverybody: false,
    })
    expect(first.assumptions[0].explain).toContain('has a contract with you')
    expect(await station()).toEqual({ state: 'todo', because: 'no-audience', frozenAt: null })
  })

  test('a version is judged under the law of every country, whatever it is meant for', async () => {
    const { standings } = await read()
    expect(standings).toMatchObject([{ draftId: draft, isCurrent: true, variants: [], decision: 'pass' }])
    expect(standings[0].laws.length).toBeGreaterThan(5)
    expect(standings[0].laws.filter((one: { isChosen: boolean }) => one.isChosen)).toMatchObject([
      { law: 'NL', held: null },
    ])
  })

  test('a mail that the law orders for everybody says so', async () => {
    const breach = await desk.mail(
      'Datalek',
      `<title>Belangrijk: datalek</title><p>Op 3 november hadden onbevoegden toegang tot uw gegevens: naam en e-mailadres.</p>
       <p>Wij melden u dit datalek omdat de AVG dat voorschrijft. Wijzig uw wachtwoord.</p>`,
    )
    expect(await read(breach)).toMatchObject({
      shouldBeEverybody: true,
      suggestions: [{ kind: 'breach', mode: 'everybody', rule: { all: [] } }],
      assumptions: [],
    })
    const { draftId } = await look(`/api/v1/mails/${breach}`)
    const everybody = audience({ all: [] }, { mode: 'everybody', variants: [variant('plain', draftId)] })
    expect((await save(everybody, breach)).statusCode).toBe(200)
  })

  test('a suppression list that is older than a day is named', async () => {
    const at = new Date()
    const old = new Date(at.getTime() - 25 * 3_600_000)
    const rows = [
      { source: 'new', brought_up_to_date_at: at },
      { source: 'old', brought_up_to_date_at: old },
    ]
    await desk.means.db.insertInto('waarom.suppression_list').values(rows).execute()
    const { suppressionLists } = await read()
    expect(suppressionLists).toMatchObject({
      lists: [
        { source: 'old', isOld: true },
        { source: 'new', isOld: false },
      ],
      ...{ oldestAt: old.toISOString(), isOld: true },
    })
  })
})

describe('an audience', () => {
  test('is kept as versions; the same content is the same version, also when one goes back to it', async () => {
    const first = (await save(audience(OPEN, { basedOn: null }))).json()
    expect(first).toMatchObject({ number: 1, isNew: true })
    const second = (await save(audience({ any: [OPEN] }, { basedOn: first.id }))).json()
    expect(second).toMatchObject({ number: 2, isNew: true })
    // The same, whatever the order in which its keys were written.
    const back = audience({ value: 1, is: 'at-least', field: 'open-orders' }, { basedOn: second.id })
    expect((await save(back)).json()).toEqual({ id: first.id, number: 1, isNew: false })
    const page = await look(`/api/v1/mails/${mail}/audience/versions?limit=1`)
    expect(page.versions).toMatchObject([{ number: 2, current: false, madeBy: { name: 'Sam de marketer' } }])
    const rest = await look(`/api/v1/mails/${mail}/audience/versions?after=${page.next}`)
    expect(rest).toMatchObject({ versions: [{ id: first.id, current: true }], next: null })
    expect(await look(`/api/v1/mails/${mail}/audience/versions/${second.id}`)).toMatchObject({ number: 2 })
    const other = await look(`/api/v1/mails/${await desk.mail('Ander')}/audience/versions/${second.id}`)
    expect(other.code).toBe('audience/no-such-version')
  })

  test('that somebody else changed meanwhile is not saved over, nor that of a mail that was put away', async () => {
    const late = await save(audience({ all: [] }, { basedOn: null }))
    expect([late.statusCode, late.json().code]).toEqual([409, 'audience/changed-meanwhile'])
    const away = await desk.mail('Weg', LATE)
    await desk.as('marketer', 'PUT', `/api/v1/mails/${away}`, { name: 'Weg', archived: true })
    const { draftId } = await look(`/api/v1/mails/${away}`)
    const refused = await save(audience(OPEN, { variants: [variant('plain', draftId)] }), away)
    expect(refused.json().code).toBe('drafts/archived')
  })

  test.each([
    [
      'a rule that is none',
      () => audience({ field: 'shoe-size', is: 'yes' }),
      ['relevance/no-field', '#/groups/0/rule'],
    ],
    ['null for a rule', () => audience(null), ['relevance/no-part', '#/groups/0/rule']],
    ['a word for a rule', () => audience('everybody'), ['relevance/no-part', '#/groups/0/rule']],
    [
      'a group without a rule',
      () => audience(OPEN, { groups: audience().groups.map(({ rule, ...rest }) => rest) }),
      ['relevance/no-part', '#/groups/0/rule'],
    ],
    [
      'an id that is there twice',
      () => audience(OPEN, { variants: [variant('plain', draft), variant('plain', tinged)] }),
      ['audience/same-id', '#/variants/1/id'],
    ],
    [
      'a group whose variant is not there',
      () => audience(OPEN, { variants: [variant('other', draft)] }),
      ['audience/wrong-variant', '#/groups/0/variant'],
    ],
    [
      'a variant that is its own without tinge',
      () => audience(OPEN, { variants: [variant('plain', draft, 'plain')] }),
      ['audience/wrong-variant', '#/variants/0/withoutTinge'],
    ],
    [
      'a version of another mail',
      () => audience(OPEN, { variants: [variant('plain', mail)] }),
      ['audience/foreign-draft', '#/variants/0/draftId'],
    ],
    [
      'a confirmation of what nothing rests on',
      () => audience(OPEN, { assumptions: [{ fact: 'requested', value: 'yes', confirmed: true }] }),
      ['audience/not-assumed', '#/assumptions/0'],
    ],
    [
      'everybody for mail that no law orders',
      () => audience(OPEN, { mode: 'everybody' }),
      ['audience/not-ordered', undefined],
    ],
    ['no group at all', () => audience(OPEN, { groups: [] }), ['server/bad-request', '#/groups']],
  ])('does not take %s', async (_, body, told) => {
    const { code, pointer } = (await save(body())).json()
    expect([code, pointer]).toEqual(told)
  })

  test('says where in the body a rule is wrong, and where in the rule', async () => {
    const wrong = (await save(audience({ all: [OPEN, { field: 'country', is: 'one-of', value: ['Holland'] }] }))).json()
    expect(wrong).toMatchObject({ code: 'relevance/country', pointer: '#/groups/0/rule' })
    expect(wrong.title).toContain('all[1].value[0]')
  })

  test('puts on account what somebody answers for, once and without the words', async () => {
    const because = 'Zij moeten weten dat Jan hun pakket later brengt.'
    const confirmed = [{ fact: 'trigger', value: 'contract', confirmed: true }]
    const before = await entries()
    const { id } = (await save(audience(OPEN, { suppressedBecause: because, assumptions: confirmed }))).json()
    const added = (await entries()).slice(before.length)
    const subjects = [`mail:${mail}`, `audience:${id}`]
    expect(added).toMatchObject([
      {
        kind: 'decision',
        actor: `user:${desk.ids.marketer}`,
        subjects,
        body: expect.stringContaining('suppressed-must-get-it'),
      },
      { kind: 'decision', subjects, body: expect.stringContaining('assumption-confirmed') },
    ])
    expect(JSON.stringify(added)).not.toContain('Jan')
    expect((await read()).assumptions).toMatchObject([{ fact: 'trigger', confirmed: true }])
    await save(audience({ any: [OPEN] }, { suppressedBecause: because, assumptions: confirmed }))
    expect(await entries()).toHaveLength(before.length + 2)
  })

  test('gives each variant what every law demands of it, for places to be reckoned from', async () => {
    const variants = [variant('plain', draft), variant('more', tinged, 'plain')]
    await save(audience(OPEN, { variants }))
    const { audience: judged, sending } = await askedAudience(desk.means, mail, undefined)
    expect(judged.variants).toMatchObject([
      { id: 'plain', demands: { NL: { kind: 'own', held: null, withoutTinge: null }, DE: { held: null } } },
      { id: 'more', withoutTinge: 'plain', demands: { DE: { held: 'hold' } } },
    ])
    expect(judged.assumptions).toMatchObject([{ fact: 'trigger', value: 'contract' }])
    expect(sending.sent).toMatchObject({ senderBrands: null })
    const other = await desk.mail('Nog niemand', LATE)
    await expect(askedAudience(desk.means, other, undefined)).rejects.toMatchObject({
      problem: { code: 'audience/no-audience' },
    })
    const { standings } = await read()
    expect(standings).toMatchObject([
      { number: 1, variants: ['more'], isCurrent: false },
      { number: 2, variants: ['plain'], isCurrent: true },
    ])
  })
})

describe('the station of audience', () => {
  /** That an audience is frozen; gives when. */
  const freezeAs = async (mailId: string, audienceId: string, draftId: string): Promise<string> => {
    const frozen = { mail_id: mailId, id: v7(), audience_id: audienceId }
    const asked = { draft_id: draftId, old_lists_because: null, asked_by: null }
    const at = new Date()
    const made = { hash: Buffer.alloc(32), demands_hash: Buffer.alloc(32), counts: '{}', total: 0, frozen_by: null }
    const { db } = desk.means
    await db
      .insertInto('waarom.snapshot_ask')
      .values({ ...frozen, ...asked })
      .execute()
    await db
      .insertInto('waarom.audience_snapshot')
      .values({ ...frozen, ...made, frozen_at: at })
      .execute()
    return at.toISOString()
  }

  test('waits to be frozen, is done while what was frozen is what there is, and begins again with another text', async () => {
    const own = await desk.mail('Onderweg')
    const draftId = await desk.save(own, LATE)
    const body = audience(OPEN, { variants: [variant('plain', draftId)] })
    const { id } = (await save(body, own)).json()
    expect(await station(own)).toEqual({ state: 'waiting', because: 'not-frozen', frozenAt: null })
    const frozenAt = await freezeAs(own, id, draftId)
    expect(await station(own)).toEqual({ state: 'done', because: null, frozenAt })
    const changed = { state: 'waiting', because: 'frozen-changed', frozenAt }
    await save({ ...body, suppressedBecause: 'Zij wachten erop.' }, own)
    expect(await station(own)).toEqual(changed)
    await save(body, own)
    expect(await station(own)).toEqual({ state: 'done', because: null, frozenAt })
    const { db } = desk.means
    await sql`with report as (
        insert into waarom.draft_report (mail_id, draft_id, id, basis, model, effects, decisions, report)
        select mail_id, draft_id, ${v7()}::uuid, 'another', model, effects, decisions, report
        from waarom.draft_report where mail_id = ${own} returning id
      )
      insert into waarom.verdict (mail_id, report_id, law, rulebook, reading, purpose, tinge, review, decision)
      select mail_id, report.id, law, rulebook, reading, purpose, 'light', review, 'warn'
      from waarom.verdict cross join report where mail_id = ${own}`.execute(db)
    expect(await station(own)).toEqual(changed)
    await desk.save(own, `${LATE}<p>Tot donderdag.</p>`)
    expect(await station(own)).toEqual({ state: 'todo', because: 'draft-changed', frozenAt })
  })

  test('does not say frozen a day later', async () => {
    const own = await desk.mail('Gisteren')
    const draftId = await desk.save(own, LATE)
    const { id } = (await save(audience(OPEN, { variants: [variant('plain', draftId)] }), own)).json()
    await freezeAs(own, id, draftId)
    await withClient(desk.house.database.owner, async (owner) => {
      await owner.query("update waarom.draft_report set made_at = made_at - interval '25 hours' where mail_id = $1", [
        own,
      ])
      await owner.query(
        "update waarom.audience_snapshot set frozen_at = frozen_at - interval '25 hours' where mail_id = $1",
        [own],
      )
    })
    expect(await station(own)).toMatchObject({ state: 'waiting', because: 'frozen-expired' })
  })

  test('is not blocked by a variant with a tinge where a law that holds it lets the one without go', async () => {
    const own = await desk.mail('Met tas')
    const said = { law: ['NL', 'DE'], declared: { trigger: 'contract' } }
    const [more, plain] = [await desk.save(own, TINGED, said), await desk.save(own, LATE, said)]
    const variants = (instead: string | null) => [variant('more', more, instead), variant('plain', plain)]
    await save(audience(OPEN, { variants: variants(null) }), own)
    expect(await station(own)).toMatchObject({ state: 'blocked', because: 'variant-held' })
    await save(audience(OPEN, { variants: variants('plain') }), own)
    expect(await station(own)).toMatchObject({ state: 'waiting', because: 'not-frozen' })
    const dutch = await desk.save(own, `${LATE}<p>Tot donderdag.</p>`, { ...said, law: ['NL'] })
    const elsewhere = [variant('more', more, 'plain'), variant('plain', dutch)]
    await save(audience(OPEN, { variants: elsewhere }), own)
    expect(await station(own)).toMatchObject({ state: 'blocked', because: 'variant-held' })
  })

  test('is blocked by a variant that is held, and by a rule that no longer holds together', async () => {
    const own = await desk.mail('Reclame')
    const held = await desk.save(own, '<p>Nu 20% korting op alle tassen. Koop snel.</p>')
    await save(audience(OPEN, { variants: [variant('plain', held)] }), own)
    expect(await station(own)).toMatchObject({ state: 'blocked', because: 'variant-held' })
    const content = { ...audience({ field: 'gone', is: 'yes' }), variants: [variant('plain', held)] }
    const made = { mail_id: own, id: v7(), number: 9, mode: 'matching', content_hash: 'x', made_by: null } as const
    await desk.means.db
      .insertInto('waarom.audience')
      .values({ ...made, content: JSON.stringify(content) })
      .execute()
    await desk.means.db
      .updateTable('waarom.current_audience')
      .set({ audience_id: made.id })
      .where('mail_id', '=', own)
      .execute()
    expect(await station(own)).toMatchObject({ state: 'blocked', because: 'broken-rule' })
    expect((await read(own)).audience.groups).toMatchObject([{ said: null, problem: { code: 'relevance/no-field' } }])
  })
})

test('a text with what the database cannot keep is refused', async () => {
  const sentence = (nl: string) => audience(OPEN, { groups: [{ ...audience().groups[0], sentence: { nl, en: '' } }] })
  for (const text of ['a\u0000b', 'a\ud800']) {
    const reply = await save(sentence(text))
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'server/unkept-text'])
  }
  const named = { name: 'a\u0000b', rule: OPEN }
  expect((await desk.as('marketer', 'POST', '/api/v1/relevance-rules', named)).json().code).toBe('server/unkept-text')
})

describe('a rule with a name', () => {
  const rules = async () => (await look('/api/v1/relevance-rules')).rules
  const keep = (name: string) => desk.as('marketer', 'POST', '/api/v1/relevance-rules', { name, rule: OPEN })

  test('is kept, renamed, put away and taken back; those in use have a name of their own', async () => {
    const { id } = (await keep('Wacht op iets')).json()
    expect((await keep('wacht OP iets')).json().code).toBe('audience/name-taken')
    const change = (name: string, putAway: boolean) =>
      desk.as('counsel', 'PUT', `/api/v1/relevance-rules/${id}`, { name, putAway })
    expect((await change('Bestelling open', true)).statusCode).toBe(204)
    await keep('Bestelling open')
    expect((await change('Bestelling open', false)).json().code).toBe('audience/name-taken')
    expect(await rules()).toMatchObject([
      { name: 'Bestelling open', putAway: false, rule: OPEN, problem: null },
      { id, name: 'Bestelling open', putAway: true, madeBy: { name: 'Sam de marketer' } },
    ])
    const gone = await desk.as('counsel', 'PUT', `/api/v1/relevance-rules/${mail}`, { name: 'x', putAway: true })
    expect(gone.json().code).toBe('audience/no-such-rule')
  })

  test('says something else from now on, and names the mails of which a group says the same', async () => {
    const { id } = (await keep('Wie wacht')).json()
    const found = async () => (await rules()).find((one: { id: string }) => one.id === id)
    const own = await desk.mail('Met een eigen regel')
    const draftId = await desk.save(own, LATE)
    await save({ ...audience(), variants: [variant('plain', draftId)] }, own)
    expect((await found()).mails).toContainEqual({ id: own, name: 'Met een eigen regel' })
    const change = (rule: Rule) =>
      desk.as('marketer', 'PUT', `/api/v1/relevance-rules/${id}`, { name: 'Wie wacht', putAway: false, rule })
    expect((await change({ all: [], any: [] } as Rule)).json().code).toBe('relevance/no-part')
    const other: Rule = { field: 'open-orders', is: 'at-least', value: 3 }
    expect((await change(other)).statusCode).toBe(204)
    expect(await found()).toMatchObject({ rule: other, mails: [] })
    expect((await read(own)).audience.groups).toMatchObject([{ rule: OPEN }])
  })

  test('that says something which no rule may say any more is listed with what is wrong', async () => {
    const rule = { field: 'country', is: 'one-of', value: ['UK'] } as const
    const made = { id: v7(), name: 'Van vroeger', rule: JSON.stringify(rule), made_by: null, put_away_at: null }
    await desk.means.db.insertInto('waarom.relevance_rule').values(made).execute()
    expect((await rules()).find((one: { id: string }) => one.id === made.id)).toMatchObject({
      ...{ rule, said: null },
      problem: { at: 'value[0]', code: 'relevance/code', fix: expect.stringContaining('GB') },
    })
    const again = await desk.as('marketer', 'POST', '/api/v1/relevance-rules', { name: 'Van nu', rule })
    expect(again.json()).toMatchObject({ code: 'relevance/code', pointer: '#/rule' })
    const none = await desk.as('marketer', 'PUT', `/api/v1/relevance-rules/${made.id}`, {
      ...{ name: 'Van vroeger', putAway: false, rule: null },
    })
    expect(none.json()).toMatchObject({ code: 'relevance/no-part', pointer: '#/rule' })
  })

  test('is read without being kept', async () => {
    const check = async (rule: unknown) =>
      (await desk.as('reader', 'POST', '/api/v1/relevance-rules/check', { rule, lang: 'en' })).json()
    const { said } = await check(OPEN)
    expect(said.text).toBe('Everyone who has an open order')
    expect(said.parts).toContainEqual({ text: 'has an open order', role: 'field', path: [] })
    const { mail: of } = await read()
    const own = await check({ field: 'orders', of: { brand: of.brand.id }, is: 'at-least', value: 2 })
    expect(own.said.text).toContain('Winkel')
    const deep = `{"rule":${'{"all":['.repeat(20_000)}${']}'.repeat(20_000)}}`
    const headers = { cookie: await sessionOf(desk.house, desk.ids.reader), 'content-type': 'application/json' }
    const refused = await call(desk.house.app, 'POST', '/api/v1/relevance-rules/check', { headers, payload: deep })
    expect(refused.json()).toMatchObject({ problem: { code: 'relevance/too-deep' } })
    expect(await check(undefined)).toMatchObject({ said: null, problem: { at: 'rule', code: 'relevance/no-part' } })
    expect(await check({ all: [{ field: 'orders', is: 'at-least', value: -1 }] })).toMatchObject({
      problem: { at: 'all[0].value', code: 'relevance/number', what: expect.any(String), fix: expect.any(String) },
    })
  })
})

describe('what rules are made of', () => {
  /** Each of these articles, of a number and a name, is bought by somebody else. */
  const bought = async (lines: readonly (readonly [sku: string | null, name: string])[]) => {
    const { brand } = (await read()).mail
    for (const [sku, name] of lines) {
      const [contact_id, order_id] = [v7(), v7()]
      await sql`
        with contact as (
          insert into waarom.contact (id, kind, first_seen_at) values (${contact_id}, 'person', now())
        ), placed as (
          insert into waarom."order" (contact_id, id, brand_id, source, external_id, placed_at, state)
          values (${contact_id}, ${order_id}, ${brand.id}, 'shop', ${order_id}, now(), 'delivered')
        )
        insert into waarom.order_line (contact_id, order_id, position, sku, name, quantity)
        values (${contact_id}, ${order_id}, 1, ${sku}, ${name}, 1)
      `.execute(desk.means.db)
    }
  }

  test('is shown in the guide by a rule that holds together', () => {
    const guide = readFileSync(new URL('../../../docs/guides/audience.md', import.meta.url), 'utf8')
    const [, rule = ''] = /```json\n(.+?)```/s.exec(guide) ?? []
    expect(readRule(JSON.parse(rule))).toMatchObject({ ok: true })
  })

  test('is the registry of fields, each with its operators and by what it is narrowed', async () => {
    const { fields } = await look('/api/v1/relevance-fields')
    expect(fields.find((one: { id: string }) => one.id === 'orders')).toMatchObject({
      type: 'number',
      names: { nl: expect.any(String), en: expect.stringContaining('order') },
      operators: expect.arrayContaining(['at-least']),
      scopes: expect.arrayContaining([
        { id: 'brand', choices: 'brands' },
        { id: 'in', choices: null },
      ]),
    })
  })

  test('has lists, of which is given what begins with a text, most frequent first', async () => {
    const { db } = desk.means
    const person = (town: string, country: string | null) => ({
      ...({ id: v7(), kind: 'person', town, country, first_seen_at: new Date() } as const),
      ...{
        given_name: null,
        family_name: null,
        organisation: null,
        language: null,
        street: null,
        postcode: null,
        phone: null,
      },
    })
    const people = [person('Utrecht', 'NL'), person('Urk', 'NL'), person('Urk', null), person('Gent', 'BE')]
    await db.insertInto('waarom.contact').values(people).execute()
    const find = async (list: string, text: string) =>
      (await desk.as('reader', 'POST', '/api/v1/relevance-choices', { list, text, lang: 'nl' })).json()
    expect(await find('towns', 'u')).toEqual({
      choices: [
        { value: 'Urk', name: 'Urk', count: 2 },
        { value: 'Utrecht', name: 'Utrecht', count: 1 },
      ],
      ...{ more: false, isSample: false },
    })
    expect((await find('countries', 'belg')).choices).toEqual([{ value: 'BE', name: 'België', count: 1 }])
    expect((await find('streams', 'Best')).choices).toEqual([
      { value: desk.streams.service, name: 'Bestellingen', count: null },
    ])
    expect((await find('articles', '%')).choices).toEqual([])
    expect((await find('kinds', 'org')).choices).toEqual([{ value: 'organisation', name: 'organisatie', count: null }])
  })

  test('has names for values: an article has the one under which most people bought it', async () => {
    await bought([
      ['A-1', 'Veldlicht'],
      ['A-1', 'Veldlicht'],
      ['A-1', 'Oud veldlicht'],
      ['A-2', 'Mok voor Ada'],
      ['A-2', 'Mok voor Bob'],
    ])
    const ask = async (asked: object) =>
      (await desk.as('reader', 'POST', '/api/v1/relevance-choices', { ...asked, lang: 'nl' })).json().choices
    const named = (list: string, values: readonly string[]) => ask({ list, values })
    expect(await ask({ list: 'articles', text: 'A-1' })).toEqual([{ value: 'A-1', name: 'Veldlicht', count: 3 }])
    expect(await ask({ list: 'articles', text: 'veld' })).toEqual([{ value: 'A-1', name: 'Veldlicht', count: 3 }])
    // A name that one person alone has may be of that person: it is not given, and not looked in.
    expect(await ask({ list: 'articles', text: 'a-2' })).toEqual([{ value: 'A-2', name: 'A-2', count: 2 }])
    for (const text of ['mok', 'ada', 'oud']) expect(await ask({ list: 'articles', text })).toEqual([])
    expect(await named('articles', ['A-2', 'A-1', 'A-9', '__proto__'])).toEqual([
      { value: 'A-2', name: 'A-2', count: null },
      { value: 'A-1', name: 'Veldlicht', count: null },
      { value: 'A-9', name: 'A-9', count: null },
      { value: '__proto__', name: '__proto__', count: null },
    ])
    expect(await named('countries', ['BE', 'Belgium!'])).toMatchObject([{ name: 'België' }, { name: 'Belgium!' }])
    expect(await named('streams', [desk.streams.service])).toMatchObject([{ name: 'Bestellingen' }])
    expect(await named('towns', ['Urk'])).toMatchObject([{ name: 'Urk' }])
  })

  test('is found by the beginning of any word; without a number by its name, unless one person alone bought it', async () => {
    await bought([
      ['C-1', 'Leren tas'],
      ['C-1', 'Leren tas'],
      [null, 'Tasje van vilt'],
      [null, 'Tasje van vilt'],
      [null, 'Tas voor Eva'],
    ])
    const found = await desk.as('reader', 'POST', '/api/v1/relevance-choices', { list: 'articles', text: 'TAS' })
    expect(found.json().choices).toEqual([
      { value: 'C-1', name: 'Leren tas', count: 2 },
      { value: 'Tasje van vilt', name: 'Tasje van vilt', count: 2 },
    ])
  })

  test('are said by name where a rule is said, and stay numbers in the rule', async () => {
    await bought([
      ['B-1', 'Boslamp'],
      ['B-1', 'Boslamp'],
    ])
    const rule: Rule = { field: 'orders', of: { article: ['B-1', 'B-2'] }, is: 'at-least', value: 1 }
    const said = 'Everyone who ordered article “Boslamp” or “B-2”'
    const checked = await desk.as('reader', 'POST', '/api/v1/relevance-rules/check', { rule, lang: 'en' })
    expect(checked.json().said.text).toBe(said)
    const own = await desk.mail('Teruggeroepen lamp')
    const draftId = await desk.save(own, LATE)
    await save({ ...audience(rule), variants: [variant('plain', draftId)] }, own)
    expect((await read(own)).audience.groups).toMatchObject([{ rule, said: { text: said } }])
    const versions = await look(`/api/v1/mails/${own}/audience/versions?lang=en`)
    expect(versions.versions).toMatchObject([{ groups: [{ rule, said: { text: said } }] }])
    await desk.as('marketer', 'POST', '/api/v1/relevance-rules', { name: 'Wie de lamp kocht', rule })
    const { rules } = await look('/api/v1/relevance-rules?lang=en')
    expect(rules).toContainEqual(expect.objectContaining({ rule, said: expect.objectContaining({ text: said }) }))
  })
})
