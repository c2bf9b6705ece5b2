import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { chownSync, readdirSync, statSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { ProblemError } from '../../problems.ts'
import { storeProblems } from '../problems.ts'

/**
 * How PostgreSQL, which refuses to run as root, is started: `direct` as this user; `unshare` by root in a user namespace
 * where it has another number, while its files stay root's; `nobody` by root as the user that exists everywhere. No user
 * is ever made.
 */
export type Way = 'direct' | 'unshare' | 'nobody'

/** The user and group nobody. */
const NOBODY = 65534
const UNSHARE = ['--user', '--map-user=1000', '--map-group=1000'] as const

/** The best way for this process; files that already belong to nobody stay theirs. */
export function wayFor(cluster: string): Way {
  if (process.getuid?.() !== 0) return 'direct'
  if (statSync(cluster, { throwIfNoEntry: false })?.uid === NOBODY) return 'nobody'
  return spawnSync('unshare', [...UNSHARE, 'true'], { stdio: 'ignore' }).status === 0 ? 'unshare' : 'nobody'
}

/**
 * What a program of PostgreSQL finds around it. Where Linux lends large pages, what a process sorts or gathers lies in them: a
 * question about everybody takes gigabytes for a moment, and five hundred small pages cost more to get than a large one.
 */
const AROUND = { LC_ALL: 'C', TZ: 'UTC', GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' }

/** Starts a program of PostgreSQL in that way. */
export function spawnBy(way: Way, program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const env = { ...AROUND, PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'] }
  const all = { ...options, env }
  if (way === 'unshare') return spawn('unshare', [...UNSHARE, program, ...args], all)
  if (way === 'nobody') return spawn(program, args, { ...all, uid: NOBODY, gid: NOBODY })
  return spawn(program, args, all)
}

/**
 * Runs a program of PostgreSQL to its end.
 * @throws ProblemError `store/not-started` with the last line that it wrote, when it fails
 */
export async function runBy(
  way: Way,
  program: string,
  args: readonly string[],
  cwd: string,
  input = '',
): Promise<void> {
  const child = spawnBy(way, program, args, { cwd, stdio: ['pipe', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  child.stdin?.on('error', () => {}).end(input)
  const [said, status] = await Promise.all([child.stderr ? text(child.stderr) : '', ended])
  if (status !== 0) throw new ProblemError(storeProblems.make('not-started', { cause: lastLine(said), log: cwd }))
}

/** The last line of a text that says something. */
export function lastLine(said: string): string {
  return said.trim().split('\n').at(-1)?.trim() ?? ''
}

/**
 * Opens the way to a data folder for the user that PostgreSQL runs as.
 * @throws ProblemError `store/folder-shut-in` when nobody cannot get there
 */
export async function openWay(way: Way, folder: string): Promise<void> {
  await chmod(folder, way === 'nobody' ? 0o711 : 0o700)
  if (way !== 'nobody') return
  for (let above = folder; above !== dirname(above); above = dirname(above))
    if ((statSync(above).mode & 0o001) === 0)
      throw new ProblemError(storeProblems.make('folder-shut-in', { folder, closed: above }))
}

/** Gives files to the user that PostgreSQL runs as, where they are not his yet; the folder itself last. */
export function giveFiles(way: Way, path: string): void {
  if (way !== 'nobody' || statSync(path).uid === NOBODY) return
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    giveFile(way, join(entry.parentPath, entry.name))
  giveFile(way, path)
}

/** Gives one file or folder to the user that PostgreSQL runs as. */
export function giveFile(way: Way, path: string): void {
  if (way === 'nobody') chownSync(path, NOBODY, NOBODY)
}
