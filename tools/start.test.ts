import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownFolder } from '../server/store/embedded/owner.ts'
import { start } from './start.ts'

test('a start on data that are in use says so at once, before it builds the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waarom-start-'))
  const { release } = await ownFolder(folder)
  let built = false
  const build = async () => {
    built = true
    return folder
  }
  await expect(start({ WAAROM_DATA: folder, WAAROM_LOG: 'silent' }, build)).rejects.toMatchObject({
    problem: { code: 'store/folder-in-use', facts: { folder, pid: String(process.pid) } },
  })
  expect(built).toBe(false)
  await release()
  rmSync(folder, { recursive: true })
})
