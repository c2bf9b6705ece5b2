import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { writeShop } from '../server/audience/demo/load.ts'
import { BRANDS, RETENTION_RULES, SENDERS, STREAMS } from '../server/audience/demo/shop.ts'
import { withClient } from '../server/store/connection.ts'
import { joinEmbedded } from '../server/store/embedded/embedded.ts'
import { openStore, type Store } from '../server/store/store.ts'

/** The moment at which the made up people are looked at. */
export const AT = '2026-11-01T09:00:00.000Z'
/** Contacts that are made at a time: what is held meanwhile does not grow with them. */
const AT_A_TIME = 1_000_000
/** Contacts whose facts are compared with a count of each by itself. */
const COMPARED = 2_000

/** The tables that are filled. */
const FILLED = [
  ...['contact', 'address', 'order', 'order_line', 'event', 'contract', 'consent', 'soft_opt_in', 'provenance'],
  ...['suppression', 'delivery', 'contact_facts'],
].map((table) => `waarom."${table}"`)

const log = { info: () => {}, warn: () => {}, error: () => {} }
const sqlOf = (name: string) => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8')

/** Opens a data folder with as many people as are asked; makes them when it is new. */
export async function openPeople(folder: string, people: number): Promise<Store> {
  const isNew = !existsSync(join(folder, 'postgres'))
  const place = { kind: 'embedded', folder, keyFile: join(folder, 'keys', 'ledger.key') } as const
  const store = await openStore(place, { language: 'nl', timeZone: 'Europe/Amsterdam' }, log)
  const embedded = isNew ? await joinEmbedded(folder) : null
  if (embedded) await withClient(embedded.owner, (owner) => makePeople(owner, people))
  return store
}

async function makePeople(owner: Client, people: number): Promise<void> {
  await writeShop(owner)
  const settings = {
    brand: BRANDS.shop.id,
    sender: SENDERS.shop.id,
    stream: STREAMS.offers.id,
    retention: RETENTION_RULES.customer.id,
  }
  const set = (name: string, value: string) =>
    owner.query("select set_config('bench.' || $1, $2, false)", [name, value])
  for (const [name, value] of Object.entries(settings)) await set(name, value)
  await owner.query("set work_mem = '256MB'; set maintenance_work_mem = '512MB'")
  // What would be counted and looked up row by row is counted at once, and looked up in the end.
  const { rows: keys } = await owner.query<{ off: string; on: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as on
     from pg_constraint where contype = 'f' and conrelid = any ($1::regclass[])`,
    [FILLED],
  )
  const triggers = (which: 'enable' | 'disable') => FILLED.map((table) => `alter table ${table} ${which} trigger user`)
  await owner.query([...keys.map(({ off }) => off), ...triggers('disable')].join(';'))
  for (let made = 0; made < people; made += AT_A_TIME) {
    await set('from', String(made + 1))
    await set('until', String(Math.min(people, made + AT_A_TIME)))
    await owner.query(sqlOf('audience-people'))
  }
  await owner.query('analyze')
  await owner.query(sqlOf('audience-facts'))
  await owner.query([...triggers('enable'), ...keys.map(({ on }) => on)].join(';'))
  await owner.query('delete from waarom.facts_owed')
  await owner.query('vacuum analyze')
  const { rows } = await owner.query<{ wrong: number; looked: number }>(
    `with few as (select array_agg(id) as ids from (select id from waarom.contact tablesample system (1) limit $1) as t)
     select count(*)::integer as looked, count(*) filter (where f is distinct from g)::integer as wrong
     from few cross join lateral waarom.facts_of(few.ids) as g join waarom.contact_facts f using (contact_id)`,
    [COMPARED],
  )
  console.log(
    `${people} people made; of ${rows[0]?.looked} looked at, ${rows[0]?.wrong} have other facts than a count gives`,
  )
  if (rows[0]?.wrong !== 0) throw new Error('the facts of the made up people are wrong')
}
