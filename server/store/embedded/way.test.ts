import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'
import { installedProgram } from './program.ts'
import { wayFor } from './way.ts'

const HOLD = fileURLToPath(new URL('./fixtures/hold.ts', import.meta.url))
const NOBODY = 65534
const log = { info: () => {}, warn: () => {}, error: () => {} }

const isRoot = process.getuid?.() === 0
/** Whether root may run our source as another user: not when the clone or Node stands where only root gets. */
const canBeOther =
  isRoot &&
  spawnSync(process.execPath, ['--check', HOLD], { uid: NOBODY, gid: NOBODY, cwd: '/', stdio: 'ignore' }).status === 0
if (!canBeOther)
  console.log('Not as root, or in a folder where only root gets: PostgreSQL as another user than this one is left out.')

test('a user who is not root starts PostgreSQL directly, root never does', () => {
  expect(wayFor('/nowhere') === 'direct').toBe(!isRoot)
})

describe.runIf(canBeOther)('where root may not be somebody else, and a program that nobody can write in', () => {
  let root = ''
  let program = ''
  let folder = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'waarom-way-'))
    const installed = join(installedProgram(), '..')
    program = join(root, 'package/native')
    // The package as npm leaves it without install scripts: no symbolic links.
    cpSync(installed, join(root, 'package'), { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() })
    folder = join(root, 'data')
    mkdirSync(folder)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('a folder that nobody can get to is refused, and the folder that is closed is named', async () => {
    await expect(startEmbedded({ folder, log, program, way: 'nobody' })).rejects.toMatchObject({
      problem: { code: 'store/folder-shut-in', facts: { closed: root } },
    })
  })

  test('PostgreSQL runs as nobody, from a copy of the program with its libraries under all their names', async () => {
    chmodSync(root, 0o755)
    const { stop } = await startEmbedded({ folder, log, program, way: 'nobody' })
    await stop()
    expect(statSync(join(folder, 'postgres')).uid).toBe(NOBODY)
    expect(existsSync(join(program, 'lib/libpq.so.5'))).toBe(false)
    expect(wayFor(join(folder, 'postgres'))).toBe('nobody')
  })

  test('a user who is not root does the same with what is his, and writes nothing in a program that is not', async () => {
    chownSync(folder, NOBODY, NOBODY)
    const child = spawn(process.execPath, [HOLD, folder, program], {
      uid: NOBODY,
      gid: NOBODY,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (!child.stdout) throw new Error('no output')
    expect((await once(createInterface(child.stdout), 'line'))[0]).toBe('up')
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await gone).toEqual([0, null])
    expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
    expect(existsSync(join(program, 'lib/libpq.so.5'))).toBe(false)
  })
})
