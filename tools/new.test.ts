import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recognise } from '../server/audience/import/sources/recognise.ts'
import type { Source } from '../server/audience/import/sources/source.ts'

const tools = import.meta.dirname
let house = ''

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'waarom-new-'))
  cpSync(join(tools, 'new.ts'), join(house, 'tools/new.ts'), { recursive: true })
})
afterAll(() => rmSync(house, { recursive: true }))

const make = (...args: readonly string[]) =>
  execFileSync(process.execPath, [join(house, 'tools/new.ts'), ...args], { encoding: 'utf8' })

describe('npm run new', () => {
  it('knows every kind that CONTRIBUTING begins a recipe with', () => {
    const recipes = readFileSync(join(tools, '../CONTRIBUTING.md'), 'utf8')
    const named = [...recipes.matchAll(/npm run new -- (\w+)/g)].map(([, kind]) => kind)
    const { stderr, status } = spawnSync(process.execPath, [join(house, 'tools/new.ts')], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(named).toContain('importer')
    for (const kind of named) expect(stderr).toContain(kind)
  })

  it('makes an importer that recognises its own fixture', async () => {
    const wrote = make('importer', 'mail-tool')
    expect(wrote.match(/wrote (\S+)/g)).toHaveLength(2)
    const folder = join(house, 'server/audience/import/sources/mail-tool')
    const { mailTool } = (await import(join(folder, 'source.ts'))) as { mailTool: Source }
    const columns = readFileSync(join(folder, 'fixtures/contacts.csv'), 'utf8').split('\n')[0]?.split(',') ?? []
    const found = recognise(columns, [mailTool])
    expect(found).toMatchObject({ source: { id: 'mail-tool' }, file: { id: 'contacts' } })
    expect(found.columns.every(({ use }) => use !== null)).toBe(true)
  })

  it('never writes over what is there', () => {
    make('importer', 'twice')
    expect(() => make('importer', 'twice')).toThrow(/already there/)
  })
})
