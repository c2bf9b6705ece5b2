import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, lstatSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { threadId } from 'node:worker_threads'
import { languageOf, ProblemError, readEnvironment, refuseInUse, sentencesOf, startServer } from '../server/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** When the newest file under a folder was written, in ms. */
function newest(folder: string): number {
  let last = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (/^(?:dist.*|node_modules|fixtures)$|\.test\.tsx?$/.test(entry.name)) continue
    const path = join(folder, entry.name)
    last = Math.max(last, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
  }
  return last
}

/** Where this user may put the built page: in the clone, or in a folder of their own when the clone is someone else's. */
function placeOfPage(): string {
  try {
    accessSync(join(root, 'web'), constants.W_OK)
    if (existsSync(join(root, 'web/dist'))) accessSync(join(root, 'web/dist'), constants.W_OK)
    return join(root, 'web/dist')
  } catch {
    return join(tmpdir(), `waarom-page-${process.getuid?.() ?? 'own'}`)
  }
}

/** Whether a folder in the shared place for passing files was made by this user, and not laid ready by another. */
const isOwn = (folder: string) => {
  const uid = process.getuid?.()
  return uid === undefined || !existsSync(folder) || lstatSync(folder).uid === uid
}

const isFresh = (folder: string, since: number) => {
  const index = join(folder, 'index.html')
  return existsSync(index) && statSync(index).mtimeMs >= since
}

/** Builds the page when there is none, or when what it is made of is newer. Gives its folder. */
export async function builtPage(): Promise<string> {
  const since = Math.max(...['web', 'purpose', 'audience'].map((folder) => newest(join(root, folder))))
  const place = placeOfPage()
  const clone = join(root, 'web/dist')
  if (isFresh(clone, since)) return clone
  if (isOwn(place) && isFresh(place, since)) return place
  if (place !== clone && !isOwn(place))
    throw new Error(`${place} belongs to another user, so the page is not served from it. Remove it, or set TMPDIR.`)
  console.log('Building the page; this takes about ten seconds.')
  // Built beside and then renamed, so that two starts at once never serve half a page; by a process of its own, so that the
  // server does not keep the memory that it takes.
  const beside = `${place}-${process.pid}-${threadId}`
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const to = ['--outDir', beside, '--configLoader', 'native', '--logLevel', 'error']
  await promisify(execFile)(process.execPath, [vite, 'build', join(root, 'web'), ...to])
  try {
    rmSync(place, { recursive: true, force: true })
    renameSync(beside, place)
  } catch (error) {
    // Another start put the same page there in the same moment.
    if (!isFresh(place, since)) throw error
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
  return place
}

/**
 * Starts the server with its page, and says where it is. The page is built only when the data are free.
 * @param build gives the folder of the page
 * @throws ProblemError that says what stands in the way
 */
export async function start(variables: NodeJS.ProcessEnv, build: () => Promise<string> = builtPage): Promise<void> {
  const environment = readEnvironment(variables)
  await refuseInUse(environment)
  const { address, setup, stop } = await startServer({
    environment,
    dist: await build(),
    readable: process.stdout.isTTY === true,
  })
  console.log(`Waarom is at ${address}  (stop with Ctrl+C)`)
  if (setup) console.log(setup(languageOf(variables)))
  process.once('beforeExit', () => void stop())
}

/** What a person can do about a start that failed. */
function advice(error: Error): string {
  if (error instanceof ProblemError) {
    const { what, why, fix } = sentencesOf(error.problem, languageOf(process.env))
    return `${what}\n${why}\n${fix}`
  }
  return error.message
}

if (import.meta.main) {
  start(process.env).catch((error: Error) => {
    console.error(advice(error))
    process.exitCode = 1
  })
}
