import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headOf, readLedger } from '../../account/ledger/ledger.ts'
import { withClient } from '../../store/connection.ts'
import { call, type FullHouse, openFullHouse } from '../../users/fixtures/house.ts'
import type { ImportAnswer } from './ask.ts'
import type { CommandAsk } from './command/choice.ts'
import { importFile } from './command/command.ts'
import { openBrand } from './fixtures/organisation.ts'
import { lookAtImport, runImport } from './run/import.ts'
import type { ImportChoice } from './setting/choice.ts'
import { receive } from './steps/receive.ts'
import { sweepImports } from './steps/sweep.ts'

let house: FullHouse
let choice: ImportChoice
beforeAll(async () => {
  house = await openFullHouse()
  choice = (await openBrand(house.store)).choice
})
afterAll(() => house.close())

const WATCH = { report: () => {}, signal: new AbortController().signal }
const as = () => ({ cookie: house.cookies.marketer })
const mailchimp = (name: string) => readFileSync(join(import.meta.dirname, `sources/mailchimp/fixtures/${name}.csv`))

async function send(body: string | Buffer, lang = 'nl'): Promise<ImportAnswer> {
  const headers = { ...as(), 'content-type': 'application/octet-stream' }
  const reply = await call(house.app, 'POST', `/api/v1/imports?lang=${lang}`, { headers, payload: body })
  expect(reply.statusCode, reply.body).toBe(201)
  return reply.json()
}
const see = async (id: string): Promise<ImportAnswer> =>
  (await call(house.app, 'GET', `/api/v1/imports/${id}?lang=nl`, { headers: as() })).json()
const step = (id: string, name: string) => call(house.app, 'POST', `/api/v1/imports/${id}/${name}`, { headers: as() })
/** What was found, given back as it stands, with what a test says besides. */
function say({ id, columns, mapping, answers }: ImportAnswer, said: Record<string, unknown> = {}) {
  const uses = Object.fromEntries(columns.flatMap(({ column, use }) => (use === null ? [] : [[column, use]])))
  const payload = { mapping: { ...mapping, columns: uses }, answers, setting: choice, ...said }
  return call(house.app, 'PUT', `/api/v1/imports/${id}/mapping?lang=nl`, { headers: as(), payload })
}
/** The whole walk of a file, from bytes to people. */
async function take(body: string, said: Record<string, unknown>) {
  const sent = await send(body)
  const reply = await say(sent, said)
  expect(reply.json()).toMatchObject({ missing: null })
  const seen = await lookAtImport(house.store, sent.id, WATCH)
  expect((await step(sent.id, 'start')).statusCode).toBe(202)
  const outcome = await runImport(house.store, sent.id, WATCH)
  return { id: sent.id, seen, outcome }
}
const count = async (table: 'contact' | 'import_file' | 'suppression' | 'consent') => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(`waarom.${table}`)}`.execute(
    house.store.db,
  )
  return rows[0]?.n
}

describe('a file of a tool that is known', () => {
  let sent: ImportAnswer
  test('is recognised when it comes in: what is taken, what is dropped and why, and what is asked', async () => {
    sent = await send(gzipSync(mailchimp('subscribed')))
    expect(sent).toMatchObject({
      state: 'looked',
      recognised: { source: 'mailchimp', file: 'subscribed' },
      file: { format: 'csv', gzip: true, separator: ',', rows: 2, unreadable: 0 },
      mapping: { holds: ['contacts', 'consents'] },
      asks: [{ kind: 'doubt', answered: false, choices: [{ value: 'subscribed' }, { value: 'never-subscribed' }] }],
      missing: { code: 'import/unanswered' },
    })
    const column = (name: string) => sent.columns.find((one) => one.column === name)
    expect(column('Email Address')).toMatchObject({ use: 'contact.address', dropped: null, filled: 2 })
    expect(column('Email Address')?.examples).toEqual(['fenna.brouwer@example.org', 'joris.vanveen@example.org'])
    expect(column('LATITUDE')?.dropped).toContain('woont')
  })

  test('does not begin before everything is said, of which the origin is never made up', async () => {
    expect((await step(sent.id, 'start')).json()).toMatchObject({ code: 'import/unanswered' })
    const answered = await say(sent, { answers: { doubt: 'subscribed' }, setting: null })
    expect(answered.json()).toMatchObject({ missing: { code: 'import/no-setting' } })
    expect((await step(sent.id, 'look')).json()).toMatchObject({ code: 'import/no-setting' })
    const foreign = { ...choice, brandId: crypto.randomUUID() }
    expect((await say(sent, { setting: foreign })).json()).toMatchObject({ code: 'import/no-brand' })
    const { provenance: _, ...silent } = choice
    expect((await say(sent, { setting: silent })).json()).toMatchObject({ code: 'server/bad-request' })
  })

  test('shows first what it will do, and does it then; the file and what was shown of it go', async () => {
    await say(sent, { answers: { doubt: 'subscribed' } })
    expect((await step(sent.id, 'look')).json()).toEqual({ taskId: expect.any(String) })
    await lookAtImport(house.store, sent.id, WATCH)
    const { preview } = await see(sent.id)
    expect(preview?.first.map(({ name, consents }) => [name, consents])).toEqual([
      ['Fenna Brouwer', 1],
      ['Joris van Veen', 0],
    ])
    expect([await count('contact'), preview?.outcome.counts.contacts.made]).toEqual([0, 2])
    expect((await step(sent.id, 'start')).statusCode).toBe(202)
    expect((await step(sent.id, 'start')).json()).toMatchObject({ code: 'import/begun' })
    expect((await readLedger(house.store.db, { after: null, limit: 100 })).at(-1)).toMatchObject({
      kind: 'setting',
      actor: `user:${house.ids.marketer}`,
      subjects: [`import:${sent.id}`, expect.stringContaining('task:'), `brand:${choice.brandId}`],
    })
    const { counts } = await runImport(house.store, sent.id, WATCH)
    expect(counts).toEqual(preview?.outcome.counts)
    expect([await count('contact'), await count('consent'), await count('import_file')]).toEqual([2, 1, 0])
    expect(await see(sent.id)).toMatchObject({ state: 'done', preview: null, outcome: { counts: { rows: 2 } } })
    expect((await see(sent.id)).columns.every(({ examples }) => examples === null)).toBe(true)
  })

  test('a second time changes nothing; those who left stay out', async () => {
    const again = await take(String(mailchimp('subscribed')), { answers: { doubt: 'subscribed' } })
    expect(again.outcome.counts.contacts).toEqual({ made: 0, changed: 0, unchanged: 2 })
    const left = await take(String(mailchimp('unsubscribed')), {})
    expect(left.outcome.counts.suppressions.made).toBe(1)
    const back = String(mailchimp('subscribed')).replaceAll('joris.vanveen', 'saskia.mulder')
    const { outcome } = await take(back, { answers: { doubt: 'subscribed' } })
    expect([outcome.counts.staySuppressed, await count('suppression')]).toEqual([1, 1])
  })

  test('without a known origin comes in when somebody says that nobody knows it, and is counted', async () => {
    const setting = { ...choice, provenance: { known: false } }
    const { outcome } = await take(String(mailchimp('cleaned')), { setting })
    expect(outcome.counts.withoutProvenance).toBe(1)
  })
})

describe('a half-broken file of nobody we know', () => {
  const columns = { Mail: 'contact.address', Wie: 'contact.name', '=cmd': { drop: 'not-needed' } }
  const mapping = { holds: ['contacts'], columns, everybody: null }
  const rows = ['Mail;Wie;=cmd', 'a@example.net;An;1', 'b at example;=1+1;2', '"c;Cas;3', 'd@example.net;Dé;4']

  test('brings its good rows in and hands the bad ones back, with reasons and no formula', async () => {
    const { id, seen, outcome } = await take(rows.join('\r\n'), { mapping })
    expect(outcome.counts).toEqual(seen.outcome.counts)
    expect(outcome.reasons.map(({ problem, count: n }) => [problem.code, problem.facts['column'], n]).sort()).toEqual([
      ['row/broken-quote', undefined, 1],
      ['value/no-address', 'Mail', 1],
    ])
    const reply = await call(house.app, 'GET', `/api/v1/imports/${id}/rejected?lang=nl`, { headers: as() })
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(reply.body.split('\r\n')).toEqual([
      "\uFEFFregel;Mail;Wie;'=cmd;reden",
      expect.stringMatching(/^3;b at example;'=1\+1;2;"?Mail: Dit is geen e-mailadres\./),
      expect.stringMatching(/^4;"""c;Cas;3";;;/),
      '',
    ])
    const tasks = await house.store.db.selectFrom('waarom.task').select(['input', 'result', 'problem']).execute()
    expect(JSON.stringify(tasks)).not.toMatch(/example|An|Cas/)
  })

  test('takes the rejected rows when they were mended, by what was said of the file that they come from', async () => {
    const { id } = await take('Mail;Wie;=cmd\nmis;Mia;1\n', { mapping })
    const { body } = await call(house.app, 'GET', `/api/v1/imports/${id}/rejected?lang=nl`, { headers: as() })
    const sent = await send(body.replace('mis;', 'mia@example.net;'))
    expect(sent).toMatchObject({ remembered: true, mapping: { holds: ['contacts'] } })
    expect(sent.columns.map(({ use }) => use)).toEqual([{ drop: 'ours' }, ...Object.values(columns), { drop: 'ours' }])
    await say(sent)
    await lookAtImport(house.store, sent.id, WATCH)
    const { preview } = await see(sent.id)
    expect(preview?.outcome.counts).toMatchObject({ contacts: { made: 1 }, suppressions: { made: 0 }, rejected: 0 })
    expect(await send('Mail;Wie;=cmd\nzo@example.net;Zo;1\n')).toMatchObject({ remembered: true })
  })

  test('says beforehand of whom is erased that they stay out, in words that fit all rows alike', async () => {
    const erased = house.store.key.hash('address', 'weg@example.net')
    await sql`insert into waarom.suppression (id, erased_hash, type, source) values (gen_random_uuid(), ${erased}, 'erased', 'desk')`.execute(
      house.store.db,
    )
    const { id, seen, outcome } = await take('Mail;Wie;=cmd\nweg@example.net;Wim;1\n;Bo;2\nweg@example.net;Wim;3', {
      mapping,
    })
    expect(outcome).toEqual(seen.outcome)
    expect(seen.rejected.map(({ line, problem }) => [line, problem.code])).toEqual([
      [2, 'row/erased'],
      [3, 'row/nobody'],
      [4, 'row/erased'],
    ])
    expect((await see(id)).outcome?.reasons.map(({ what, count: n }) => [what, n])).toEqual([
      ['Dit is iemand die om wissing vroeg.', 2],
      ['De rij heeft geen adres en geen klantnummer.', 1],
    ])
  })

  test('is remembered by its columns, in whatever order; what being in it means is not', async () => {
    const gone = { holds: ['contacts', 'suppressions'], columns, everybody: { suppress: 'unsubscribed' } }
    await say(await send(rows.join('\n')), { mapping: gone })
    const again = await send('Wie;=cmd;Mail\nEd;1;e@example.net')
    expect(again).toMatchObject({ remembered: true, mapping: { holds: gone.holds, everybody: null } })
    expect(again.columns.map(({ use }) => use)).toEqual(['contact.name', { drop: 'not-needed' }, 'contact.address'])
  })

  test('is thrown away when somebody says so', async () => {
    const { id } = await send(rows.join('\n'))
    expect((await call(house.app, 'DELETE', `/api/v1/imports/${id}`, { headers: as() })).statusCode).toBe(204)
    expect((await call(house.app, 'GET', `/api/v1/imports/${id}`, { headers: as() })).json().code).toBe(
      'import/no-such-import',
    )
    const kept = await house.store.db
      .selectFrom('waarom.import_file')
      .select('position')
      .where('import_id', '=', id)
      .execute()
    expect(kept).toEqual([])
  })
})

test('a list of refusals is proposed as such, and can be taken for people by hand', async () => {
  const sent = await send('Email;Unsubscribed at;Reason\nleft@example.org;2026-01-15;too many')
  expect(sent.mapping.holds).toEqual(['suppressions'])
  expect(sent.columns.map(({ dropped }) => dropped)).toEqual([null, null, null])
  const columns = Object.fromEntries(sent.columns.map(({ column, use }) => [column, use]))
  const both = { holds: ['contacts', 'suppressions'], columns, everybody: null }
  expect((await say(sent, { mapping: both })).json().mapping.holds).toEqual(both.holds)
})

test('signs that a database keeps in no text, and names that every object has, stop no file', async () => {
  const cut = `${'x'.repeat(79)}\u{1F600}y`
  const lines = [
    `{"mail":"half@example.com","name":"\\ud800n","n\\u0000\\udc00":"a\\u0000b","constructor":"c","cut":"${cut}"}`,
    `{${'x'.repeat(1_998)}\u{1F600}`,
  ]
  const mapping = { holds: ['contacts'], columns: { mail: 'contact.address', name: 'contact.name' }, everybody: null }
  const { seen, outcome } = await take(lines.join('\n'), { mapping })
  expect(seen.first.map(({ name }) => name)).toEqual(['\ufffdn'])
  expect(outcome.counts).toMatchObject({ rejected: 1, contacts: { made: 1 } })
})

test('a file of subscriptions and soft opt-ins comes in for the legal sender that was chosen, and twice changes nothing', async () => {
  const [sender] = await house.store.db.selectFrom('waarom.legal_sender').selectAll().execute()
  const other = { ...sender, id: crypto.randomUUID(), name: 'Stichting Ander', made_at: undefined }
  await house.store.db
    .insertInto('waarom.legal_sender')
    .values(other as never)
    .execute()
  const head =
    'E-mail;Abonnement;Begindatum;Verkoop of gift;Soft opt-in datum;Mededeling;Bewijs mededeling;Weigermogelijkheid'
  const rows = ['Wij mailen over thee.;kassa v3;Vink aan.;leeg', ';;Vink aan.;leeg'].map(
    (said, at) => `${at}@example.net;Thee;31-01-2025;verkoop;31-01-2025;${said}`,
  )
  const file = [`${head};Bewijs weigermogelijkheid`, ...rows].join('\n')
  const sent = await send(file)
  const uses = Object.fromEntries(sent.columns.map(({ column, use }) => [column, use]))
  const mapping = { holds: ['contracts', 'soft-opt-ins'], columns: uses, everybody: null }
  expect((await say(sent, { mapping })).json()).toMatchObject({ missing: { code: 'import/no-legal-sender' } })
  const strange = { ...choice, legalSenderId: crypto.randomUUID() }
  expect((await say(sent, { mapping, setting: strange })).json()).toMatchObject({ code: 'import/no-legal-sender' })
  const setting = { ...choice, legalSenderId: sender?.id ?? null }
  const first = await take(file, { mapping, setting })
  expect(first.outcome).toEqual(first.seen.outcome)
  expect(first.seen.first).toMatchObject([{ contract: 'Thee', softOptIn: true }])
  expect(first.outcome.counts).toMatchObject({ contracts: { made: 1 }, softOptIns: { made: 1 }, rejected: 1 })
  expect(first.outcome.reasons).toMatchObject([{ problem: { code: 'row/no-notice' }, count: 1 }])
  const { counts } = (await take(file, { mapping, setting })).outcome
  expect([counts.contracts.unchanged, counts.softOptIns.unchanged, counts.contacts.made]).toEqual([1, 1, 0])
})

test('what a tool sent is kept with the mail of ours that it was, of people whom we know', async () => {
  const mail = { id: crypto.randomUUID(), brand_id: choice.brandId, name: 'Bezorgtijd', kind: 'campaign' } as const
  const stream = house.store.db.selectFrom('waarom.stream').select('id').where('brand_id', '=', choice.brandId)
  const { id: stream_id } = await stream.executeTakeFirstOrThrow()
  await house.store.db
    .insertInto('waarom.mail')
    .values({ ...mail, stream_id })
    .execute()
  await take('E-mail\nsent@example.net', {})
  const file = 'Email Address,Waarom Mail\nSent@example.net,Bezorgtijd\nstranger@example.net,Bezorgtijd'
  const sent = await send(file)
  expect(sent.mapping.holds).toEqual(['deliveries'])
  expect((await say(sent)).json()).toMatchObject({ missing: { code: 'import/no-sent-moment' } })
  const sentAt = new Date(Date.now() - 3 * 86_400_000).toISOString()
  const deliveries = { mailId: mail.id, name: null, streamId: null, sentAt }
  const later = { ...deliveries, sentAt: new Date(Date.now() + 86_400_000).toISOString() }
  const early = (await say(sent, { setting: { ...choice, deliveries: later } })).json()
  expect(early).toMatchObject({ missing: { code: 'import/sent-in-future' } })
  const strange = { ...choice, deliveries: { ...deliveries, mailId: crypto.randomUUID() } }
  expect((await say(sent, { setting: strange })).json()).toMatchObject({ missing: { code: 'import/no-mail' } })
  const { seen, outcome } = await take(file, { setting: { ...choice, deliveries } })
  expect(outcome).toEqual(seen.outcome)
  expect(outcome.counts).toMatchObject({ deliveries: { made: 1 }, contacts: { made: 0 }, rejected: 1 })
  expect(outcome.reasons).toMatchObject([{ problem: { code: 'row/not-known' }, count: 1 }])
  const kept = await house.store.db.selectFrom('waarom.delivery').selectAll().execute()
  expect(kept).toMatchObject([{ mail_id: mail.id, stream_id, address_key: 'sent@example.net', state: 'sent' }])
  // What comes of it is counted from now on.
  const counting = house.store.db.selectFrom('waarom.task').select('state').where('kind', '=', 'observe')
  expect(await counting.execute()).toEqual([{ state: 'waiting' }])
})

/** A mail of which an audience was frozen, with the hash of that. */
async function frozenMail(name: string) {
  const { db } = house.store
  const [mailId, audienceId, snapshotId, draftId] = Array.from({ length: 4 }, () => crypto.randomUUID())
  const hash = randomBytes(32)
  await sql`
    with stream as (select id from waarom.stream where brand_id = ${choice.brandId} order by id limit 1),
    mail as (
      insert into waarom.mail (id, brand_id, stream_id, name, kind)
      select ${mailId}, ${choice.brandId}, id, ${name}, 'campaign' from stream returning id
    ),
    audience as (
      insert into waarom.audience (mail_id, id, number, mode, content, content_hash)
      select id, ${audienceId}, 1, 'matching', '{}', ${name} from mail returning mail_id, id
    ),
    ask as (
      insert into waarom.snapshot_ask (mail_id, id, audience_id, draft_id)
      select mail_id, ${snapshotId}, id, ${draftId} from audience returning mail_id, id, audience_id
    )
    insert into waarom.audience_snapshot (mail_id, id, audience_id, demands_hash, hash, counts, total)
    select mail_id, id, audience_id, '\\x00', ${hash}, '{}', 0 from ask`.execute(db)
  return { id: mailId ?? '', hash: hash.toString('hex') }
}

test('what was sent is of the mail whose frozen audience its rows name; another choice, and several mails, are refused', async () => {
  await take('E-mail\nsnap@example.net\nshot@example.net', {})
  const [one, two] = [await frozenMail('Prijswijziging'), await frozenMail('Storing')]
  const file = (...hashes: readonly string[]) =>
    [
      'email,waarom_mail,waarom_snapshot',
      ...hashes.map((hash, at) => `${['snap', 'shot'][at]}@example.net,x,${hash}`),
    ].join('\n')
  const sentAt = new Date(Date.now() - 86_400_000).toISOString()
  const deliveries = { mailId: null, name: null, streamId: null, sentAt }
  const chosen = (mailId: string | null) => ({ setting: { ...choice, deliveries: { ...deliveries, mailId } } })

  const sent = await send(file(one.hash.toUpperCase(), ''))
  expect(sent.sentMail).toEqual({ id: one.id, name: 'Prijswijziging', brandId: expect.any(String) })
  const other = (await say(sent, chosen(two.id))).json()
  expect(other).toMatchObject({
    missing: { code: 'import/other-mail', what: expect.stringContaining('Prijswijziging') },
  })
  expect((await say(sent, chosen(one.id))).json().missing).toBeNull()

  const both = await send(file(one.hash, two.hash))
  expect(both.sentMail).toBeNull()
  const several = (await say(both, chosen(one.id))).json()
  expect(several).toMatchObject({ missing: { code: 'import/several-mails' } })
  expect(several.missing.what).toContain('Prijswijziging, Storing')

  const strange = await send(file('ab'.repeat(32)))
  expect(strange.sentMail).toBeNull()
  expect((await say(strange, chosen(two.id))).json().missing).toBeNull()

  const { outcome } = await take(file(one.hash, ''), chosen(null))
  expect(outcome.counts).toMatchObject({ deliveries: { made: 2 } })
  const kept = house.store.db
    .selectFrom('waarom.delivery')
    .select(['address_key', 'mail_id'])
    .where('mail_id', '=', one.id)
  expect((await kept.execute()).map(({ address_key }) => address_key).sort()).toEqual([
    ...['shot@example.net', 'snap@example.net'],
  ])
})

test('a preview says what then happens, whatever the rows', async () => {
  const cell = fc.constantFrom(
    '',
    'a@example.com',
    'b@example.com',
    'c@example.com',
    'nobody',
    'a@example.com, d@example.com',
  )
  const row = fc.tuple(
    cell,
    fc.constantFrom('', 'k1', 'k2', 'k3'),
    fc.constantFrom('', 'uit', 'in'),
    fc.constantFrom('', '1-2-2020', '31-1-2020'),
  )
  const status = { means: { uit: { suppress: 'unsubscribed' }, in: { consent: true } }, rest: 'reject' }
  const columns = { mail: 'contact.address', nr: 'contact.id', staat: status, op: 'contact.since' }
  const mapping = { holds: ['contacts', 'consents', 'suppressions'], columns, everybody: null }
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const file = ['mail;nr;staat;op', ...rows.map((cells) => cells.join(';'))].join('\n')
      const { seen, outcome } = await take(file, { mapping, answers: { orders: { op: 'day-first' } } })
      expect(outcome).toEqual(seen.outcome)
    }),
    { numRuns: process.env['WAAROM_LONG'] ? 100 : 3 },
  )
})

describe('a file from the terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waarom-import-'))
  const path = join(folder, 'list.csv')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const ask: CommandAsk = {
    ...{ path, as: null, source: 'crm', brand: null, stream: null, consent: null, wording: null, everybody: null },
    ...{ legalSender: null, mail: null, mailName: null, sentAt: null },
    ...{ reach: null, listMadeAt: null },
    ...{ lang: 'nl', provenance: 'unknown', said: null, answers: {}, dryRun: false },
  }
  const watch = { ...WATCH, found: async () => {}, rejected: async () => {} }
  const newest = () =>
    house.store.db.selectFrom('waarom.import').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()

  test('begins on account, as one from the page does', async () => {
    writeFileSync(path, 'E-mail\nterminal@example.net\n')
    await importFile(house.store, ask, watch)
    const last = (await headOf(house.store.db))?.number ?? 0
    const [entry] = await readLedger(house.store.db, { after: last - 1, limit: 1 })
    expect(entry).toMatchObject({
      actor: 'system',
      subjects: [`import:${(await newest()).id}`, `brand:${choice.brandId}`],
    })
  })

  test('that was broken off and never gone on with is no longer under way after a day', async () => {
    writeFileSync(path, 'E-mail\nhalf@example.net\n')
    await expect(importFile(house.store, ask, { ...watch, signal: AbortSignal.abort() })).rejects.toThrow()
    const { id } = await newest()
    await sweepImports(house.store.db)
    expect((await see(id)).state).toBe('running')
    await withClient(house.database.owner, (client) =>
      client.query("update waarom.import set made_at = now() - interval '25 hours' where id = $1", [id]),
    )
    await sweepImports(house.store.db)
    expect((await see(id)).state).toBe('stopped')
  })

  test('that is gone before it is read ends there, and is not under way for ever', async () => {
    writeFileSync(path, 'E-mail\nweg@example.net\n')
    const found = async () => rmSync(path)
    await expect(importFile(house.store, ask, { ...watch, found })).rejects.toThrow()
    expect(await newest()).toMatchObject({ state: 'failed', problem: { code: 'import/unreadable' } })
  })
})

describe('what is no file of people', () => {
  const refuse = async (payload: string | Buffer, type = 'application/octet-stream') => {
    const reply = await call(house.app, 'POST', '/api/v1/imports', {
      headers: { ...as(), 'content-type': type },
      payload,
    })
    return [reply.statusCode, reply.json().code]
  }
  test.each([
    ['a .zip', Buffer.from('PK\u0003\u0004rest'), 'import/archive'],
    ['only the names of columns', 'E-mail;Naam\r\n', 'import/empty'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'import/no-table'],
    ['a JSON list', '[{"email": "a@example.org"}]', 'import/json-list'],
    ['a .gz that breaks off', gzipSync(Buffer.alloc(200_000, 'a;b\n')).subarray(0, 100), 'import/broken-gzip'],
    ['a trap', gzipSync(Buffer.alloc(40_000_000, 0x61)), 'import/unzips-too-large'],
    [
      'a file of too many columns',
      Array.from({ length: 600 }, (_, at) => `c${at}`).join(';'),
      'import/too-many-columns',
    ],
  ])('%s is refused, and nothing of it kept', async (_what, body, code) => {
    const before = await count('import_file')
    expect(await refuse(body)).toEqual([422, code])
    expect(await count('import_file')).toBe(before)
  })

  test('nor is a form, nor a file past the limit', async () => {
    expect(await refuse('a=b', 'application/x-www-form-urlencoded')).toEqual([415, 'server/not-acceptable-type'])
    const bytes = (async function* () {
      for (let at = 0; at < 9; at += 1) yield Buffer.from('mail;naam\n'.repeat(100))
    })()
    await expect(receive(house.store.db, bytes, null, 5_000)).rejects.toMatchObject({
      problem: { code: 'import/upload-too-large' },
    })
  })
})

test('the list goes by cursor, the newest first', async () => {
  const page = async (query: string) =>
    (await call(house.app, 'GET', `/api/v1/imports?${query}`, { headers: as() })).json()
  const first = await page('limit=2')
  const second = await page(`limit=2&after=${first.next}`)
  const ids = [...first.imports, ...second.imports].map(({ id }: { id: string }) => id)
  expect(ids).toEqual([...new Set(ids)].sort().reverse())
})

test('what nobody imports is thrown away after a day, rejected rows after a month', async () => {
  const { id } = await send('Mail\nz@example.net')
  await sweepImports(house.store.db)
  expect((await see(id)).state).toBe('looked')
  await withClient(house.database.owner, (client) =>
    client.query(
      `update waarom.import set made_at = now() - interval '25 hours';
       update waarom.import_file set made_at = now() - interval '25 hours';
       update waarom.import_rejected set made_at = now() - interval '31 days'`,
    ),
  )
  await sweepImports(house.store.db)
  expect(await see(id)).toMatchObject({ code: 'import/no-such-import' })
  const left = await house.store.db.selectFrom('waarom.import_rejected').select('line').execute()
  const kept = await house.store.db
    .selectFrom('waarom.import_file')
    .select('position')
    .where('import_id', '=', id)
    .execute()
  expect([left, kept]).toEqual([[], []])
})
