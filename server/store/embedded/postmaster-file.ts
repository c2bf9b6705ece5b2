import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commandOf } from './process.ts'

/** What a running server writes about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** Whether it listens at a socket, and not at 127.0.0.1. */
  readonly bySocket: boolean
  readonly ready: boolean
}

const nameOf = (cluster: string) => join(cluster, 'postmaster.pid')

/** Reads `postmaster.pid`; null when there is none, or it is not yet whole. */
export async function readPostmaster(cluster: string): Promise<Postmaster | null> {
  const text = await readFile(nameOf(cluster), 'utf8').catch(() => '')
  const [pid, , , port, socket, , , status] = text.split('\n')
  if (!(Number(pid) > 0)) return null
  return { pid: Number(pid), port: Number(port), bySocket: Boolean(socket?.trim()), ready: status?.trim() === 'ready' }
}

/** Whether a process is the server of this cluster, and no other that got its number after it. */
export async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  const command = await commandOf(pid)
  return command !== null && (process.platform === 'win32' || command.includes(cluster))
}

/**
 * Lets PostgreSQL see that the server in `postmaster.pid` is gone although its number is still taken: by another process,
 * as happens after a restart of a machine or container, or by itself while nobody has taken note of its end. PostgreSQL
 * takes its parent's number for none. The rest of the file stays, because with it PostgreSQL finds what of the old server
 * may still run.
 */
export async function disownDead(cluster: string): Promise<void> {
  const state = await readPostmaster(cluster)
  if (!state || (await servesCluster(state.pid, cluster))) return
  const text = await readFile(nameOf(cluster), 'utf8')
  await writeFile(nameOf(cluster), text.replace(/^\d+/, String(process.pid)))
}
