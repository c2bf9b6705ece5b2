import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ClientConfig } from 'pg'
import { ProblemError } from '../../problems.ts'
import { LIMITS } from '../limits.ts'
import type { Log } from '../log.ts'
import { storeProblems } from '../problems.ts'
import { DATABASE, type Logins, readLogins, readyCluster } from './cluster.ts'
import { ownFolder } from './owner.ts'
import { readPostmaster, servesCluster } from './postmaster-file.ts'
import { installedProgram, readyProgram } from './program.ts'
import { type Place, placeFor, type Run, type Server, watchServer } from './server.ts'
import { startFirst, supervise } from './supervisor.ts'
import { openWay, type Way, wayFor } from './way.ts'

/** What our own PostgreSQL is started with. */
export interface EmbeddedOptions {
  /** Where everything is kept; made when it is not there. */
  readonly folder: string
  readonly log: Log
  /** Folder of the program; what npm installed when absent. */
  readonly program?: string
  /** How it is started; the best way for this process when absent. */
  readonly way?: Way
}

/** Our own PostgreSQL, running. */
export interface Embedded {
  /** For the role that owns the database and migrates. */
  readonly owner: ClientConfig
  /** For the role that the application works with. */
  readonly application: ClientConfig
  /** Stops it and gives the folder back. */
  readonly stop: () => Promise<void>
}

/**
 * Brings up our own PostgreSQL on a data folder: makes what is not there, adopts the server of a start that was killed,
 * and keeps it running until it is stopped.
 * @throws ProblemError `store/…` that says what stands in the way
 */
export async function startEmbedded({ folder: given, log, program, way: asked }: EmbeddedOptions): Promise<Embedded> {
  const folder = resolve(given)
  const cluster = join(folder, 'postgres')
  const { release, withdraw } = await owned(folder)
  try {
    const way = asked ?? wayFor(cluster)
    await openWay(way, folder)
    const bin = join(await readyProgram(program ?? installedProgram(), folder, way === 'nobody'), 'bin')
    const logins = await readyCluster(folder, bin, way)
    const found = await findServer(cluster)
    const place = found?.place ?? (await placeFor(cluster))
    const run: Run = { way, bin, cluster, place, log: join(folder, 'postgres.log') }
    const supervised = supervise(found?.server ?? (await startFirst(run)), run, log)
    if (found) log.warn('the database of a start that was killed still ran, and is used on')
    return {
      ...configsOf(logins, place),
      stop: async () => {
        await supervised.stop()
        await release()
      },
    }
  } catch (error) {
    await withdraw()
    throw error
  }
}

/**
 * Our own PostgreSQL as another process keeps it running, for who only reads; null when none runs on the folder.
 * @throws ProblemError when there is nothing in the folder yet, or it is in use on another machine
 */
export async function joinEmbedded(given: string): Promise<Pick<Embedded, 'owner' | 'application'> | null> {
  const folder = resolve(given)
  const cluster = join(folder, 'postgres')
  if (!existsSync(cluster)) throw new ProblemError(storeProblems.make('no-data', { folder }))
  const found = await findServer(cluster)
  return found && configsOf(readLogins(cluster), found.place)
}

async function owned(folder: string): ReturnType<typeof ownFolder> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return await ownFolder(folder)
  } catch (error) {
    if (error instanceof ProblemError) throw error
    const cause = error instanceof Error ? error.message : String(error)
    throw new ProblemError(storeProblems.make('folder-closed', { folder, cause }))
  }
}

/**
 * Finds a server that runs on the cluster, whoever started it, and waits until it is up or gone.
 * @throws ProblemError `store/folder-elsewhere` when one answers that does not run on this machine
 */
async function findServer(cluster: string): Promise<{ server: Server; place: Place } | null> {
  const state = await readPostmaster(cluster)
  if (!state) return null
  const { pid, port, bySocket } = state
  if (!(await servesCluster(pid, cluster))) {
    if (bySocket && (await answers(cluster, port)))
      throw new ProblemError(storeProblems.make('folder-elsewhere', { folder: cluster }))
    return null
  }
  while (await servesCluster(pid, cluster)) {
    if ((await readPostmaster(cluster))?.ready)
      return { server: watchServer(pid, cluster), place: { host: bySocket ? cluster : '127.0.0.1', port } }
    await pause(LIMITS.lookMs)
  }
  return null
}

/** Whether somebody listens at the socket of a cluster. */
async function answers(cluster: string, port: number): Promise<boolean> {
  const socket = connect(join(cluster, `.s.PGSQL.${port}`))
  const heard = await new Promise<boolean>((settle) => {
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
  })
  socket.destroy()
  return heard
}

function configsOf({ owner, application }: Logins, place: Place): Pick<Embedded, 'owner' | 'application'> {
  const at = { ...place, database: DATABASE }
  return { owner: { ...at, ...owner }, application: { ...at, ...application } }
}
