import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What can be begun with a working skeleton: per kind its files, path and text. */
const KINDS: Readonly<Record<string, (name: string) => Readonly<Record<string, string>>>> = {
  act: (name) => ({
    [`purpose/acts/${name}/act.ts`]: `import type { SpeechAct } from '../speech-act.ts'

/** Say in one line what the segment does. Add '${name}' to ACTS in act.ts, then run npm run gen and npm run train. */
export const ${camel(name)}: SpeechAct = {
  id: '${name}',
  name: { en: '${name}', nl: '${name}' },
  does: { en: '', nl: '' },
  meaning: { en: '', nl: '' },
  lookAlikes: [],
  counterExamples: [],
  phrases: { nl: [], en: [], de: [], fr: [] },
}
`,
  }),
  jurisdiction: (name) => {
    const code = name.toUpperCase()
    return {
      [`purpose/law/rulebooks/${name}/index.ts`]: `import type { Rulebook } from '../../rulebook.ts'

/** The law of ${code}. Fill the rows with their citations, and add the book to the list in ../index.ts. */
export const ${camel(name)}: Rulebook = {
  code: '${code}',
  kind: 'law',
  version: '${name}-2026.1',
  name: { en: '${code}', nl: '${code}' },
  summary: { en: '', nl: '' },
  toleratesTinge: false,
  strictness: 5,
  purposes: [],
  consequences: [],
  duties: [],
}
`,
    }
  },
  importer: (name) => ({
    [`server/audience/import/sources/${name}/source.ts`]: `import type { Source } from '../source.ts'

/** What the export holds and how it is told from others. Cite the page in \`read\`, and say here what you could not verify. */
export const ${camel(name)}: Source = {
  id: '${name}',
  name: '${name}',
  read: [],
  files: [
    {
      id: 'contacts',
      holds: ['contacts'],
      sure: 'remembered',
      needs: ['${name} id', 'email'],
      columns: {
        '${name} id': 'contact.id',
        email: 'contact.address',
        notes: { drop: 'free-text' },
      },
    },
  ],
}
`,
    [`server/audience/import/sources/${name}/fixtures/contacts.csv`]: `${name} id,email,notes
1,jan.jansen@example.org,
`,
  }),
  decision: (name) => ({
    [`docs/decisions/${name}.md`]: `# ${name.replaceAll('-', ' ')}

**Question.**

**Choice.**

**Reasons.**

**What would change our mind.**
`,
  }),
}

const [kind = '', name = ''] = process.argv.slice(2)
const files = KINDS[kind]?.(name)
if (!files || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
  console.error(
    `Usage: npm run new -- <kind> <name>\nKinds: ${Object.keys(KINDS).join(', ')}. A name is kebab-case, e.g. "npm run new -- act warranty".`,
  )
  process.exit(2)
}
for (const [path, text] of Object.entries(files)) {
  if (existsSync(root + path)) {
    console.error(`${path} is already there; nothing was written.`)
    process.exit(2)
  }
  mkdirSync(root + path.slice(0, path.lastIndexOf('/')), { recursive: true })
  writeFileSync(root + path, text)
  console.log(`wrote ${path}`)
}
