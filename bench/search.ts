import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Pool } from 'pg'
import { loadDemo } from '../server/audience/demo/load.ts'
import { findPeople } from '../server/audience/people/search.ts'
import { withClient } from '../server/store/connection.ts'
import { joinEmbedded } from '../server/store/embedded/embedded.ts'
import { openStore } from '../server/store/store.ts'

/**
 * `npm run bench:search [-- --people N]`: finds people among N of the demo shop, with their orders, by what a service desk
 * types. Prints how long half of the searches and nineteen in twenty of them took, in ms.
 */
const { values } = parseArgs({ options: { people: { type: 'string' } } })
const people = Number(values.people ?? 1_000_000)
/** Searches of each kind; 300 in all. */
const EACH = 30

const log = { info: () => {}, warn: () => {}, error: () => {} }
const folder = mkdtempSync(join(tmpdir(), 'waarom-bench-'))
const place = { kind: 'embedded', folder, keyFile: join(folder, 'keys', 'ledger.key') } as const

/** Somebody with an order, as a row of the look-up below has it. */
interface Somebody {
  readonly given: string
  readonly family: string
  readonly address: string
  readonly customer: string
  readonly number: string
}

/** People evenly from all; the same people have the same places each time. */
async function somePeople(pool: Pool): Promise<readonly Somebody[]> {
  const { rows } = await pool.query<Somebody>(
    `select c.given_name as given, c.family_name as family, a.key as address, e.external_id as customer,
       o.external_id as number
     from (
       select *, row_number() over (order by id) as nth, count(*) over () as many from waarom.contact
       where given_name is not null and family_name is not null
         and exists (select from waarom."order" o where o.contact_id = contact.id)
     ) as c
     join waarom.address a on a.contact_id = c.id and a.position = 1
     join waarom.contact_external_id e on e.contact_id = c.id
     cross join lateral (select external_id from waarom."order" o where o.contact_id = c.id order by id limit 1) as o
     where c.nth % greatest(c.many / $1, 1) = 0 order by c.id limit $1`,
    [EACH],
  )
  return rows
}

/** Given names, the commonest or the rarest first. */
async function namesBy(pool: Pool, order: 'asc' | 'desc', column: 'given_name' | 'family_name') {
  const { rows } = await pool.query<{ name: string }>(
    `select ${column} as name from waarom.contact where ${column} is not null
     group by 1 order by count(*) ${order}, 1 limit $1`,
    [EACH],
  )
  return rows.map(({ name }) => name)
}

/** Names that have an accent somewhere, and the same without. */
async function accented(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select distinct family_name as name from waarom.contact where family_name ~ '[^ -~]' order by 1 limit $1`,
    [EACH],
  )
  const names = rows.map(({ name }) => name)
  return Array.from({ length: EACH }, (_, at) => names[at % Math.max(names.length, 1)] ?? 'é')
}

async function searches(pool: Pool): Promise<Readonly<Record<string, readonly string[]>>> {
  const some = await somePeople(pool)
  return {
    commonGiven: await namesBy(pool, 'desc', 'given_name'),
    commonFamily: await namesBy(pool, 'desc', 'family_name'),
    rareFamily: await namesBy(pool, 'asc', 'family_name'),
    twoWords: some.map(({ given, family }) => `${given} ${family}`),
    firstLetters: some.map(({ family }) => family.slice(0, 2)),
    accents: await accented(pool),
    address: some.map(({ address }) => address),
    addressBegins: some.map(({ address }) => address.slice(0, 4)),
    orderNumber: some.map(({ number }) => number),
    customerNumber: some.map(({ customer }) => customer),
  }
}

function shares(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) * 10) / 10
  return { p50: at(0.5), p95: at(0.95), most: at(1) }
}

const store = await openStore(place, { language: 'nl', timeZone: 'Europe/Amsterdam' }, log)
try {
  const hash = (key: string) => store.key.hash('address', key)
  const began = performance.now()
  const demo = { seed: 1, people, today: '2026-11-01', hash }
  const { contacts } = await loadDemo(store, demo, () => {}, new AbortController().signal)
  const loadSeconds = Math.round((performance.now() - began) / 1_000)
  const memoryMb = Math.round(process.memoryUsage.rss() / 1_000_000)
  console.log(`${contacts} people loaded in ${loadSeconds} s, ${memoryMb} MB`)
  // As the database does by itself a minute after so many rows came in.
  const embedded = await joinEmbedded(folder)
  if (embedded) await withClient(embedded.owner, (owner) => owner.query('vacuum analyze'))
  const all: number[] = []
  const by: Record<string, ReturnType<typeof shares>> = {}
  for (const [kind, texts] of Object.entries(await searches(store.pool))) {
    const times: number[] = []
    for (const text of texts) {
      const started = performance.now()
      await findPeople(store.db, text)
      times.push(performance.now() - started)
    }
    by[kind] = shares(times)
    all.push(...times)
    console.log(`${kind}: ${texts.length} searches, ${JSON.stringify(by[kind])}`)
  }
  console.log(JSON.stringify({ people: contacts, searches: all.length, loadSeconds, ...shares(all), by }))
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}
