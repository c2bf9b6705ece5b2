import { RULEBOOKS } from '@waarom/purpose/law/rulebooks/index.ts'
import { describe, expect, it } from 'vitest'
import { waarom } from './fixtures/terminal.ts'
import { problems } from './problems.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

describe('waarom law', () => {
  it('lists every law in 80 columns', async () => {
    for (const lang of ['nl', 'en']) {
      const { out } = await waarom(['law', '--lang', lang])
      for (const { code } of RULEBOOKS) expect(out).toContain(code)
      const lines = out.split('\n').filter((line) => !/^\s*https?:/.test(line))
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
    }
  })

  it('prints a rulebook with its citations and its marks of doubt', async () => {
    const { out } = await waarom(['law', 'nl', '--lang', 'nl'])
    expect(out).toContain('nl/main-service')
    expect(out).toContain('Telecommunicatiewet 11.7(1) · wet · nagelezen')
    expect(out).toMatch(/\n\? nl\//)
    const lines = out.split('\n').filter((line) => !/^\s*https?:/.test(line))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('prints several, one under the other', async () => {
    const { exit, out } = await waarom(['law', 'NL', 'UK'])
    expect(exit).toBe(0)
    expect(out.indexOf('nl/main-service')).toBeGreaterThan(0)
    expect(out.indexOf('uk/')).toBeGreaterThan(out.indexOf('nl/main-service'))
  })

  it('suggests a code for one that does not exist', async () => {
    expect((await waarom(['law', 'UKK', '--lang', 'en'])).err).toContain('Did you mean UK?')
  })
})

describe('the words of the command', () => {
  it('tell every problem in both languages', () => {
    expect(Object.keys(nl.problems).sort()).toEqual([...problems.codes].sort())
    expect(Object.keys(en.problems).sort()).toEqual([...problems.codes].sort())
  })
})
