import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** `npm test`: types, style, tidiness, generated files, corpus, then all tests. `--long` runs the tests with their full counts. */
const root = fileURLToPath(new URL('..', import.meta.url))
const long = process.argv.includes('--long')

if (!existsSync(`${root}../shared`))
  console.log(
    'The folder ../shared is not there: the tests that read foreign mails, decided cases and the open set are left out.',
  )

const STEPS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['types', ['npx', 'tsc', '-p', 'tsconfig.json']],
  ['types of the first question', ['npx', 'tsc', '-p', 'purpose/tsconfig.json']],
  ['types of the second question', ['npx', 'tsc', '-p', 'audience/tsconfig.json']],
  ['types of the third question', ['npx', 'tsc', '-p', 'account/tsconfig.json']],
  ['style', ['npx', 'biome', 'check', '.']],
  ['tidiness', ['node', 'tools/tidy.ts']],
  ['generated files', ['node', 'tools/gen.ts', '--check']],
  ['corpus', ['node', 'corpus/lint.ts', '--quiet']],
  ['page', ['node', 'tools/build.ts', '--page']],
  ['tests', ['npx', 'vitest', 'run']],
]

for (const [name, [command = '', ...args]] of long ? STEPS.slice(-2) : STEPS) {
  const started = performance.now()
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(long ? { WAAROM_LONG: '1' } : {}) },
  })
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  if (status !== 0) process.exit(status ?? 1)
}
