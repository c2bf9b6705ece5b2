import type { ClientBase } from 'pg'
import { roleOf } from './connection.ts'
import { alone } from './migrations/migrations.ts'

type Right = 'select' | 'insert' | 'update' | 'delete'

/** What the role of the application may do, table by table; everything else it may not. */
export const RIGHTS: Readonly<Record<string, readonly Right[]>> = {
  installation: ['select', 'update'],
  ledger_entry: ['select'],
  ledger_head: ['select'],
  migration: ['select'],
  app_user: ['select', 'insert', 'update', 'delete'],
  user_session: ['select', 'insert', 'update', 'delete'],
  user_credential: ['select', 'insert', 'update', 'delete'],
  user_verification: ['select', 'insert', 'update', 'delete'],
  user_second_factor: ['select', 'insert', 'update', 'delete'],
  user_role: ['select', 'insert', 'delete'],
  invitation: ['select', 'insert', 'update'],
  reset_link: ['select', 'insert', 'update', 'delete'],
  sign_in_attempt: ['select', 'insert', 'update', 'delete'],
  api_key: ['select', 'insert', 'update', 'delete'],
  sign_in_secret: ['select', 'insert'],
  idempotency_key: ['select', 'insert', 'update', 'delete'],
  legal_sender: ['select', 'insert', 'update'],
  brand: ['select', 'insert', 'update'],
  stream: ['select', 'insert', 'update'],
  retention_rule: ['select', 'insert', 'update'],
  wording: ['select', 'insert'],
  contact: ['select', 'insert', 'update', 'delete'],
  contact_external_id: ['select', 'insert', 'update', 'delete'],
  address: ['select', 'insert', 'update', 'delete'],
  order: ['select', 'insert', 'update', 'delete'],
  order_line: ['select', 'insert', 'update', 'delete'],
  event: ['select', 'insert', 'update', 'delete'],
  contract: ['select', 'insert', 'update', 'delete'],
  consent: ['select', 'insert', 'update', 'delete'],
  soft_opt_in: ['select', 'insert', 'update', 'delete'],
  suppression: ['select', 'insert', 'update', 'delete'],
  lifted_suppression: ['select', 'insert', 'update', 'delete'],
  import_mark: ['select', 'insert', 'update', 'delete'],
  suppression_list: ['select', 'insert', 'update', 'delete'],
  provenance: ['select', 'insert', 'update', 'delete'],
  delivery: ['select', 'insert', 'update', 'delete'],
  // What it counts is written by functions alone; it may say what is owed.
  contact_facts: ['select'],
  facts_owed: ['select', 'insert'],
  import: ['select', 'insert', 'update', 'delete'],
  import_file: ['select', 'insert', 'delete'],
  import_rejected: ['select', 'insert', 'delete'],
  import_mapping: ['select', 'insert', 'update'],
  task: ['select', 'insert', 'update', 'delete'],
  mail: ['select', 'insert', 'update'],
  draft: ['select', 'insert'],
  current_draft: ['select', 'insert', 'update'],
  draft_report: ['select', 'insert'],
  verdict: ['select', 'insert'],
  review: ['select', 'insert', 'update'],
  guest_link: ['select', 'insert', 'update'],
  review_comment: ['select', 'insert'],
  decision: ['select', 'insert'],
  overruling: ['select', 'insert', 'update'],
  notice: ['select', 'insert', 'update'],
  relevance_rule: ['select', 'insert', 'update'],
  audience: ['select', 'insert'],
  current_audience: ['select', 'insert', 'update'],
  // Once it is frozen nothing of it changes; a trigger takes out who is erased.
  snapshot_ask: ['select', 'insert'],
  snapshot_old_lists: ['select', 'insert'],
  audience_snapshot: ['select', 'insert'],
  snapshot_recipient: ['select', 'insert'],
  snapshot_block: ['select', 'insert'],
  nuisance_observed: ['select', 'insert', 'delete'],
}

/** What it may call besides: functions that do for it what it may not do itself. */
const ROUTINES: readonly string[] = ['append_entry', 'settle_facts', 'places_in_blocks', 'refusals_at_several']

/**
 * Gives the role of the application exactly these rights, and leave to make tables for its connection alone, in which an
 * import stands before it meets what we know. Where it is also the owner nothing can be taken from it, and
 * nothing is done.
 * @param client signed in as the owner
 */
export async function grantRights(client: ClientBase, role: string): Promise<void> {
  if ((await roleOf(client)) === role) return
  const name = client.escapeIdentifier(role)
  await alone(client, async () => {
    if (await hasRights(client, role)) return
    await client.query(`grant usage on schema waarom to ${name}`)
    if (!(await mayMakeTemporary(client, role))) {
      const { rows: found } = await client.query('select current_database() as here')
      await client.query(`grant temporary on database ${client.escapeIdentifier(found[0]?.here)} to ${name}`)
    }
    for (const [table, rights] of Object.entries(RIGHTS)) {
      const place = `waarom.${client.escapeIdentifier(table)}`
      await client.query(`revoke all on ${place} from ${name}`)
      await client.query(`grant ${rights.join(', ')} on ${place} to ${name}`)
    }
    await client.query(`revoke all on all functions in schema waarom from ${name}`)
    for (const routine of ROUTINES) await client.query(`grant execute on function waarom.${routine} to ${name}`)
  })
}

/** The rights that were given to a role, as `table right` and `function execute`, in order. */
export async function givenRights(client: ClientBase, role: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ given: string }>(
    `select table_name || ' ' || lower(privilege_type) as given from information_schema.role_table_grants
     where table_schema = 'waarom' and grantee = $1 and table_name = any($2)
     union select routine_name || ' ' || lower(privilege_type) from information_schema.role_routine_grants
     where routine_schema = 'waarom' and grantee = $1`,
    [role, Object.keys(RIGHTS)],
  )
  return rows.map(({ given }) => given).sort()
}

async function hasRights(client: ClientBase, role: string): Promise<boolean> {
  const asked = [
    ...Object.entries(RIGHTS).flatMap(([table, rights]) => rights.map((right) => `${table} ${right}`)),
    ...ROUTINES.map((routine) => `${routine} execute`),
  ]
  return (await givenRights(client, role)).join() === asked.sort().join() && (await mayMakeTemporary(client, role))
}

async function mayMakeTemporary(client: ClientBase, role: string): Promise<boolean> {
  const { rows } = await client.query("select has_database_privilege($1, current_database(), 'temporary') as may", [
    role,
  ])
  return Boolean(rows[0]?.may)
}
