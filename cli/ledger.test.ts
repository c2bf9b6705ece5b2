import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entryAbout } from '../server/account/ledger/fixtures/entries.ts'
import { appendEntry } from '../server/account/ledger/ledger.ts'
import { withClient } from '../server/store/connection.ts'
import { joinEmbedded } from '../server/store/embedded/embedded.ts'
import { log } from '../server/store/fixtures/database.ts'
import { openStore, type Store } from '../server/store/store.ts'
import { waarom } from './fixtures/terminal.ts'

let folder = ''
let store: Store | null = null
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waarom-verify-'))
  const place = { kind: 'embedded', folder: join(folder, 'data'), keyFile: join(folder, 'ledger.key') } as const
  store = await openStore(place, { language: 'en', timeZone: 'UTC' }, log)
  await store.db.transaction().execute(async (transaction) => {
    for (let at = 1; at <= 1_001; at += 1) await appendEntry(transaction, entryAbout({ at }))
  })
})
afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

const verify = (lang: string, data = join(folder, 'data')) =>
  waarom(['ledger', 'verify', '--lang', lang], { env: { WAAROM_DATA: data } })

describe('waarom ledger verify', () => {
  test.each([
    ['nl', '1.001 regels, ongeschonden.'],
    ['en', '1,001 entries, whole.'],
  ])('while a server works with the data says in %s that all is whole, and leaves with 0', async (lang, said) => {
    const { exit, out, err } = await verify(lang)
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toContain(said)
    expect(out.replaceAll('\n', ' ')).toMatch(/hash .* [0-9a-f]{64}/)
  })

  test('goes on when waarom users link has printed a one-time link for an administrator, while a server works with the data', async () => {
    const env = { WAAROM_DATA: join(folder, 'data'), PORT: '8181' }
    const { exit, out, err } = await waarom(['users', 'link', '--lang', 'nl'], { env })
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toMatch(/beheerder, binnen 7 dagen:\nhttp:\/\/127\.0\.0\.1:8181\/join#[\w-]{43}\n$/)
    const made = store?.db.selectFrom('waarom.invitation').select(['roles', 'made_by', 'used_at'])
    expect(await made?.execute()).toEqual([{ roles: ['administrator'], made_by: null, used_at: null }])
    await waarom(['users', 'link'], { env: { WAAROM_HOTS: 'x' } }).then((refused) => expect(refused.exit).toBe(2))
  })

  test('says what is wrong where, and leaves with 1', async () => {
    const running = await joinEmbedded(join(folder, 'data'))
    await withClient(running?.owner ?? {}, (client) =>
      client.query(
        'alter table waarom.ledger_entry disable trigger user; delete from waarom.ledger_entry where number >= 1001',
      ),
    )
    const nl = await verify('nl')
    expect(nl.exit).toBe(1)
    expect(nl.out.replaceAll('\n', ' ')).toContain(
      'Het logboek houdt te vroeg op: regel 1.001 en wat daarop volgde is weg.',
    )
    expect((await verify('en')).out).toContain('Everything up to and including entry 1,000 is as it was written.')
  })

  test('starts the database when nothing runs, and leaves it as it was', async () => {
    await store?.close()
    store = null
    expect((await verify('en')).exit).toBe(1)
    expect(existsSync(join(folder, 'data/postgres/postmaster.pid'))).toBe(false)
  })

  test('where there are no data makes none, and leaves with 2', async () => {
    const { exit, err } = await verify('nl', join(folder, 'other'))
    expect(exit).toBe(2)
    expect(err).toContain('nog geen gegevens')
    expect(existsSync(join(folder, 'other'))).toBe(false)
  })

  test('that cannot be read leaves with 2', async () => {
    const given = { env: { DATABASE_URL: 'postgres://app@127.0.0.1:1/waarom' } }
    expect((await waarom(['ledger', 'verify'], given)).exit).toBe(2)
    expect((await waarom(['ledger', 'verify'], { env: { WAAROM_HOTS: 'x' } })).err).toContain('WAAROM_HOTS')
  })

  test('has help in both languages', async () => {
    expect((await waarom(['ledger', 'verify', '--help', '--lang', 'nl'])).out).toContain('0 ongeschonden')
    expect((await waarom(['ledger', 'verify', '--help', '--lang', 'en'])).out).toContain('0 whole')
  })
})
