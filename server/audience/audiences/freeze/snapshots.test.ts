import type { Rule } from '@waarom/audience/relevance/rule.ts'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLedger } from '../../../account/ledger/ledger.ts'
import { type Desk, openDesk, PARCEL } from '../../../purpose/drafts/fixtures/desk.ts'
import { withClient } from '../../../store/connection.ts'
import { log } from '../../../store/fixtures/database.ts'
import { settleFacts } from '../../facts/settle.ts'
import { letIn, OWN, openShop } from '../../people/fixtures/people.ts'
import { LIMITS } from './limits.ts'
import { freezeTask } from './task.ts'

const EVERYBODY: Rule = { all: [] }
const NOBODY: Rule = { any: [] }

let desk: Desk
let mail: string
const people = { eva: '', tom: '', isa: '' }
beforeAll(async () => {
  desk = await openDesk()
  await openShop(desk.means.db)
  people.eva = await known('eva@example.org', 'K-1')
  people.tom = await known('tom@example.org', 'K-2')
  people.isa = await known('isa@example.org', 'K-3')
  mail = await desk.mail('Bezorgtijd')
  await save(mail, EVERYBODY)
})
afterAll(() => desk.house.close())

/** Lets somebody in who waits for an order, and of whom it is known where his address comes from. */
async function known(address: string, number: string): Promise<string> {
  const { db } = desk.means
  const { id } = await letIn(db, { given: 'Naam', family: 'Achternaam', addresses: [address], number })
  const told = {
    told_id: null,
    legal_basis: 'contract',
    purpose: 'orders',
    retention_rule_id: OWN.customerRule,
  } as const
  const from = {
    contact_id: id,
    id: v7(),
    address_id: null,
    brand_id: OWN.brand,
    source: 'shop',
    at: new Date(),
    evidence: null,
  }
  await db
    .insertInto('waarom.provenance')
    .values({ ...from, ...told })
    .execute()
  const { id: brand_id } = await db
    .selectFrom('waarom.brand')
    .select('id')
    .where('name', '=', 'Winkel')
    .executeTakeFirstOrThrow()
  const order = { contact_id: id, id: v7(), brand_id, source: 'shop', external_id: number, state: 'under-way' } as const
  const never = {
    paid_at: null,
    shipped_at: null,
    cancelled_at: null,
    total_minor: null,
    shipping_minor: null,
    currency: null,
  }
  await db
    .insertInto('waarom.order')
    .values({ ...order, ...never, placed_at: new Date() })
    .execute()
  return id
}

async function save(id: string, rule: Rule, source = PARCEL): Promise<string> {
  const draftId = await desk.save(id, source, { declared: { trigger: 'contract' } })
  const sentence = { nl: 'U wacht op een bestelling.', en: '' }
  await desk.as('marketer', 'PUT', `/api/v1/mails/${id}/audience`, {
    ...{ mode: 'matching', assumptions: [], suppressedBecause: null },
    groups: [{ id: 'open', name: 'Bestelling open', rule, variant: 'v', sentence }],
    variants: [{ id: 'v', name: 'Met datum', draftId, withoutTinge: null }],
  })
  return draftId
}

const root = (id = mail) => `/api/v1/mails/${id}/snapshots`
const ask = (id = mail, body: object = {}) => desk.as('marketer', 'POST', root(id), body)
const look = async (url: string) => (await desk.as('reader', 'GET', url)).json()
const lastEntry = async () => (await readLedger(desk.means.db, { after: null, limit: 1000 })).at(-1)

/** Does what the task does that freezes; then that has ended. */
async function run(mailId: string, snapshotId: string) {
  const work = {
    id: v7(),
    input: { mailId, snapshotId },
    by: null,
    signal: new AbortController().signal,
    report: () => {},
  }
  try {
    return await freezeTask.run(work, { ...desk.means, pool: desk.house.store.pool, log })
  } finally {
    await ended(snapshotId)
  }
}

const ended = (snapshotId: string) =>
  desk.means.db
    .updateTable('waarom.task')
    .set({ state: 'done' })
    .where(sql`input ->> 'snapshotId'`, '=', snapshotId)
    .execute()

/** Freezes the audience that a mail has now; gives the number of the snapshot. */
async function frozen(id = mail): Promise<string> {
  const answer = await ask(id)
  expect(answer.statusCode).toBe(202)
  await run(id, answer.json().id)
  return answer.json().id
}

const refuse = (key: string, type: 'hard-bounce' | 'objection-own-reasons') => {
  const to = { stream_id: null, brand_id: null, erased_hash: null, at: null }
  return desk.means.db
    .insertInto('waarom.suppression')
    .values({ id: v7(), address_key: key, type, reason: 'zei het', source: 'test', ...to })
    .execute()
}

describe('freezing', () => {
  test('is asked for, is done in the background, and says how many are in each place', async () => {
    const answer = await ask()
    const { id, taskId } = answer.json()
    expect((await look(`/api/v1/tasks/${taskId}`)).kind).toBe('freeze')
    expect((await look(`${root()}/${id}`)).code).toBe('snapshot/no-such-snapshot')
    expect(await look(root())).toEqual({ snapshots: [], freezing: taskId, next: null })
    expect(await run(mail, id)).toEqual({ total: 3, recipients: 3 })
    expect(await run(mail, id)).toEqual({ total: 3, recipients: 3 })
    const one = await look(`${root()}/${id}?lang=nl`)
    expect(one).toMatchObject({
      ...{ id, audience: { number: 1 }, frozenBy: { name: 'Sam de marketer' }, total: 3, recipients: 3 },
      places: [{ group: 1, name: 'Bestelling open', reason: 'rule', contacts: 3 }],
      ...{ isOld: false, stands: true, oldLists: [], oldListsBecause: [] },
    })
    expect(one.places[0].said).toContain('groep')
    expect(await look(root())).toMatchObject({ snapshots: [{ id, hash: one.hash }], next: null })
    expect((await desk.as('reader', 'POST', `${root()}/${id}/verification`)).json()).toEqual({ holds: true, erased: 0 })
    expect(await lastEntry()).toMatchObject({ kind: 'freeze', actor: `user:${desk.ids.marketer}` })
  })

  test('is not asked for a second time while it is under way, however many ask at once', async () => {
    const own = await desk.mail('Tegelijk')
    await save(own, EVERYBODY)
    const answers = await Promise.all([ask(own), ask(own), ask(own)])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([202, 409, 409])
    const refusals = answers.filter(({ statusCode }) => statusCode === 409)
    for (const one of refusals) expect(one.json()).toMatchObject({ code: 'snapshot/freezing', status: 409 })
    const asked = answers.find(({ statusCode }) => statusCode === 202)?.json()
    const { rows } = await sql`select from waarom.snapshot_ask where mail_id = ${own}`.execute(desk.means.db)
    expect([rows.length, (await look(root(own))).freezing]).toEqual([1, asked.taskId])
    await run(own, asked.id)
    expect((await ask(own)).statusCode).toBe(202)
  })

  test('that went wrong is not retried while another of the same mail is under way', async () => {
    const own = await desk.mail('Opnieuw')
    await save(own, EVERYBODY)
    const first = (await ask(own)).json()
    const put = (id: string, state: 'dead' | 'stopped' | 'done') =>
      desk.means.db.updateTable('waarom.task').set({ state }).where('id', '=', id).execute()
    const retry = (id: string) => desk.as('marketer', 'POST', `/api/v1/tasks/${id}/retry`)
    await put(first.taskId, 'dead')
    const second = (await ask(own)).json()
    const refused = await retry(first.taskId)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'snapshot/freezing'])
    expect((await look(`/api/v1/tasks/${first.taskId}`)).state).toBe('dead')
    await put(second.taskId, 'stopped')
    const both = await Promise.all([retry(first.taskId), retry(second.taskId)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409])
    await put(first.taskId, 'done')
    await put(second.taskId, 'done')
    expect((await retry(first.taskId)).json().code).toBe('jobs/not-to-retry')
  })

  test('says how many of who are in already got this very mail', async () => {
    const own = await desk.mail('Nog een keer')
    await save(own, EVERYBODY)
    const id = await frozen(own)
    const already = async () => (await look(`${root(own)}/${id}?lang=en`)).alreadySent
    expect(await already()).toBeNull()
    const rows = (['sent', 'unknown', 'bounced'] as const).map((state, at) => ({
      ...{ contact_id: [people.eva, people.eva, people.tom][at] ?? '', id: v7(), mail_id: own, stream_id: null, state },
      ...{ address_key: 'a@example.org', at: new Date(`2026-11-2${at}T08:00:00Z`), source: 'test', external_id: v7() },
    }))
    await desk.means.db.insertInto('waarom.delivery').values(rows).execute()
    expect(await already()).toMatchObject({ contacts: 1, lastAt: '2026-11-21T08:00:00.000Z' })
    expect((await already()).fix).toContain('do not send it again')
    await desk.means.db.deleteFrom('waarom.delivery').where('mail_id', '=', own).execute()
  })

  test('is refused without an audience, and when nobody would get the mail', async () => {
    const own = await desk.mail('Leeg')
    expect((await ask(own)).json()).toMatchObject({ code: 'audience/no-audience' })
    await save(own, NOBODY)
    const { id } = (await ask(own)).json()
    await expect(run(own, id)).rejects.toMatchObject({ problem: { code: 'snapshot/no-recipients' } })
    expect((await desk.as('reader', 'POST', root(own), {})).statusCode).toBe(403)
  })

  test('with an old suppression list is refused until somebody writes why it will do; that is on account, as a hash', async () => {
    const old = { source: 'mailchimp', brought_up_to_date_at: new Date(Date.now() - 25 * 3_600_000) }
    await desk.means.db.insertInto('waarom.suppression_list').values(old).execute()
    expect((await ask()).json()).toMatchObject({ code: 'snapshot/old-lists', status: 409 })
    const because = 'Er wordt niet meer mee gemaild.'
    const { id } = (await ask(mail, { oldListsBecause: because })).json()
    const entry = await lastEntry()
    expect(entry).toMatchObject({ kind: 'decision', actor: `user:${desk.ids.marketer}` })
    expect(entry?.body).toContain('old-suppression-lists-will-do')
    expect(entry?.body).not.toContain(because)
    await run(mail, id)
    expect(await look(`${root()}/${id}`)).toMatchObject({ oldListsBecause: [{ because }], oldLists: [] })
    await desk.means.db.deleteFrom('waarom.suppression_list').execute()
  })

  test('stands until the mail, its audience or its verdict is another', async () => {
    const own = await desk.mail('Onderweg')
    await save(own, EVERYBODY)
    const id = await frozen(own)
    const stands = async () => (await look(`${root(own)}/${id}`)).stands
    expect(await stands()).toBe(true)
    const before = await desk.draft(own)
    await desk.save(own, `${PARCEL}<p>Tot morgen.</p>`, { declared: { trigger: 'contract' } })
    expect(await stands()).toBe(false)
    await desk.save(own, PARCEL, { declared: { trigger: 'contract' } })
    expect((await desk.draft(own)).id).toBe(before.id)
    expect(await stands()).toBe(true)
    await save(own, { any: [EVERYBODY] })
    expect(await stands()).toBe(false)
  })
})

describe('an audience that was frozen', () => {
  let id: string
  let late: string
  beforeAll(async () => {
    late = await known('late@example.org', 'K-4')
    id = await frozen()
  })

  const files = (shape: string) => look(`${root()}/${id}/files?shape=${shape}`)
  const fetch = async (shape: string, what: string) => {
    const { name } = (await files(shape)).files.find((one: { for: string }) => one.for === what)
    return desk.as('marketer', 'GET', `${root()}/${id}/files/${shape}/${name}?lang=nl`)
  }

  test('is taken along in the shape of a tool, group by group, and that is on account', async () => {
    const { shapes, files: all } = await files('mailchimp')
    expect(shapes.map(({ id }: { id: string }) => id)).toEqual(['mailchimp', 'klaviyo', 'spotler', 'deployteq', 'csv'])
    expect(shapes.at(-1).name).toBe('Another tool (CSV)')
    expect(all).toMatchObject([{ for: 'recipients', group: 1, rows: 4 }, { for: 'refusals' }, { for: 'readme' }])
    const answer = await fetch('mailchimp', 'recipients')
    expect(answer.headers).toMatchObject({
      'x-waarom-rows': '4',
      'x-waarom-left-out': '0',
      'cache-control': 'no-store',
    })
    expect(answer.headers['content-disposition']).toContain('bezorgtijd-bestelling-open-mailchimp-')
    const [head, ...rows] = answer.body.trim().split('\r\n')
    expect(head).toBe('Email Address,External ID,Waarom Group,Waarom Variant,Waarom Reason,Waarom Mail,Waarom Snapshot')
    const { hash } = await look(`${root()}/${id}`)
    expect(rows).toContain(
      `eva@example.org,K-1,Bestelling open,Met datum,U wacht op een bestelling.,Bezorgtijd,${hash}`,
    )
    expect(rows).toHaveLength(4)
    const entry = await lastEntry()
    expect(entry?.subjects).toEqual([`mail:${mail}`, `snapshot:${id}`])
    expect(JSON.parse(entry?.body ?? '')).toMatchObject({ what: 'taken-along', hash, shape: 'mailchimp', rows: 4 })
    expect((await desk.as('reader', 'GET', `${root()}/${id}/files/csv/x.csv`)).statusCode).toBe(403)
    expect((await desk.as('marketer', 'GET', `${root()}/${id}/files/csv/x.csv`)).json().code).toBe(
      'snapshot/no-such-file',
    )
  })

  test('drifts: who refused, was erased or came since is counted, and is not taken along', async () => {
    const drift = async () => (await desk.as('reader', 'POST', `${root()}/${id}/drift?lang=nl`)).json()
    expect(await drift()).toEqual({
      same: 4,
      comesIn: 0,
      fallsOut: [],
      otherPlace: 0,
      otherAddress: 0,
      made: 0,
      gone: 0,
      owed: 0,
    })
    await refuse('isa@example.org', 'hard-bounce')
    await refuse('tom@example.org', 'objection-own-reasons')
    await refuse('nobody@example.org', 'objection-own-reasons')
    await desk.means.db.deleteFrom('waarom.contact').where('id', '=', late).execute()
    await known('new@example.org', 'K-5')
    expect(await drift()).toMatchObject({ same: 1, made: 1, gone: 1, comesIn: 0, otherAddress: 0 })
    expect((await drift()).fallsOut).toMatchObject([
      { reason: 'refused-objection-own-reasons', name: 'bezwaar om eigen redenen', contacts: 1 },
      { reason: 'unreachable', name: 'geen adres dat werkt', contacts: 1 },
    ])
    const answer = await fetch('csv', 'recipients')
    expect(answer.headers).toMatchObject({ 'x-waarom-rows': '1', 'x-waarom-left-out': '2' })
    expect(answer.body).toContain('eva@example.org')
    expect(answer.body).not.toMatch(/isa@|tom@|late@|new@/)
    const readme = (await fetch('csv', 'readme')).body
    expect(readme).toContain('Groep “Bestelling open”, ontvangers: 1.')
    expect((await desk.as('reader', 'POST', `${root()}/${id}/verification`)).json()).toEqual({ holds: true, erased: 1 })
  })

  test('goes with the refusals that stop such mail, also of who fell out since, but for who is in it still', async () => {
    const { body } = await fetch('csv', 'refusals')
    expect(body).toContain('nobody@example.org')
    expect(body).toContain('tom@example.org')
    expect(body).not.toContain('eva@example.org')
  })

  test('is not taken along when a list of refusals grew old since, until somebody writes why it will do', async () => {
    const grow = (source: string, hours: number) =>
      desk.means.db
        .insertInto('waarom.suppression_list')
        .values({ source, brought_up_to_date_at: new Date(Date.now() - hours * 3_600_000) })
        .execute()
    const because = 'Er wordt niet meer mee gemaild.'
    const say = () => desk.as('marketer', 'POST', `${root()}/${id}/old-lists`, { because })
    expect((await say()).statusCode).toBe(204)
    await grow('mailchimp', 25)
    expect((await look(`${root()}/${id}`)).oldListsBecause).toEqual([])
    expect((await fetch('csv', 'recipients')).json()).toMatchObject({ code: 'snapshot/old-lists', status: 409 })
    expect(await look(`${root()}/${id}`)).toMatchObject({ oldLists: [{ source: 'mailchimp' }] })
    await say()
    const entry = await lastEntry()
    expect(entry?.subjects).toContain(`snapshot:${id}`)
    expect(entry?.body).toContain('old-suppression-lists-will-do')
    expect(entry?.body).not.toContain(because)
    const said = [{ because, by: { name: 'Sam de marketer' } }]
    expect(await look(`${root()}/${id}`)).toMatchObject({ oldLists: [], oldListsBecause: said })
    expect((await fetch('csv', 'recipients')).statusCode).toBe(200)
    await desk.means.db.deleteFrom('waarom.suppression_list').execute()
  })

  test('is not taken along while it is not counted what became of many, and drift says of how many', async () => {
    const { db } = desk.means
    await sql`insert into waarom.facts_owed (contact_id) select ${people.eva} from generate_series(1, 2001)`.execute(db)
    expect((await desk.as('reader', 'POST', `${root()}/${id}/drift`)).json()).toMatchObject({ owed: 2001 })
    expect((await fetch('csv', 'recipients')).json()).toMatchObject({ code: 'snapshot/facts-owed', status: 409 })
    await settleFacts(db, () => {}, new AbortController().signal)
    expect((await fetch('csv', 'recipients')).statusCode).toBe(200)
  })

  test('is not taken along when it is a day old by the clock of the database, or no longer stands', async () => {
    const shift = (hours: number) =>
      withClient(desk.house.database.owner, (owner) =>
        owner.query(
          'update waarom.audience_snapshot set frozen_at = frozen_at - make_interval(hours => $2) where id = $1',
          [...[id, hours]],
        ),
      )
    const { name } = (await files('csv')).files[0]
    const fetchIt = async () => (await desk.as('marketer', 'GET', `${root()}/${id}/files/csv/${name}`)).json()
    await shift(25)
    expect(await fetchIt()).toMatchObject({ code: 'snapshot/too-old', status: 409 })
    await shift(-25)
    await save(mail, { field: 'open-orders', is: 'at-least', value: 2 })
    expect(await fetchIt()).toMatchObject({ code: 'snapshot/other-audience', status: 409 })
    await save(mail, EVERYBODY)
    await desk.save(mail, `${PARCEL}<p>Tot dan.</p>`, { declared: { trigger: 'contract' } })
    expect(await fetchIt()).toMatchObject({ code: 'snapshot/other-text', status: 409 })
  })
})

/** Copies a frozen audience, as if it were frozen so many times long before. */
async function makeOlder(id: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const other = sql`jsonb_build_object('id', ${v7({ msecs: time })}::text)`
    for (const table of ['waarom.snapshot_ask', 'waarom.audience_snapshot'])
      await sql`insert into ${sql.table(table)} select (jsonb_populate_record(one, ${other})).*
        from ${sql.table(table)} as one where id = ${id}::uuid`.execute(desk.means.db)
  }
}

describe('somebody', () => {
  const ofPerson = async (id: string) =>
    (await desk.as('service-desk', 'GET', `/api/v1/people/${id}/snapshots?lang=en`)).json()

  test('is in a frozen audience or left out of it, and reads why; who came later is in none', async () => {
    const own = await desk.mail('Voor wie blijft')
    await save(own, EVERYBODY)
    const ada = await known('ada@example.org', 'K-20')
    const max = await known('max@example.org', 'K-21')
    await refuse('max@example.org', 'objection-own-reasons')
    const id = await frozen(own)
    const late = await known('late@example.org', 'K-22')
    const { snapshots } = await ofPerson(ada)
    expect(snapshots).toMatchObject([
      {
        ...{ id, mail: { id: own, name: 'Voor wie blijft' }, in: true, group: 1, groupName: 'Bestelling open' },
        ...{ reason: 'rule', recipient: { nl: 'U wacht op een bestelling.' }, addresses: ['ada@example.org'] },
      },
    ])
    expect((await ofPerson(max)).snapshots).toMatchObject([
      { id, in: false, reason: 'refused-objection-own-reasons', addresses: [] },
    ])
    expect((await ofPerson(late)).snapshots).toEqual([])
    const again = await frozen(own)
    expect((await ofPerson(late)).snapshots).toMatchObject([{ id: again, in: true }])
    expect(await ofPerson(ada)).toMatchObject({ snapshots: [{ id: again }, { id }], more: false })
    await makeOlder(again, LIMITS.ofPerson)
    expect(await ofPerson(ada)).toMatchObject({ lookedAt: LIMITS.ofPerson, more: true })
  })

  test('is shown to nobody who may not see people, and not once erased', async () => {
    const url = `/api/v1/people/${people.eva}/snapshots`
    expect((await desk.as('reader', 'GET', url)).statusCode).toBe(403)
    const gone = await known('weg@example.org', 'K-23')
    await frozen()
    await desk.means.db.deleteFrom('waarom.contact').where('id', '=', gone).execute()
    expect((await ofPerson(gone)).code).toBe('people/no-such-person')
  })
})
