import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entryAbout } from '../server/account/ledger/fixtures/entries.ts'
import { appendEntry } from '../server/account/ledger/ledger.ts'
import { log } from '../server/store/fixtures/database.ts'
import { openStore, type Store } from '../server/store/store.ts'
import { waarom } from './fixtures/terminal.ts'

let folder = ''
let store: Store
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waarom-copy-'))
  const data = join(folder, 'data')
  const place = { kind: 'embedded', folder: data, keyFile: join(data, 'keys/ledger.key') } as const
  store = await openStore(place, { language: 'en', timeZone: 'UTC' }, log)
  await appendEntry(store.db, entryAbout({}))
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const run = async (command: string, file: string, lang: string, data = 'data') => {
  const { exit, out, err } = await waarom([command, file, '--lang', lang], {
    cwd: folder,
    env: { WAAROM_DATA: join(folder, data) },
  })
  return { exit, said: `${out}${err}`.replaceAll('\n', ' ') }
}

describe('waarom backup and waarom restore', () => {
  test('carry an installation over while a server works with it, and say what is apart and what waits', async () => {
    const backup = await run('backup', 'a.backup', 'nl')
    expect(backup).toMatchObject({ exit: 0, said: expect.stringContaining('tabellen geschreven naar a.backup.') })
    expect(backup.said).toContain('Bewaar de sleutelbestanden')
    expect(statSync(join(folder, 'a.backup')).size).toBeGreaterThan(1_000)

    expect(await run('restore', 'a.backup', 'en', 'new')).toMatchObject({
      exit: 2,
      said: expect.stringContaining('does not go with the backup'),
    })
    mkdirSync(join(folder, 'new/keys'), { recursive: true })
    copyFileSync(join(folder, 'data/keys/ledger.key'), join(folder, 'new/keys/ledger.key'))
    const restored = await run('restore', 'a.backup', 'en', 'new')
    expect(restored).toMatchObject({ exit: 0, said: expect.stringContaining('tables restored, as they were on') })
    expect(restored.said).toContain('until an administrator releases it')
    const verify = await waarom(['ledger', 'verify', '--lang', 'en'], { env: { WAAROM_DATA: join(folder, 'new') } })
    expect(verify).toMatchObject({ exit: 0, out: expect.stringContaining('2 entries, whole.') })

    expect(await run('restore', 'a.backup', 'nl', 'new')).toMatchObject({
      exit: 2,
      said: expect.stringContaining('In deze database staan al gegevens.'),
    })
  })

  test('leave with 2 when there is nothing to do it with', async () => {
    expect(await run('backup', 'b.backup', 'nl', 'nowhere')).toMatchObject({ exit: 2 })
    expect(await run('restore', 'none.backup', 'en')).toMatchObject({
      exit: 2,
      said: expect.stringContaining('cannot be read'),
    })
    expect((await waarom(['backup', 'c.backup'], { env: { WAAROM_HOTS: 'x' } })).err).toContain('WAAROM_HOTS')
  })

  test('have help in both languages', async () => {
    for (const command of ['backup', 'restore']) {
      expect((await waarom([command, '--help', '--lang', 'nl'])).out).toContain('Exitcode: 0')
      expect((await waarom([command, '--help', '--lang', 'en'])).out).toContain('used wrongly.')
    }
  })
})
