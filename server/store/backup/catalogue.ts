import type { ClientBase } from 'pg'

/** A table with the columns that hold data of their own. */
export interface BackupTable {
  readonly name: string
  readonly columns: readonly string[]
}

/** Every table of ours, in order of name, and how many bytes it takes. */
export async function tablesIn(client: ClientBase): Promise<readonly (BackupTable & { readonly bytes: number })[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; bytes: string }>(`
    select name, bytes, array(
      select attname::text from pg_attribute
      where attrelid = oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
    ) as columns
    from (
      select oid, relname::text as name, pg_table_size(oid) as bytes from pg_class
      where relnamespace = to_regnamespace('waarom') and relkind = 'r'
    ) as own
    order by name collate "C"
  `)
  return rows.map(({ name, columns, bytes }) => ({ name, columns, bytes: Number(bytes) }))
}

/** Every sequence of ours with the last value that it gave; null when it gave none. */
export async function sequencesIn(
  client: ClientBase,
): Promise<readonly { readonly name: string; readonly value: string | null }[]> {
  const { rows } = await client.query<{ name: string; value: string | null }>(`
    select sequencename::text as name, last_value::text as value from pg_sequences
    where schemaname = 'waarom' order by sequencename
  `)
  return rows
}

/** The name of a table of ours in a statement. */
export const nameIn = (client: ClientBase, table: string) => `waarom.${client.escapeIdentifier(table)}`

/** What is copied of a table: its name and its columns. */
export const copied = (client: ClientBase, { name, columns }: BackupTable) =>
  `${nameIn(client, name)} (${columns.map((column) => client.escapeIdentifier(column)).join(', ')})`

/** Values are written and read in one way, wherever the database is, and without limits of time. */
export const ONE_WAY = `
  set local statement_timeout = 0; set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0;
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local bytea_output = 'hex'; set local extra_float_digits = 1
`
