import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** `npm test`: types, style, tidiness, generated files, corpus, then all tests. `--long` runs the tests with their full counts. */
const root = fileURLToPath(new URL('..', import.meta.url))
const long = process.argv.includes('--long')

if (!existsSync(`${root}../shared`))
  console.log(
    'The folder ../shared is not there: the tests that read foreign mails, decided cases and the open set are left out.',
  )

type Step = readonly [name: string, command: readonly string[]]

/** What is looked at before the tests run, beside the page that they need. */
const LOOKS: readonly Step[] = [
  ['types', ['npx', 'tsc', '-p', 'tsconfig.json']],
  ['types of the first question', ['npx', 'tsc', '-p', 'purpose/tsconfig.json']],
  ['types of the second question', ['npx', 'tsc', '-p', 'audience/tsconfig.json']],
  ['types of the third question', ['npx', 'tsc', '-p', 'account/tsconfig.json']],
  ['style', ['npx', 'biome', 'check', '.']],
  ['tidiness', ['node', 'tools/tidy.ts']],
  ['generated files', ['node', 'tools/gen.ts', '--check']],
  ['corpus', ['node', 'corpus/lint.ts', '--quiet']],
]
const PAGE: Step = ['page', ['node', 'tools/build.ts', '--page']]
const TESTS: Step = ['tests', ['npx', 'vitest', 'run']]

/**
 * Runs one step to its end.
 * @param aloud whether it writes as it goes; else what it wrote is shown when it fails
 */
async function run([name, [command = '', ...args]]: Step, aloud: boolean): Promise<boolean> {
  const started = performance.now()
  const child = spawn(command, args, {
    cwd: root,
    stdio: aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...(long ? { WAAROM_LONG: '1' } : {}) },
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const said = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')))
  const well = (await ended) === 0
  if (!well) process.stderr.write((await said).join(''))
  console.log(`${well ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  return well
}

/** One step after the other, until one fails. */
async function inOrder(steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) if (!(await run(step, false))) return false
  return true
}

const before = await Promise.all([long || inOrder(LOOKS), inOrder([PAGE])])
if (!before.every(Boolean) || !(await run(TESTS, true))) process.exitCode = 1
