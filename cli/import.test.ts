import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrand } from '../server/audience/import/fixtures/organisation.ts'
import { type OpenStore, openTestStore, placeOf } from '../server/store/fixtures/database.ts'
import { newId } from '../server/store/id.ts'
import { waarom } from './fixtures/terminal.ts'

let opened: OpenStore
let cwd = ''
beforeAll(async () => {
  opened = await openTestStore()
  await openBrand(opened.store)
  cwd = mkdtempSync(join(tmpdir(), 'waarom-import-cli-'))
  const fixtures = join(import.meta.dirname, '../server/audience/import/sources/mailchimp/fixtures')
  for (const name of ['subscribed.csv', 'unsubscribed.csv']) copyFileSync(join(fixtures, name), join(cwd, name))
})
afterAll(async () => {
  await opened.close()
  rmSync(cwd, { recursive: true, force: true })
})

function run(...args: readonly string[]) {
  const { url, migrateUrl, keyFile } = placeOf(opened.database, opened.folder)
  const env = { DATABASE_URL: url, WAAROM_MIGRATE_URL: migrateUrl ?? '', WAAROM_KEY_FILE: keyFile }
  return waarom(args, { cwd, env })
}
const ORIGIN = ['--told', 'Wij mailen u.', '--legal-basis', 'consent', '--purpose', 'news', '--retention', 'Twee jaar']
const WORDED = ['--wording', 'Ja, mail mij aanbiedingen.']
const people = async () => (await opened.store.db.selectFrom('waarom.contact').select('id').execute()).length

describe('waarom import', () => {
  test('asks what the file does not tell, does nothing until then, and leaves with 1', async () => {
    const { exit, out } = await run('import', 'subscribed.csv', '--lang', 'en', '--consent', 'commercial', ...ORIGIN)
    expect(exit).toBe(1)
    expect(out).toContain('Recognised: Mailchimp, subscribed.')
    expect(out).toContain('--answer "doubt=never-subscribed"')
    expect(out).toContain('Nothing was done')
    expect(await people()).toBe(0)
  })

  test('says with --dry-run what it would do, and does it then, within 80 columns', async () => {
    const asked = [
      'import',
      'subscribed.csv',
      '--answer',
      'doubt=subscribed',
      '--consent',
      'commercial',
      ...WORDED,
      ...ORIGIN,
    ]
    const before = await run(...asked, '--lang', 'nl', '--dry-run')
    expect([before.exit, before.err, await people()]).toEqual([0, '', 0])
    expect(before.out).toMatch(/2 rijen; dit zou er gebeuren:\n.*\n *mensen +2 +0 +0/)
    const { exit, out } = await run(...asked, '--lang', 'en')
    expect([exit, await people()]).toEqual([0, 2])
    expect(out).toMatch(/people +2 +0 +0\n/)
    expect(before.out).toMatch(/\n {2}LATITUDE +Waar iemand woont/)
    expect(out).toMatch(/\n {2}LATITUDE +Where somebody lives/)
    for (const line of [before.out, out].join('\n').split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    const shown = opened.store.db.selectFrom('waarom.consent').innerJoin('waarom.wording as w', 'w.id', 'wording_id')
    expect(await shown.select('text').execute()).toEqual([{ text: 'Ja, mail mij aanbiedingen.' }])
    const imports = await opened.store.db.selectFrom('waarom.import').select(['state', 'examples']).execute()
    expect(imports).toEqual([{ state: 'done', examples: null }])
  })

  test('takes columns by their very name, writes the rejected rows beside the file, and leaves with 1', async () => {
    writeFileSync(join(cwd, 'weg.csv'), 'E-mail;Maat\nweg@example.org;M\n=geen adres;L\n')
    const list = ['--as', 'suppressions', '--everybody', 'unsubscribed', '--source', 'crm', '--no-provenance']
    const { exit, out } = await run('import', 'weg.csv', '--lang', 'nl', ...list)
    expect(exit).toBe(1)
    expect(out).toContain('Overgenomen: E-mail.\n\nNiet overgenomen, en waarom:\n  Maat  Niemand zei wat het is.\n')
    expect(out).toMatch(/weigeringen +1 +0 +0/)
    expect(out).toContain('1 × E-mail: Dit is geen e-mailadres. Verbeter het adres.')
    expect(readFileSync(join(cwd, 'weg.csv.rejected.csv'), 'utf8')).toContain("\r\n3;'=geen adres;L;")
    const left = await opened.store.db.selectFrom('waarom.import_rejected').select('line').execute()
    expect(left).toEqual([])
  })

  test('of a list of refusals suppresses the addresses, and makes no people of them', async () => {
    const head = 'E-mail;Afgemeld op;Reden;Stroom'
    writeFileSync(join(cwd, 'stil.csv'), `${head}\nstil@example.org;2026-01-15;te veel;nieuws\n`)
    const before = await people()
    const { exit, out } = await run('import', 'stil.csv', '--lang', 'nl', '--source', 'crm', '--no-provenance')
    expect([exit, await people()]).toEqual([0, before])
    expect(out).toMatch(/weigeringen +1 +0 +0/)
    const refused = opened.store.db
      .selectFrom('waarom.suppression')
      .select('type')
      .where('address_key', '=', 'stil@example.org')
    expect(await refused.execute()).toEqual([{ type: 'unsubscribed' }])
  })

  test('takes all that the page asks: moment and evidence of the origin, how far a refusal goes, and when its list was made', async () => {
    writeFileSync(join(cwd, 'lijst.csv'), 'E-mail;Naam;Afgemeld op\nver@example.org;Ver;2026-01-15\n')
    const origin = [...ORIGIN, '--at', '2024-05-01', '--evidence', 'map 3']
    const list = ['--source', 'lijst', '--reach', 'all', '--list-made-at', '2026-01-31T09:30:00Z']
    expect((await run('import', 'lijst.csv', '--lang', 'nl', ...origin, ...list)).exit).toBe(0)
    const { db } = opened.store
    const of = <Row extends { source: string }>(rows: readonly Row[]) => rows.filter(({ source }) => source === 'lijst')
    expect(
      of(await db.selectFrom('waarom.provenance').select(['source', 'at', 'evidence']).execute())[0],
    ).toMatchObject({
      at: new Date('2024-05-01'),
      evidence: 'map 3',
    })
    expect(of(await db.selectFrom('waarom.suppression').select(['source', 'brand_id', 'stream_id']).execute())).toEqual(
      [{ source: 'lijst', brand_id: null, stream_id: null }],
    )
    expect(of(await db.selectFrom('waarom.suppression_list').selectAll().execute())).toEqual([
      { source: 'lijst', brought_up_to_date_at: new Date('2026-01-31T09:30:00Z') },
    ])
  })

  test('brings back what another tool sent: of it nobody is made, so that nobody has to say where people come from', async () => {
    const { db } = opened.store
    const { id: brand_id } = await db.selectFrom('waarom.brand').select('id').executeTakeFirstOrThrow()
    const { id: stream_id } = await db.selectFrom('waarom.stream').select('id').executeTakeFirstOrThrow()
    const mail = { id: newId(), name: 'Later bezorgd', kind: 'campaign', made_by: null, archived_at: null } as const
    await db
      .insertInto('waarom.mail')
      .values({ ...mail, brand_id, stream_id })
      .execute()
    writeFileSync(join(cwd, 'verslag.csv'), 'E-mail\nontvanger@example.org\n')
    expect((await run('import', 'verslag.csv', '--as', 'contacts', '--source', 'crm', '--no-provenance')).exit).toBe(0)
    const sent = (...more: readonly string[]) =>
      run('import', 'verslag.csv', '--lang', 'nl', '--as', 'deliveries', '--source', 'mailtool', ...more)
    expect((await sent('--mail', 'Onbekend')).err).toContain('Geef --mail de naam van een mail')
    expect((await sent('--mail', 'later bezorgd')).err).toContain('Zeg het met --sent-at')
    expect((await sent('--sent-at', 'gisteren')).err).toContain('Schrijf het als 2026-01-31')
    expect((await sent('--as', 'orders', '--mail', 'x')).err).toContain('--mail en --as orders gaan niet samen')
    const { exit, out } = await sent('--mail', 'later bezorgd', '--sent-at', '2026-11-20')
    expect([exit, out]).toEqual([0, expect.stringMatching(/verstuurde mails +1 +0 +0/)])
    const rows = await db.selectFrom('waarom.delivery').select(['mail_id', 'at', 'source']).execute()
    expect(rows).toEqual([{ mail_id: mail.id, at: new Date('2026-11-20'), source: 'mailtool' }])
  })

  test('sees orders by the number of an order, and says of what is not taken that it is not', async () => {
    const head = 'Ordernummer;Klantnr;E-mail;Datum;Totaal;Status'
    writeFileSync(join(cwd, 'orders.csv'), `${head}\n7;k1;koper@example.org;31-12-2025;12,50;verzonden\n`)
    const asked = ['import', 'orders.csv', '--lang', 'nl', '--source', 'kassa', '--no-provenance']
    const people = await run(...asked, '--as', 'contacts', '--dry-run')
    expect([people.exit, people.err]).toEqual([0, ''])
    expect(people.out).toContain('Overgenomen: Klantnr, E-mail.\n')
    for (const column of ['Ordernummer', 'Datum      ', 'Totaal     ', 'Status     '])
      expect(people.out).toContain(`\n  ${column}  Dit hoort bij iets`)
    const open = await run(...asked)
    expect(open.out).toContain('--answer "currency=EUR"')
    const { exit, out } = await run(...asked, '--answer', 'currency=EUR')
    expect(exit).toBe(0)
    expect(out).toMatch(/bestellingen +1 +0 +0/)
  })

  test('takes a mapping from a file', async () => {
    writeFileSync(join(cwd, 'x.csv'), 'A;B\nx@example.org;Xandra\n')
    const mapping = { holds: ['contacts'], columns: { A: 'contact.address', B: 'contact.first-name' } }
    writeFileSync(join(cwd, 'map.json'), JSON.stringify({ mapping }))
    const { exit } = await run('import', 'x.csv', '--mapping', 'map.json', '--source', 'crm', '--no-provenance')
    expect(exit).toBe(0)
  })

  test.each([
    ['a file that is not there', ['no.csv'], 'cannot be opened'],
    ['an origin that nobody named', ['subscribed.csv', '--answer', 'doubt=subscribed'], '--told "…" where it'],
    ['an origin beside no origin', ['x.csv', '--no-provenance', '--at', '2024-05-01'], '--at'],
    ['a moment that is none', ['x.csv', '--no-provenance', '--list-made-at', 'gisteren'], '2026-01-31'],
    ['a reach without its stream', ['x.csv', '--no-provenance', '--source', 'crm', '--reach', 'stream'], 'stream'],
    [
      'consents that are for nothing',
      ['subscribed.csv', '--no-provenance', '--answer', 'doubt=subscribed'],
      '--consent commercial',
    ],
    ['a text without what it was a yes to', ['x.csv', '--no-provenance', ...WORDED], '--consent'],
    ['half an origin', ['subscribed.csv', '--purpose', 'news'], '--legal-basis'],
    [
      'an answer to what is not asked',
      ['subscribed.csv', '--no-provenance', '--answer', 'taste=sweet'],
      'currency=EUR',
    ],
    ['an answer that is none', ['subscribed.csv', '--no-provenance', '--answer', 'currency=euro'], 'currency=euro'],
    ['a brand that is not there', ['subscribed.csv', '--no-provenance', '--brand', 'Other'], 'This brand is not there'],
    ['a name that says nothing', ['x.csv', '--no-provenance', '--source', ''], '--source webshop'],
    ['a file that nobody knows, without a name', ['x.csv', '--no-provenance'], '--source webshop'],
  ])('%s: 2', async (_what, args, said) => {
    const { exit, err } = await run('import', ...args, '--lang', 'en')
    expect(exit).toBe(2)
    expect(err.replaceAll('\n', ' ')).toContain(said)
    expect(existsSync(join(cwd, 'no.csv.rejected.csv'))).toBe(false)
  })
})

describe('waarom demo', () => {
  test('is not loaded among other people', async () => {
    const { exit, err } = await run('demo', '--people', '10', '--lang', 'en')
    expect(exit).toBe(2)
    expect(err).toContain('The demo shop is not loaded.')
  })

  test('is loaded once', async () => {
    const empty = await openTestStore()
    const { url, migrateUrl, keyFile } = placeOf(empty.database, empty.folder)
    const env = { DATABASE_URL: url, WAAROM_MIGRATE_URL: migrateUrl ?? '', WAAROM_KEY_FILE: keyFile }
    const load = () => waarom(['demo', '--people', '20', '--lang', 'en'], { env })
    expect((await load()).out).toContain('The demo shop is there')
    expect((await load()).out).toContain('was there already')
    await empty.close()
  })
})
