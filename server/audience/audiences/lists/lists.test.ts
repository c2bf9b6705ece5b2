import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { gzipSync } from 'node:zlib'
import type { Known } from '@waarom/audience/known.ts'
import { sql } from 'kysely'
import Papa from 'papaparse'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, openDesk, PARCEL } from '../../../purpose/drafts/fixtures/desk.ts'
import { RIGHTS } from '../../../store/rights.ts'
import { call, sessionOf } from '../../../users/fixtures/house.ts'
import { writePeople } from '../fixtures/write.ts'
import type { ListReply } from './ask.ts'

let desk: Desk
let mail: string
let marketer: string
beforeAll(async () => {
  desk = await openDesk()
  marketer = await sessionOf(desk.house, desk.ids.marketer)
  mail = await mailWith('Een dag later')
  const client = await desk.house.store.pool.connect()
  await writePeople(client, await people())
  client.release()
})
afterAll(() => desk.house.close())

/** A mail for whoever has an open order. */
async function mailWith(name: string): Promise<string> {
  const id = await desk.mail(name)
  const draftId = await desk.save(id, PARCEL, { declared: { trigger: 'contract' } })
  const sentence = { nl: 'U wacht op een bestelling.', en: '' }
  const group = { id: 'open', name: 'Bestelling open', variant: 'plain', sentence }
  const rule = { field: 'open-orders', is: 'at-least', value: 1 }
  const saved = await desk.as('marketer', 'PUT', `/api/v1/mails/${id}/audience`, {
    ...{ mode: 'matching', groups: [{ ...group, rule }], assumptions: [], suppressedBecause: null },
    variants: [{ id: 'plain', name: 'Gewoon', draftId, withoutTinge: null }],
  })
  expect(saved.statusCode, saved.body).toBe(200)
  return id
}

interface About {
  readonly at?: readonly string[]
  readonly waits?: boolean
  readonly told?: boolean
  readonly isKnownFrom?: boolean
  readonly bounces?: boolean
}

/** Eva and Sem share a box; Tom has two; Isa's bounces; of Noor nobody knows where she comes from; Bo ordered nothing. */
async function people(): Promise<readonly Known[]> {
  const { id: brandId } = (await desk.as('reader', 'GET', '/api/v1/brands')).json().brands[0]
  const someone = ({ at = [], waits = true, told = true, isKnownFrom = true, bounces = false }: About): Known => ({
    ...{ id: v7(), kind: 'person', language: 'nl', country: 'NL', postcode: null, town: null },
    firstSeenAt: '2026-01-01T00:00:00.000Z',
    addresses: at.map((name) => ({
      ...{ id: v7(), key: `${name}@example.org` },
      suppressions: bounces ? [{ type: 'hard-bounce' as const, scope: { reach: 'all' as const } }] : [],
    })),
    orders: waits
      ? [
          {
            ...{ brandId, placedAt: '2026-11-01T00:00:00.000Z', state: 'under-way' as const, lines: [] },
            ...{ totalMinor: null, currency: null },
          },
        ]
      : [],
    ...{ events: [], contracts: [], consents: [], softOptIns: [], deliveries: [] },
    provenances: isKnownFrom
      ? [
          {
            ...{ addressId: null, brandId, at: '2026-01-01T00:00:00.000Z', told, legalBasis: 'contract' as const },
            retention: { months: 1200, countedFrom: 'collection' as const },
          },
        ]
      : [],
  })
  return [
    someone({ at: ['gezin'], waits: false }),
    someone({ at: ['gezin'], told: false }),
    someone({ at: ['tom', 'tom.oud'] }),
    someone({ at: ['isa'], bounces: true }),
    someone({ at: ['noor'], isKnownFrom: false }),
    someone({ at: ['bo'], waits: false }),
  ]
}

interface Way {
  readonly query?: string
  readonly lang?: 'nl' | 'en'
  readonly id?: string
  readonly cookie?: string
  readonly type?: string
}
const bring = (
  body: string | Buffer,
  { query = '', lang = 'en', id = mail, cookie = marketer, type = 'text/csv' }: Way = {},
) =>
  call(desk.house.app, 'POST', `/api/v1/mails/${id}/lists?lang=${lang}${query}`, {
    headers: { cookie, 'content-type': type, 'idempotency-key': 'a key of the caller' },
    payload: body,
  })
const figures = async (body: string | Buffer, query = ''): Promise<ListReply> => {
  const reply = await bring(body, { query })
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}
const cellsOf = (csv: string) =>
  Papa.parse<string[]>(csv.replace('\uFEFF', '').trimEnd(), { skipEmptyLines: true }).data

/** In line 10 an address is spoiled, in line 11 there are too few cells. */
const LIST = [
  'Naam;E-mail;Notitie',
  'Eva;gezin@example.org;',
  'Tom;TOM@example.org;"een; twee"',
  'Tom;tom.oud@example.org;',
  'Isa;isa@example.org;',
  'Noor;noor@example.org;',
  'Bo;bo@example.org;',
  'Zoe;zoe@example.org;',
  'Tom;tom@example.org;',
  'Pim;pim@;',
  'stuk',
  '',
].join('\n')

describe('a list that somebody was going to mail', () => {
  test('comes back with an answer behind each row, also of the rows that are broken', async () => {
    const reply = await bring(LIST, { query: '&as=csv' })
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
    const [headings, ...rows] = cellsOf(reply.body)
    expect(headings).toEqual([
      'Naam',
      'E-mail',
      'Notitie',
      'In or out',
      'Group',
      'Variant',
      'Reason',
      'What is missing',
    ])
    expect(rows.map(([name, , note, ...answer]) => [name, note, ...answer])).toEqual([
      ['Eva', '', 'in', 'Bestelling open', 'Gewoon', 'U wacht op een bestelling.', 'what this person was told then'],
      ['Tom', 'een; twee', 'in', 'Bestelling open', 'Gewoon', 'U wacht op een bestelling.', ''],
      ['Tom', '', 'out', '', '', 'Gets the mail at another address', ''],
      ['Isa', '', 'out', '', '', 'No address that works', ''],
      ['Noor', '', 'out', '', '', 'Origin unknown', 'where this address comes from; what this person was told then'],
      ['Bo', '', 'out', '', '', 'No rule holds', ''],
      [
        ...['Zoe', '', 'out', '', '', 'We do not know this address, and so not where it comes from.'],
        'where this address comes from',
      ],
      ['Tom', '', 'out', '', '', 'This person stands in line 3 already.', ''],
      ['Pim', '', 'out', '', '', 'The part after the @ is no domain.', ''],
      ['stuk', '', 'out', '', '', expect.stringContaining('column'), ''],
    ])
  })

  test('is told in figures: its columns, how many rows are out at each step and why, what is missing, what is wrong', async () => {
    const answer = await figures(LIST)
    expect(answer).toMatchObject({
      columns: [
        { name: 'Naam', share: null },
        { name: 'E-mail', share: 8 / 9 },
        { name: 'Notitie', share: null },
      ],
      ...{ hasHeadings: true, column: 'E-mail', numberColumn: null, owed: 0, rows: 10, recipients: 2 },
      ...{ incomplete: 1, missing: [{ missing: 'told', rows: 1 }] },
      wrong: [{ line: 10 }, { line: 11 }],
    })
    expect(answer.tally.map(({ outcome, reason, group, rows }) => [outcome, reason, group, rows])).toEqual([
      ['unreadable', 'unreadable', null, 2],
      ['duplicate', 'duplicate', null, 1],
      ['not-known', 'not-known', null, 1],
      ['out', 'other-address', null, 1],
      ['out', 'no-match', null, 1],
      ['out', 'no-provenance', null, 1],
      ['out', 'unreachable', null, 1],
      ['in', 'rule', 'Bestelling open', 2],
    ])
    expect(answer.first).toHaveLength(10)
  })

  test('is spoken of in the language of who brought it; who is in reads the sentence of his group', async () => {
    const dutch = await bring(LIST, { query: '&as=csv', lang: 'nl' })
    const [headings, eva, ...rows] = cellsOf(dutch.body)
    expect(headings?.slice(3)).toEqual(['In of uit', 'Groep', 'Variant', 'Reden', 'Wat ontbreekt'])
    expect(eva?.slice(3)).toEqual([
      ...['in', 'Bestelling open', 'Gewoon', 'U wacht op een bestelling.', 'wat deze persoon toen te lezen kreeg'],
    ])
    expect(rows.at(-1)?.[6]).toContain('kolom')
  })

  test('may be a pasted column, or a file of another form; another column can be chosen', async () => {
    const column = await figures('tom@example.org\nbo@example.org\n')
    expect(column).toMatchObject({ hasHeadings: false, column: '#1', rows: 2, recipients: 1 })
    expect(column.headings[0]).toBe('Column 1')
    const rows = [
      { oud: 'tom.oud@example.org', nu: 'tom@example.org' },
      { oud: 'bo@example.org', nu: 'gezin@example.org' },
    ]
    const packed = gzipSync(rows.map((row) => JSON.stringify(row)).join('\n'))
    expect(await figures(packed, '&column=oud')).toMatchObject({ column: 'oud', recipients: 0 })
    expect(await figures(packed, '&column=nu')).toMatchObject({ column: 'nu', recipients: 2 })
  })

  test('may be longer than what is read of it at once', async () => {
    const rows = 30_000
    const long = `E-mail;Notitie\n${`tom@example.org;${'x'.repeat(100)}\n`.repeat(rows)}`
    expect(await figures(long)).toMatchObject({ rows, recipients: 1 })
    expect(cellsOf((await bring(long, { query: '&as=csv' })).body)).toHaveLength(1 + rows)
  })

  test('knows a row without an address by its number, when one person alone has it', async () => {
    const { db } = desk.house.store
    const { rows } = await sql<{ id: string }>`
      select contact_id as id from waarom.address where key in ('tom@example.org', 'bo@example.org') order by key desc
    `.execute(db)
    const numbers = [
      { contact_id: rows[0]?.id ?? '', source: 'kassa', external_id: 'K-7' },
      { contact_id: rows[0]?.id ?? '', source: 'kassa', external_id: 'K-8' },
      { contact_id: rows[1]?.id ?? '', source: 'winkel', external_id: 'K-8' },
    ]
    await db.insertInto('waarom.contact_external_id').values(numbers).execute()
    const list = 'Klantnummer;E-mail\nK-7;\nK-8;\nK-9;isa@example.org\nK-7;tom@example.org\n'
    expect((await figures(list)).numberColumn).toBe('Klantnummer')
    const [, ...answers] = cellsOf((await bring(list, { query: '&as=csv' })).body)
    expect(answers.map((cells) => [cells[2], cells[5]])).toEqual([
      ['in', 'U wacht op een bestelling.'],
      ['out', 'We do not know this number, or it is that of more than one person.'],
      ['out', 'No address that works'],
      ['out', 'This person stands in line 2 already.'],
    ])
  })

  test('may have nothing but customer numbers, or say so of a column beside addresses', async () => {
    const only = 'Klantnummer;Notitie\nK-7;x\nK-8;\n;y\n'
    expect(await figures(only)).toMatchObject({ column: null, numberColumn: 'Klantnummer', rows: 3, recipients: 1 })
    expect((await figures(only)).tally.map(({ reason }) => reason)).toEqual(['unreadable', 'not-known', 'rule'])
    const [, first] = cellsOf((await bring(only, { query: '&as=csv' })).body)
    expect(first?.slice(2, 4)).toEqual(['in', 'Bestelling open'])
    const both = 'Klantnummer;E-mail\nK-7;bo@example.org\n'
    expect(await figures(both)).toMatchObject({ column: 'E-mail', recipients: 0 })
    expect(await figures(both, '&column=Klantnummer')).toMatchObject({ column: null, recipients: 1 })
  })

  test('may have names before its addresses, or links', async () => {
    const pasted = await figures('Tom de Wit <tom@example.org>\nmailto:gezin@example.org\n')
    expect(pasted).toMatchObject({ hasHeadings: false, rows: 2, recipients: 2, wrong: [] })
  })

  test('says so of whom what we know is still being counted', async () => {
    const [id, at] = [v7(), '2026-11-29T00:00:00Z']
    await desk.house.store.db.transaction().execute(async (tx) => {
      await sql`set local waarom.facts = 'later'`.execute(tx)
      await sql`insert into waarom.contact (id, kind, first_seen_at) values (${id}, 'person', ${at})`.execute(tx)
      await sql`
        insert into waarom.address (contact_id, id, key, written, position, first_seen_at)
        values (${id}, ${v7()}, 'mees@example.org', 'mees@example.org', 1, ${at})`.execute(tx)
    })
    const { tally } = await figures('mail\nmees@example.org\n')
    expect(tally).toMatchObject([{ outcome: 'out', reason: 'not-counted', rows: 1 }])
  })

  test('says how many of who are in already got this very mail, and leaves nobody out for it', async () => {
    const own = await mailWith('Nog een keer')
    const of = async (lang: 'nl' | 'en') => (await bring(LIST, { id: own, lang })).json<ListReply>()
    expect((await of('nl')).alreadySent).toBeNull()
    await sent(own, 'gezin@example.org', 'bounced', '2026-11-20T08:00:00.000Z')
    await sent(own, 'tom@example.org', 'sent', '2026-11-19T08:00:00.000Z')
    await sent(own, 'tom@example.org', 'unknown', '2026-11-18T08:00:00.000Z')
    await sent(own, 'bo@example.org', 'sent', '2026-11-17T08:00:00.000Z')
    await sent(mail, 'gezin@example.org', 'sent', '2026-11-21T08:00:00.000Z')
    const [dutch, english] = [await of('nl'), await of('en')]
    expect(dutch).toMatchObject({
      recipients: 2,
      alreadySent: { contacts: 1, lastAt: '2026-11-19T08:00:00.000Z', said: expect.stringContaining('nog eens') },
    })
    expect(english.alreadySent?.said).toContain('once more')
  })

  test.each([
    ['no-such-column', 'mail\ntom@example.org\n', '&column=Mailbox'],
    ['no-address-column', 'Naam;Plaats\nTom;Utrecht\n', ''],
    ['import/empty', '', ''],
    ['import/empty', 'E-mail;Naam\n', ''],
    ['import/archive', 'PK\u0003\u0004 of a spreadsheet', ''],
  ])('is refused with %s', async (code, body, query) => {
    const reply = await bring(body, { query })
    expect(reply.statusCode).toBe(422)
    expect(reply.json().code).toBe(code.includes('/') ? code : `list/${code}`)
  })

  test('names the column that it has not, and those that it has', async () => {
    const { title, detail } = (await bring('mail;naam\ntom@example.org;Tom\n', { query: '&column=Mailbox' })).json()
    expect(title).toContain('Mailbox')
    expect(detail).toContain('mail, naam')
  })

  test('is for a mail with an audience, and for who says whom it is for', async () => {
    const bare = await desk.mail('Voor niemand', PARCEL)
    expect((await bring(LIST, { id: bare })).json().code).toBe('audience/no-audience')
    expect((await bring(LIST, { id: v7() })).json().code).toBe('drafts/no-such-mail')
    const cookie = await sessionOf(desk.house, desk.ids.administrator)
    expect((await bring(LIST, { cookie })).json().code).toBe('server/not-allowed')
  })

  test('is a file: of another type of content is said which are taken', async () => {
    const reply = (await bring('{}', { type: 'application/json' })).json()
    expect([reply.status, reply.code]).toEqual([415, 'server/not-acceptable-type'])
    expect(reply.detail).toContain('text/csv')
    expect(reply.detail).not.toMatch(/application\/json,|rfc822/)
  })

  test('leaves nothing behind: the database and the folder of temporary files are as they were', async () => {
    const before = await everything()
    await bring(LIST, { query: '&as=csv' })
    await figures(LIST)
    await bring('\u0000\u0001\u0002')
    expect(await everything()).toEqual(before)
  })
})

/** Writes down that a mail was sent to whoever has an address. */
async function sent(mailId: string, key: string, state: 'sent' | 'bounced' | 'unknown', at: string): Promise<void> {
  await sql`
    insert into waarom.delivery (contact_id, id, mail_id, address_key, at, source, external_id, state)
    select contact_id, ${v7()}, ${mailId}, key, ${at}, 'test', ${v7()}, ${state} from waarom.address where key = ${key}
    order by contact_id desc limit 1
  `.execute(desk.house.store.db)
}

/** What stands in each table, as a hash, but for when somebody was last seen; and files of lists. */
async function everything() {
  const { db } = desk.house.store
  const tables = Object.keys(RIGHTS).filter((name) => name !== 'user_session')
  const hashes = await Promise.all(
    tables.map(async (name) => {
      const { rows } = await sql<{ hash: string | null }>`
        select md5(string_agg(t::text, '' order by t::text)) as hash from ${sql.table(`waarom.${name}`)} t`.execute(db)
      return [name, rows[0]?.hash] as const
    }),
  )
  const { rows } = await sql<{ names: string[] | null }>`
    select array_agg(relname::text) as names from pg_class where relpersistence = 't' and relkind = 'r'`.execute(db)
  const files = (await readdir(tmpdir())).filter((name) => name.startsWith('waarom-list-'))
  return { hashes, temporary: rows[0]?.names ?? [], files }
}
