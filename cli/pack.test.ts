import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('.', import.meta.url))
const MAIL = fileURLToPath(new URL('./fixtures/sale.eml', import.meta.url))
const MOST_BYTES = 15e6
const MOST_PACKAGES = 40
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
let folder = ''

/** The tarball as a stranger gets it: packed, then installed in an empty folder without a network or scripts. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waarom-pack-'))
  const packed = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], CLI).replace(/^[^[{]*/, ''))
  const name = Array.isArray(packed) ? packed[0].filename : Object.values<{ filename: string }>(packed)[0]?.filename
  writeFileSync(join(folder, 'package.json'), '{"name":"empty","private":true}')
  npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', join(folder, String(name))], folder)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (args: readonly string[]) =>
  spawnSync(process.execPath, [join(folder, 'node_modules/waarom/bin/waarom.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })

describe('the packed command', () => {
  it('brings no other package, and is small', () => {
    const packages = readdirSync(join(folder, 'node_modules')).filter((one) => !one.startsWith('.'))
    expect(packages).toEqual(['waarom'])
    expect(packages.length).toBeLessThanOrEqual(MOST_PACKAGES)
    const files = readdirSync(join(folder, 'node_modules'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )
    expect(files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0)).toBeLessThan(MOST_BYTES)
    expect(files.filter((one) => /\.(?:node|wasm)$/.test(one.name))).toEqual([])
  })

  it('judges a mail', () => {
    const { status, stdout } = run(['check', MAIL, '--lang', 'en'])
    expect(stdout).toContain('Advertising, not a service mail')
    expect(status).toBe(1)
  })

  it('can be started by its name', () => {
    expect(npm(['exec', '--offline', '--', 'waarom', 'law', '--lang', 'en'], folder)).toContain('Netherlands')
  })

  it('can be imported', () => {
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { check } from 'waarom'
      const mail = await check('Subject: Uw pakket is bezorgd\\n\\nUw bestelling 4711 is bezorgd.', { law: 'NL,UK' })
      console.log(Object.keys(mail.verdicts).join())`,
    )
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })).toBe('NL,UK\n')
  })

  it('says what to install for the server', () => {
    const { status, stderr } = run(['serve'])
    expect(stderr).toContain('npm install @waarom/server')
    expect(status).toBe(2)
  })

  it('has types that need nothing else', () => {
    const types = join(folder, 'node_modules/waarom/dist/types')
    const texts = readdirSync(types, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))
    expect(texts.length).toBeGreaterThan(3)
    for (const text of texts) expect(text).not.toMatch(/from '(?!\.)/)
  })
})
