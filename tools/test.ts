import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** `npm test`: types, style, tidiness, generated files, corpus, then all tests. `--long` runs the tests with their full counts, and on PostgreSQL 15 too. */
const root = fileURLToPath(new URL('..', import.meta.url))
const long = process.argv.includes('--long')

if (!existsSync(`${root}../shared`))
  console.log(
    'The folder ../shared is not there: the tests that read foreign mails, decided cases and the open set are left out.',
  )

type Step = readonly [name: string, command: readonly string[], environment?: Readonly<Record<string, string>>]

/** Whether the types agree; with one checker, as two do a good deal twice. What did not change is not looked at again. */
const types = (name: string, project: string): Step => [
  name,
  [
    ...['node', 'node_modules/typescript/bin/tsc', '-p', project, '--singleThreaded', '--incremental'],
    ...['--tsBuildInfoFile', `node_modules/.cache/types/${name.replaceAll(' ', '-')}.json`],
  ],
]

/** What is looked at on one core while the other builds the page, looks at the rest and begins with the tests. */
const TYPES: readonly Step[] = [
  types('types', 'tsconfig.json'),
  types('types of the first question', 'purpose/tsconfig.json'),
  types('types of the second question', 'audience/tsconfig.json'),
  types('types of the third question', 'account/tsconfig.json'),
]
const PAGE: Step = ['page', ['node', 'tools/build.ts', '--page', ...(long ? [] : ['--test'])]]
const LOOKS: readonly Step[] = [
  ['style', ['node', 'node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ['tidiness', ['node', 'tools/tidy.ts']],
  ['generated files', ['node', 'tools/gen.ts', '--check']],
]
const VITEST = ['node', 'node_modules/vitest/vitest.mjs', 'run']
const TESTS: Step = ['tests', VITEST]
/** What speaks to the database. */
const ON_DATABASE = [
  ...['server/store/store', 'server/store/places', 'server/store/backup', 'server/account', 'server/audience'],
  ...['server/health', 'server/idempotency', 'server/jobs', 'server/organisation', 'server/purpose', 'server/users'],
  ...['cli/import', 'cli/beside'],
]
/** It is run once more on the oldest release that is supported, with small counts. */
const OLDEST: Step = ['tests on PostgreSQL 15', [...VITEST, ...ON_DATABASE], { WAAROM_POSTGRES: '15' }]

/** How the counts of the tests are asked for. */
const COUNTS = long ? { WAAROM_LONG: '1' } : {}

/**
 * Runs one step to its end.
 * @param aloud whether it writes as it goes; else what it wrote is shown when it fails
 */
async function run([name, [command = '', ...args], environment = COUNTS]: Step, aloud: boolean): Promise<boolean> {
  const started = performance.now()
  const child = spawn(command, args, {
    cwd: root,
    stdio: aloud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
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
async function inOrder(steps: readonly Step[], aloud = false): Promise<boolean> {
  for (const step of steps) if (!(await run(step, aloud))) return false
  return true
}

// It is installed where npm has it for the platform.
const tests = long && existsSync(`${root}node_modules/postgres-15`) ? [TESTS, OLDEST] : [TESTS]
const wells = await Promise.all(
  long
    ? [inOrder([PAGE]).then((well) => well && inOrder(tests, true))]
    : [inOrder(TYPES), inOrder([PAGE, ...LOOKS]).then((well) => well && inOrder(tests, true))],
)
if (!wells.every(Boolean)) process.exitCode = 1
