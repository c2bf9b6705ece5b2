import { runMigrations } from 'graphile-worker'
import { type Client, type ClientConfig, Pool } from 'pg'
import { roleOf } from '../store/connection.ts'
import { alone } from '../store/migrations/migrations.ts'
import { QUIET } from './queue-log.ts'

/** The schema of the queue, which the library makes and keeps. */
export const QUEUE = 'waarom_queue'

/** What the role of the application may do to the queue. */
const QUEUE_RIGHTS: Readonly<Record<string, readonly string[]>> = {
  jobs: ['select'],
  _private_jobs: ['select', 'insert', 'update', 'delete'],
  _private_job_queues: ['select', 'insert', 'update'],
  _private_tasks: ['select', 'insert'],
}

/**
 * Brings the schema of the queue up to date, and gives the role of the application what it needs to add and do jobs.
 * @param owner the way in for the role that owns the schema
 * @param client signed in as the owner
 */
export async function readyQueue(owner: ClientConfig, client: Client, role: string): Promise<void> {
  const pool = new Pool({ ...owner, max: 1 })
  // A connection that breaks fails the statement that is under way; without these it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (connection) => connection.on('error', () => {}))
  try {
    await alone(client, () => runMigrations({ pgPool: pool, schema: QUEUE, logger: QUIET }))
  } finally {
    await pool.end()
  }
  await grantQueue(client, role)
}

async function grantQueue(client: Client, role: string): Promise<void> {
  if ((await roleOf(client)) === role) return
  const name = client.escapeIdentifier(role)
  await alone(client, async () => {
    if ((await givenQueueRights(client, role)).join() === askedRights().join()) return
    await client.query(`grant usage on schema ${QUEUE} to ${name}`)
    for (const [table, rights] of Object.entries(QUEUE_RIGHTS)) {
      await client.query(`revoke all on ${QUEUE}.${table} from ${name}`)
      await client.query(`grant ${rights.join(', ')} on ${QUEUE}.${table} to ${name}`)
      if (!hasRows(table)) continue
      // The library shuts the rows to all but the owner; each role is let in by a policy of its name.
      await client.query(`drop policy if exists ${name} on ${QUEUE}.${table}`)
      await client.query(`create policy ${name} on ${QUEUE}.${table} to ${name} using (true) with check (true)`)
    }
  })
}

/** The view shows the rows of the tables, and has no policy of its own. */
const hasRows = (table: string) => table.startsWith('_private_')

/** What a role may do when it has what it needs, as `givenQueueRights` says it. */
export function askedRights(): readonly string[] {
  const tables = Object.keys(QUEUE_RIGHTS)
  return [
    ...tables.flatMap((table) => QUEUE_RIGHTS[table]?.map((right) => `${table} ${right}`) ?? []),
    ...tables.filter(hasRows).map((table) => `${table} rows`),
  ].sort()
}

/** What was given to a role, as `table right` and `table rows`, in order. */
export async function givenQueueRights(client: Client, role: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ given: string }>(
    `select table_name || ' ' || lower(privilege_type) as given from information_schema.role_table_grants
     where table_schema = $1 and grantee = $2
     union select tablename || ' rows' from pg_policies where schemaname = $1 and policyname = $2`,
    [QUEUE, role],
  )
  return rows.map(({ given }) => given).sort()
}
