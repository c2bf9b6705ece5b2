import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, extname, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { causeOf } from './config/file.ts'
import { isRoot } from './repository.ts'

/** Extensions that are mails by their name: containers, pages and templates. */
const MAILS = new Set([
  '.eml',
  '.msg',
  '.mjml',
  '.html',
  '.htm',
  '.liquid',
  '.hbs',
  '.mustache',
  '.erb',
  '.twig',
  '.ejs',
  '.njk',
])
/** The same, to be said. */
export const MAIL_ENDINGS: readonly string[] = [...MAILS]
const NEVER = new Set(['.git', 'node_modules'])

/** A file to judge. `path` is as the user would write it, with forward slashes; `file` is absolute. */
export interface Walked {
  readonly path: string
  readonly file: string
  /** True when it was named itself, false when it was found in a folder. */
  readonly named: boolean
  /** Why it cannot be read: a word of the system, such as `ENOENT`. */
  readonly cause: string | null
}

interface Rules {
  readonly folder: string
  readonly rules: Ignore
}

/**
 * Finds the mails of a path: the file itself, or those of a folder in the order of their names.
 * Git-ignored files are skipped, by every `.gitignore` from the root of the repository down; a path that is named is
 * judged even when git ignores it. Links to folders are not followed. What cannot be read is given with its cause.
 * @param includes files that are mails though their name does not say so
 */
export async function* walk(path: string, cwd: string, includes: (file: string) => boolean): AsyncGenerator<Walked> {
  const file = resolve(cwd, path)
  const known = await stat(file).catch((error: unknown) => causeOf(error))
  if (typeof known === 'string') yield { path: slashed(path), file, named: true, cause: known }
  else if (known.isDirectory())
    yield* inFolder({ path: path.replace(/[/\\]+$/, ''), folder: file }, await rulesAbove(file), includes)
  else yield { path: slashed(path), file, named: true, cause: null }
}

async function* inFolder(
  { path, folder }: { readonly path: string; readonly folder: string },
  above: readonly Rules[],
  includes: (file: string) => boolean,
): AsyncGenerator<Walked> {
  const chain = [...above, ...(await rulesIn(folder))]
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => causeOf(error))
  if (typeof entries === 'string') {
    yield { path: slashed(path), file: folder, named: false, cause: entries }
    return
  }
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const file = join(folder, entry.name)
    const shown = path === '.' || path === '' ? entry.name : join(path, entry.name)
    if (NEVER.has(entry.name) || ignored(file, entry.isDirectory(), chain)) continue
    if (entry.isDirectory()) yield* inFolder({ path: shown, folder: file }, chain, includes)
    else if (entry.isFile() && (MAILS.has(extname(entry.name).toLowerCase()) || includes(file)))
      yield { path: slashed(shown), file, named: false, cause: null }
  }
}

const slashed = (path: string) => path.split(sep).join('/')

async function rulesIn(folder: string): Promise<readonly Rules[]> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => null)
  return text === null ? [] : [{ folder, rules: ignore().add(text) }]
}

/** The ignore files above a folder, from the root of its repository; those that ignore the folder itself left out. */
async function rulesAbove(folder: string): Promise<readonly Rules[]> {
  const all: Rules[] = []
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder) all.unshift(...(await rulesIn(at)))
    if (await isRoot(at)) return all.filter((one) => !ignored(folder, true, [one]))
    if (dirname(at) === at) return []
  }
}

/** The nearest ignore file that says something about a path decides. */
function ignored(file: string, isFolder: boolean, chain: readonly Rules[]): boolean {
  for (const { folder, rules } of chain.toReversed()) {
    const name = slashed(relative(folder, file))
    const said = rules.test(isFolder ? `${name}/` : name)
    if (said.ignored) return true
    if (said.unignored) return false
  }
  return false
}
