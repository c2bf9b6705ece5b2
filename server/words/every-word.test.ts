import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '@waarom/purpose/problem.ts'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../problem-reply.ts'
import { EVERY_PROBLEM, EVERY_WORD } from './every-word.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Defined {
  readonly make: (name: string, facts: Readonly<Record<string, string>>) => Problem
  readonly specs: Readonly<Record<string, { readonly facts: readonly string[] }>>
}

/** Every list of problems that the server can come across, found in the files themselves. */
async function definedIn(rooms: readonly string[]): Promise<readonly (readonly [file: string, defined: Defined])[]> {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|node_modules/.test(path))
      .map((path) => join(root, room, path))
      .filter((path) => /= defineProblems\(/.test(readFileSync(path, 'utf8'))),
  )
  const found = await Promise.all(
    files.map(async (file) => {
      const module: Readonly<Record<string, unknown>> = await import(file)
      return Object.values(module)
        .filter((one) => typeof one === 'object' && one !== null && 'specs' in one && 'make' in one)
        .map((one) => [file.slice(root.length), one as Defined] as const)
    }),
  )
  return found.flat()
}

describe('every problem that the server can tell', () => {
  test('has its sentences in both languages, with all its facts filled in', async () => {
    const all = await definedIn(['purpose', 'audience', 'account', 'server'])
    expect(all.length).toBeGreaterThan(10)
    for (const [file, { make, specs }] of all)
      for (const [name, { facts }] of Object.entries(specs))
        for (const lang of ['nl', 'en'] as const) {
          const problem = make(name, Object.fromEntries(facts.map((fact) => [fact, 'x'])))
          const { what, why, fix } = sentencesOf(problem, lang)
          expect(what, `${problem.code} of ${file} in ${lang}`).not.toBe(problem.code)
          expect(`${what} ${why} ${fix}`, problem.code).not.toMatch(/\{\w+\}/)
        }
  })

  test('of a room of the server stands in one list, and nothing else does', () => {
    const codes = EVERY_PROBLEM.flatMap((one) => one.codes).sort()
    expect(new Set(codes).size).toBe(codes.length)
    for (const lang of ['nl', 'en'] as const) expect(Object.keys(EVERY_WORD[lang]).sort()).toEqual(codes)
  })
})
