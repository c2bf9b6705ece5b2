import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenStore, openTestStore } from './fixtures/database.ts'
import { PLACES } from './places.ts'

let opened: OpenStore
beforeAll(async () => {
  opened = await openTestStore()
})
afterAll(() => opened.close())

describe('where personal data stand', () => {
  test('is written down for every column of every table, and for nothing else', async () => {
    const { rows } = await sql<{ table: string; columns: string[] }>`
      select relname::text as "table", array_agg(attname::text) as columns
      from pg_class join pg_attribute on attrelid = pg_class.oid
      where relnamespace = 'waarom'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped
      group by relname
    `.execute(opened.store.db)
    const found = Object.fromEntries(rows.map(({ table, columns }) => [table, columns.sort()]))
    const written = Object.fromEntries(
      Object.entries(PLACES).map(([table, holding]) => [
        table,
        [...holding.open, ...(holding.place === null ? [] : holding.personal)].sort(),
      ]),
    )
    expect(written).toEqual(found)
  })

  test('goes with the contact or the user wherever it says so: the database itself sees to it', async () => {
    const { rows } = await sql<{ table: string; target: string; action: string }>`
      select conrelid::regclass::text as "table", confrelid::regclass::text as target, confdeltype::text as action
      from pg_constraint where contype = 'f' and connamespace = 'waarom'::regnamespace
    `.execute(opened.store.db)
    const bare = (name: string) => name.replace(/^waarom\./, '').replaceAll('"', '')
    const goesWith = (table: string, target: string): boolean =>
      table === target ||
      rows.some(
        (row) => bare(row.table) === table && ['c', 'n'].includes(row.action) && goesWith(bare(row.target), target),
      )
    for (const [table, holding] of Object.entries(PLACES)) {
      if (holding.place === null) continue
      if (holding.erased === 'with-contact') expect(goesWith(table, 'contact'), table).toBe(true)
      if (holding.erased === 'with-user') expect(goesWith(table, 'app_user'), table).toBe(true)
    }
  })
})
