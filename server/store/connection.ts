import type { Problem } from '@waarom/purpose/problem.ts'
import { Client, type ClientBase, type ClientConfig, DatabaseError, Pool } from 'pg'
import { ProblemError } from '../problems.ts'
import { LIMITS } from './limits.ts'
import type { Log } from './log.ts'
import { storeProblems } from './problems.ts'

/** The connections of this process, each with the limits of `limits.ts`. A connection that breaks is replaced. */
export function openPool(config: ClientConfig, log: Log): Pool {
  const pool = new Pool({
    ...config,
    application_name: 'waarom',
    keepAlive: true,
    max: LIMITS.connections,
    connectionTimeoutMillis: LIMITS.connectMs,
    idleTimeoutMillis: LIMITS.idleMs,
    statement_timeout: LIMITS.statementMs,
    lock_timeout: LIMITS.lockMs,
    idle_in_transaction_session_timeout: LIMITS.idleInTransactionMs,
  })
  // One that breaks while it is lent out fails what is asked of it; without this it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', (error) => log.warn({ code: codeOf(error) }, 'a connection to the database broke'))
  return pool
}

/**
 * Does something over one connection without limits of time, for work on the schema.
 * @throws ProblemError when the database is not reached, refuses us, or is too old
 */
export async function withClient<T>(
  config: ClientConfig,
  work: (client: Client) => Promise<T>,
  least: number = LIMITS.leastVersion,
): Promise<T> {
  const client = new Client({ ...config, application_name: 'waarom', connectionTimeoutMillis: LIMITS.connectMs })
  // A connection that breaks fails the statement that is under way; without this it would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    await refuseOld(client, least)
    return await work(client)
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError(problemOf(error))
  } finally {
    await client.end().catch(() => {})
  }
}

/** The role that a connection works with. */
export async function roleOf(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ role: string }>('select current_user as role')
  return rows[0]?.role ?? ''
}

async function refuseOld(client: Client, least: number): Promise<void> {
  const { rows } = await client.query("select current_setting('server_version_num')::int as version")
  const version = Number(rows[0]?.version)
  if (version < least)
    throw new ProblemError(storeProblems.make('too-old', { found: majorOf(version), least: majorOf(least) }))
}

const majorOf = (version: number) => String(Math.floor(version / 10_000))

/** A failure of the database as a problem; what the database says of itself is its cause. */
function problemOf(error: unknown): Problem {
  const cause = error instanceof Error && error.message ? error.message : codeOf(error)
  // Classes 28, 3D and 42501: who we are, which database, what we may.
  if (error instanceof DatabaseError && /^(?:28|3D|42501)/.test(error.code ?? ''))
    return storeProblems.make('sign-in', { cause })
  return storeProblems.make('unreachable', { cause })
}

/** The code of an error: `ECONNREFUSED`, `57P01`. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'unknown'
}

/** SQLSTATE of a connection that is lost (08), a server that stops or is not up yet (57P), and one that is full (53300). */
const GONE = /^(?:08|57P0[1-3]|53300)/
/** What the driver says, without a code, of a connection that it did not get or no longer has. */
const LOST =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Whether an error, or what caused it, is that the database is not reached; not that it refuses what was asked. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof DatabaseError) return GONE.test(error.code ?? '')
  if (LOST.test(error.message) || isOfSocket(error)) return true
  // The sign-in library hands on what it met as the cause in the body of its own error.
  const { body } = error as { body?: { cause?: unknown } }
  return isUnreachable(error.cause) || isUnreachable(body?.cause)
}

/** An error of the system at a socket of the database: another outgoing call has its own problems. */
function isOfSocket(error: Error): boolean {
  const { syscall } = error as NodeJS.ErrnoException
  return (
    syscall === 'connect' ||
    ((syscall === 'read' || syscall === 'write') && /^E(?:CONNRESET|PIPE)$/.test(codeOf(error)))
  )
}
