import { once } from 'node:events'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ProblemError } from '../../problems.ts'
import { codeOf } from '../connection.ts'
import { LIMITS } from '../limits.ts'
import { storeProblems } from '../problems.ts'
import { disownDead, readPostmaster, servesCluster } from './postmaster-file.ts'
import { giveFile, lastLine, spawnBy, type Way } from './way.ts'

/** Where a server listens: the folder of its socket, or 127.0.0.1. */
export interface Place {
  readonly host: string
  readonly port: number
}

/** What a server is started with. */
export interface Run {
  readonly way: Way
  readonly bin: string
  readonly cluster: string
  /** File that the server writes its log to. */
  readonly log: string
  readonly place: Place
}

/** A running server, started by us or found. */
export interface Server {
  readonly pid: number
  /** Settles when it no longer runs. */
  readonly ended: Promise<void>
}

/** The socket in the cluster; a free port of 127.0.0.1 on Windows and where the path is too long for a socket. */
export async function placeFor(cluster: string): Promise<Place> {
  const port = 5432
  const tooLong = Buffer.byteLength(join(cluster, `.s.PGSQL.${port}`)) > LIMITS.socketPathBytes
  if (process.platform !== 'win32' && !tooLong) return { host: cluster, port }
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return { host: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0 }
}

/**
 * Starts a server and waits until it takes connections, which after a crash it does when it has read its journal.
 * It has no terminal, so that Ctrl+C reaches us and not it, and it outlives us when we are killed.
 * @throws ProblemError `store/not-started` with the last line of its log
 */
export async function startPostgres(run: Run): Promise<Server> {
  await disownDead(run.cluster)
  setLogAside(run.log)
  const log = openSync(run.log, 'a', 0o600)
  giveFile(run.way, run.log)
  const child = spawnBy(run.way, join(run.bin, 'postgres'), argumentsOf(run), {
    cwd: run.cluster,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  let over = false
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  }).then(() => {
    over = true
  })
  const deadline = performance.now() + LIMITS.startMs
  while (!over && performance.now() < deadline) {
    const state = await readPostmaster(run.cluster)
    if (state?.ready && state.pid === child.pid) return { pid: state.pid, ended }
    await Promise.race([ended, pause(LIMITS.lookMs)])
  }
  if (child.pid !== undefined && !over) signalTo(child.pid, 'SIGINT')
  throw new ProblemError(
    storeProblems.make('not-started', { cause: lastLine(readFileSync(run.log, 'utf8')), log: run.log }),
  )
}

/** A server that another process started, looked at until it is gone. */
export function watchServer(pid: number, cluster: string): Server {
  const gone = async () => {
    while (await servesCluster(pid, cluster)) await pause(LIMITS.watchMs, undefined, { ref: false })
  }
  return { pid, ended: gone() }
}

/** Stops a server: first without hurry, then by ending its connections. What is committed stays. */
export async function stopPostgres({ pid, ended }: Server, { bin, way, cluster }: Run): Promise<void> {
  const within = (ms: number) => {
    const late = new AbortController()
    return Promise.race([ended.then(() => true), pause(ms, false, { signal: late.signal })]).finally(() => late.abort())
  }
  const ask = async (signal: 'SIGTERM' | 'SIGINT') => {
    if (!(await servesCluster(pid, cluster))) return
    // Windows has no signals; what comes with PostgreSQL speaks for them.
    if (process.platform === 'win32') spawnBy(way, join(bin, 'pg_ctl'), ['kill', signal.slice(3), String(pid)], {})
    else signalTo(pid, signal)
  }
  await ask('SIGTERM')
  if (await within(LIMITS.smartStopMs)) return
  await ask('SIGINT')
  await within(LIMITS.fastStopMs)
}

/** Sends a signal; who ended by himself in the meantime needs none. */
function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}

/**
 * Settings of our own server. Its log holds no data: no statements, no details, and no errors of statements, whose
 * sentences can quote a value.
 */
function argumentsOf({ cluster, place }: Run): string[] {
  const bySocket = place.host === cluster
  const pages = pagesKb(process.constrainedMemory())
  const settings = {
    listen_addresses: bySocket ? '' : place.host,
    port: place.port,
    unix_socket_directories: bySocket ? `"${cluster.replaceAll('"', '""')}"` : '',
    unix_socket_permissions: '0700',
    max_connections: LIMITS.serverConnections,
    shared_buffers: `${pages}kB`,
    // As PostgreSQL reckons it, without its bound of 16 MB: who writes much need not wait while the journal goes to its file.
    wal_buffers: `${Math.floor(pages / 32)}kB`,
    max_wal_size: `${LIMITS.journalMb}MB`,
    // After a crash everything is brought to the disk first; Linux does so without a visit to every file.
    recovery_init_sync_method: process.platform === 'linux' ? 'syncfs' : 'fsync',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  }
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/**
 * How much of what it read our own server keeps, in kB: a quarter of the memory, within bounds. It is taken as it is filled.
 * @param limit bytes that this process may have, by what contains it; 0 or more than there is where nothing does
 */
export function pagesKb(limit: number, memory: number = totalmem()): number {
  const bytes = (limit > 0 && limit < memory ? limit : memory) / 4
  return Math.floor(Math.min(LIMITS.mostPagesBytes, Math.max(LIMITS.leastPagesBytes, bytes)) / 1024)
}

function setLogAside(log: string): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LIMITS.logBytes) renameSync(log, `${log}.1`)
}
