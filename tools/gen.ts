import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One generated file: its path from the root, and its text. */
interface Generated {
  readonly path: string
  readonly text: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The list of speech acts: one import for each folder of `purpose/acts`. */
function actList(): Generated {
  const folders = readdirSync(`${root}purpose/acts`, { withFileTypes: true })
    .filter((one) => one.isDirectory() && existsSync(`${root}purpose/acts/${one.name}/act.ts`))
    .map((one) => one.name)
    .sort()
  const text = [
    '// Written by tools/gen.ts from the folders beside it; do not edit.',
    ...folders.map((id) => `import { ${camel(id)} } from './${id}/act.ts'`),
    "import type { SpeechAct } from './speech-act.ts'",
    '',
    '/** Every speech act, in the order of the folders. */',
    `export const SPEECH_ACTS: readonly SpeechAct[] = [${folders.map(camel).join(', ')}]`,
    '',
  ].join('\n')
  return { path: 'purpose/acts/acts.gen.ts', text }
}

/** The lists of concepts: one file for each field of life in `purpose/acts/concepts`. */
function conceptList(): Generated {
  const files = readdirSync(`${root}purpose/acts/concepts`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''))
    .sort()
  const text = [
    '// Written by tools/gen.ts from the folder concepts; do not edit.',
    ...files.map((id) => `import { ${camel(id)} } from './concepts/${id}.ts'`),
    '',
    '/** Every list of concepts. */',
    `export const CONCEPT_LISTS: readonly string[] = [${files.map(camel).join(', ')}]`,
    '',
  ].join('\n')
  return { path: 'purpose/acts/concepts.gen.ts', text }
}

/** The list of sources that people export from: one import for each folder of `server/audience/import/sources`. */
function sourceList(): Generated {
  const at = 'server/audience/import/sources'
  const folders = readdirSync(root + at, { withFileTypes: true })
    .filter((one) => one.isDirectory() && existsSync(`${root}${at}/${one.name}/source.ts`))
    .map((one) => one.name)
    .sort()
  const text = [
    '// Written by tools/gen.ts from the folders beside it; do not edit.',
    ...folders.map((id) => `import { ${camel(id)} } from './${id}/source.ts'`),
    "import type { Source } from './source.ts'",
    '',
    '/** Every source, in the order of the folders. */',
    `export const SOURCES: readonly Source[] = [${folders.map(camel).join(', ')}]`,
    '',
  ].join('\n')
  return { path: `${at}/sources.gen.ts`, text }
}

/** Runs last, when the list of acts is on disk: pages that are made from the data itself. */
async function pages(): Promise<Generated[]> {
  const { actsPage, lawPage, problemsPage, suppressionsPage } = await import('./pages.ts')
  const { demoShopPage } = await import('./demo-page.ts')
  const { nuisancePage } = await import('./nuisance-page.ts')
  const { schemaPages } = await import('../cli/schemas.ts')
  return [actsPage(), lawPage(), problemsPage(), suppressionsPage(), nuisancePage(), demoShopPage(), ...schemaPages()]
}

if (import.meta.main) {
  const checking = process.argv.includes('--check')
  const stale: string[] = []
  const write = ({ path, text }: Generated) => {
    const old = existsSync(root + path) ? readFileSync(root + path, 'utf8') : ''
    if (old === text) return
    if (checking) stale.push(path)
    else writeFileSync(root + path, text)
  }
  write(actList())
  write(conceptList())
  write(sourceList())
  for (const one of await pages()) write(one)
  if (stale.length > 0) {
    console.error(`Generated files are stale: ${stale.join(', ')}. Run: npm run gen`)
    process.exit(1)
  }
}
