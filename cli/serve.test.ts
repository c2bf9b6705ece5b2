import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ownFolder } from '../server/store/embedded/owner.ts'
import { waarom } from './fixtures/terminal.ts'

it('waarom serve tells in the language of the reader what stands in the way of the store', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waarom-serve-'))
  const { release } = await ownFolder(folder)
  const { exit, err } = await waarom(['serve', '--lang', 'nl'], { env: { WAAROM_DATA: folder, WAAROM_LOG: 'silent' } })
  await release()
  rmSync(folder, { recursive: true })
  expect(exit).toBe(2)
  expect(err.replaceAll('\n', ' ')).toContain(`Proces ${process.pid} draait Waarom op deze map.`)
})

it('waarom work beside our own database says in the language of the reader why not, and what to do', async () => {
  const said = async (env: Record<string, string>) => {
    const { exit, err } = await waarom(['work', '--lang', 'nl'], { env: { WAAROM_LOG: 'silent', ...env } })
    expect(exit).toBe(2)
    return err.replace(/\s+/g, ' ')
  }
  expect(await said({ WAAROM_DATA: '/data' })).toMatch(/\/data.*DATABASE_URL/)
  expect(await said({ DATABASE_URL: 'postgres://app@127.0.0.1:1/waarom', WAAROM_WORKERS: '0' })).toContain(
    'WAAROM_WORKERS is 0.',
  )
})
