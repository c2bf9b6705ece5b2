import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Something in the house that is not as the house style says. */
export interface Untidy {
  readonly file: string
  readonly line: number
  readonly what: string
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** What each room may import from; the order of the questions and the direction of the doors. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  purpose: ['purpose'],
  audience: ['audience', 'purpose'],
  account: ['account', 'audience', 'purpose'],
  cli: ['cli', 'purpose', 'audience', 'account', 'server'],
  server: ['server', 'purpose', 'audience', 'account'],
  web: ['web', 'purpose', 'audience', 'account', 'server'],
  corpus: ['corpus', 'purpose'],
  e2e: ['e2e', 'purpose', 'audience', 'account', 'cli', 'server', 'web', 'corpus', 'tools'],
  bench: ['bench', 'e2e', 'purpose', 'audience', 'account', 'cli', 'server', 'web', 'corpus', 'tools'],
  tools: ['tools', 'purpose', 'audience', 'account', 'cli', 'server', 'web', 'corpus'],
}

/** The questions themselves: pure, and documented to the last name. */
const PURE = /^(?:purpose|audience|account)\//
/** What the second question takes from the first beside types: how a problem is made, and the sources of the law. */
const LENT = /^purpose\/(?:problem\.ts$|law\/rulebooks\/)/

/** The way of a mail inside the first question: no folder imports a later one. Types of a later one may not either. */
const WALK = ['mail', 'acts', 'facts', 'law', 'remedies', 'report']

const PACKAGES: Readonly<Record<string, string>> = {
  '@waarom/purpose': 'purpose',
  '@waarom/audience': 'audience',
  '@waarom/account': 'account',
  '@waarom/server': 'server',
  '@waarom/web': 'web',
  waarom: 'cli',
}
const FORBIDDEN_FOLDERS = ['lib', 'utils', 'common', 'shared', 'types']
const FORBIDDEN_ENDINGS = /(?:manager|service|helper|impl)$/i
const CEILING = 300
const FUNCTION_CEILING = 60
/** What a pure file may not name: the world. */
const WORLD = /\b(?:process\.|Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\(|setTimeout|console\.|node:)/

const isCode = (file: string) => /\.(?:ts|tsx|css)$/.test(file) && !file.endsWith('.d.ts')
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('/fixtures/')
/** Data is exempt from the size: phrases, rulebooks, catalogues, samples, generated files, tables of tests. */
const isData = (file: string) =>
  /\.gen\.ts$|\/words\/|\/rulebooks\/|\/cases\/|\/samples\/|^purpose\/acts\/(?:[^/]+\/act|concepts\/[^/]+|cues\/[^/]+)\.ts$|\.css$|^e2e\/cases\//.test(
    file,
  )

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory()) {
      if (!['node_modules', 'dist', '.git', 'data'].includes(entry.name)) yield* walk(path)
    } else yield path
  }
}

/** The place an import leads to, from the root, or null for a package that is not ours. */
function target(file: string, from: string): string | null {
  if (from.startsWith('.')) return normalize(join(dirname(file), from))
  const own = Object.keys(PACKAGES).find((name) => from === name || from.startsWith(`${name}/`))
  return own ? `${PACKAGES[own]}/${from.slice(own.length + 1)}` : null
}

function arrows(file: string, text: string): Untidy[] {
  const out: Untidy[] = []
  const room = file.split('/')[0] ?? ''
  for (const [index, line] of text.split('\n').entries()) {
    const from = /(?:from|import)\s*\(?\s*'([^']+)'/.exec(line)?.[1]
    const to = from ? target(file, from) : null
    if (!to) continue
    const say = (what: string) => out.push({ file, line: index + 1, what })
    const other = to.split('/')[0] ?? ''
    if (ARROWS[room] && ARROWS[other] && !ARROWS[room].includes(other)) say(`${room} may not import ${other}`)
    if (room === 'audience' && other === 'purpose' && !LENT.test(to) && !line.includes('import type') && !isTest(file))
      say('audience takes types from purpose; values only from problem.ts and the sources of the law')
    if (room === 'web' && other === 'server' && !(to === 'server/api.ts' && line.includes('import type')))
      say('web takes only types, and only from server/api.ts')
    if (
      /^purpose\/report\/second\/(?:ask|patience|reader)\.ts$/.test(to) &&
      !/^(?:cli|server|purpose\/report\/second)\//.test(file)
    )
      say('only the terminal and the network ask a second reader')
    if (room === 'purpose' && !isTest(file)) {
      const here = WALK.indexOf(file.split('/')[1] ?? '')
      const there = WALK.indexOf(to.split('/')[1] ?? '')
      if (here >= 0 && there > here) say(`${WALK[here]} comes before ${WALK[there]} and may not import it`)
    }
  }
  return out
}

function names(file: string): Untidy[] {
  const out: Untidy[] = []
  const parts = file.split('/')
  for (const folder of parts.slice(0, -1))
    if (FORBIDDEN_FOLDERS.includes(folder)) out.push({ file, line: 1, what: `no folder is called ${folder}` })
  const base = (parts.at(-1) ?? '').replace(/\..*$/, '')
  if (FORBIDDEN_ENDINGS.test(base))
    out.push({ file, line: 1, what: `no file ends in ${FORBIDDEN_ENDINGS.exec(base)?.[0]}` })
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(base)) out.push({ file, line: 1, what: 'file names are kebab-case' })
  return out
}

function sizes(file: string, text: string): Untidy[] {
  if (isTest(file) || isData(file)) return []
  const lines = text.split('\n')
  const out: Untidy[] = []
  if (lines.length > CEILING + 1)
    out.push({ file, line: 1, what: `${lines.length - 1} lines; the ceiling is ${CEILING}` })
  let start = -1
  for (const [index, line] of lines.entries()) {
    if (/^(?:export )?(?:async )?function\*? /.test(line)) start = index
    if (start >= 0 && line === '}') {
      if (index - start + 1 > FUNCTION_CEILING && !file.endsWith('.tsx'))
        out.push({
          file,
          line: start + 1,
          what: `a function of ${index - start + 1} lines; the ceiling is ${FUNCTION_CEILING}`,
        })
      start = -1
    }
  }
  return out
}

function purity(file: string, text: string): Untidy[] {
  if (!PURE.test(file) || isTest(file) || file.includes('/words/') || isData(file)) return []
  return text
    .split('\n')
    .flatMap((line, index) =>
      WORLD.test(line) && !/^\s*(?:\*|\/\/|\/\*\*)/.test(line)
        ? [{ file, line: index + 1, what: 'a pure package does not touch the world' }]
        : [],
    )
}

function docstrings(file: string, text: string): Untidy[] {
  if (isTest(file) || isData(file) || !PURE.test(file)) return []
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const name = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/.exec(line)?.[1]
    const before = lines[index - 1] ?? ''
    if (!name || before.endsWith('*/')) return []
    // A type made from the constant above it, or the next of a group of constants, shares its docstring.
    if (/^export (?:const|type)/.test(line) && /^export |^}|^\)|^\]/.test(before)) return []
    return [{ file, line: index + 1, what: `${name} has no docstring` }]
  })
}

function leftovers(file: string, text: string): Untidy[] {
  return text.split('\n').flatMap((line, index) => {
    const found = /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|nocheck|expect-error)|\bas any\b|: any\b/.exec(line)
    return found && !file.startsWith('tools/tidy') ? [{ file, line: index + 1, what: `${found[0]} is left over` }] : []
  })
}

/** What stands in front of the house: papers, settings, and what begins with a dot. */
const IN_FRONT =
  /^(?:\.|[A-Z]+(?:\.md)?$|(?:package|package-lock|biome|tsconfig|waarom\.config)\.json$|vitest\.config\.ts$)/

/** What was left in front of the house by something that ran there. */
function strays(): Untidy[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !IN_FRONT.test(entry.name))
    .map(({ name }) => ({ file: name, line: 1, what: 'does not belong to the house' }))
}

/** Looks through the whole house. */
export function tidy(): Untidy[] {
  const rooms = Object.keys(ARROWS)
  const inRooms = rooms.flatMap((room) =>
    [...walk(room)].filter(isCode).flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return [
        ...names(file),
        ...arrows(file, text),
        ...sizes(file, text),
        ...purity(file, text),
        ...docstrings(file, text),
        ...leftovers(file, text),
      ]
    }),
  )
  return [...strays(), ...inRooms]
}

if (import.meta.main) {
  const untidy = tidy()
  for (const { file, line, what } of untidy)
    console.error(`${relative(process.cwd(), join(root, file))}:${line}  ${what}`)
  if (untidy.length > 0) {
    console.error(`\n${untidy.length} places are not as the house style says.`)
    process.exit(1)
  }
}
