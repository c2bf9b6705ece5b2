import { setImmediate as breathe } from 'node:timers/promises'
import type { ClientBase, Pool } from 'pg'
import { ProblemError } from '../../problems.ts'
import { copyRows } from '../../store/copy.ts'
import { keepWordings } from '../import/write/wordings.ts'
import { writeAlone } from '../import/write/write.ts'
import { calendarOf, written } from './calendar.ts'
import { externalIdOf, type Look, lookOf, TABLES } from './cells.ts'
import { type Demo, demoPeople } from './demo.ts'
import { QUESTION } from './events.ts'
import { idOf } from './id.ts'
import { type Heap, heap } from './life.ts'
import { LIMITS } from './limits.ts'
import { demoProblems } from './problems.ts'
import type { Rows } from './row.ts'
import { SHOP, type Shop, SOURCE } from './shop.ts'
import { WORDINGS } from './wordings.ts'

/** Batches of people that go to the tables together. */
const BATCHES = 10

/** Puts the brands, legal senders, streams and retention rules of the shop where they are not yet. */
export async function writeShop(client: ClientBase): Promise<void> {
  for (const table of Object.keys(SHOP) as (keyof Shop)[]) {
    const json = JSON.stringify(SHOP[table])
    const columns = Object.keys(SHOP[table][0] ?? {})
      .map((name) => `"${name}"`)
      .join(', ')
    await client.query(
      `insert into waarom.${table} (${columns})
       select ${columns} from json_populate_recordset(null::waarom.${table}, $1) on conflict do nothing`,
      [json],
    )
  }
}

/** Whether the shop is here already; its first customer always is. @throws ProblemError when others are */
async function isHere(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ here: boolean; others: boolean }>(
    `select exists (select from waarom.contact where id = $1) as here, exists (
       select from waarom.contact c where not exists (
         select from waarom.contact_external_id e where e.contact_id = c.id and e.source = $2)
     ) as others`,
    [idOf('contact', 0, 0), SOURCE],
  )
  if (rows[0]?.others) throw new ProblemError(demoProblems.make('other-people'))
  return rows[0]?.here === true
}

type TableName = keyof Rows

async function put<Table extends TableName>(client: ClientBase, name: Table, rows: Heap, look: Look) {
  const all: readonly Rows[Table][] = rows[name]
  const lines = function* () {
    for (const row of all) yield TABLES[name](row, look)
  }
  await copyRows(client, `waarom.${name}`, lines())
}

async function putPeople(client: ClientBase, rows: Heap, wordings: ReadonlyMap<string, string>): Promise<number> {
  const look = lookOf(rows, wordings)
  for (const name of Object.keys(TABLES) as TableName[]) {
    await put(client, name, rows, look)
    if (name !== 'contact') continue
    await copyRows(client, 'waarom.contact_external_id', rows.contact.map(externalIdOf))
  }
  return rows.contact.length
}

/** Some batches as one; lets others go before each, so that what was made before reaches the database meanwhile. */
async function gathered(batches: Iterator<Heap>): Promise<Heap | null> {
  const all = heap()
  for (let count = 0; count < BATCHES; count += 1) {
    const { value, done } = batches.next()
    if (done) return count === 0 ? null : all
    for (const name of Object.keys(all) as TableName[])
      for (const row of value[name]) (all[name] as unknown[]).push(row)
    await breathe()
  }
  return all
}

/** What came of loading: how many contacts there are now, and whether this made them. */
export interface Loaded {
  readonly contacts: number
  readonly made: boolean
}

async function load(
  client: ClientBase,
  demo: Demo,
  report: (people: number) => void,
  { signal, now }: { readonly signal: AbortSignal; readonly now: Date },
): Promise<number> {
  await writeShop(client)
  const texts = new Set(Object.values(WORDINGS).flatMap((one) => Object.values(one)))
  const wordings = await keepWordings(client, texts)
  const batches = demoPeople(demo) as Iterator<Heap>
  const lists = new Set<string>()
  let contacts = 0
  let people = 0
  let next = await gathered(batches)
  while (next) {
    signal.throwIfAborted()
    for (const { source } of next.suppression) lists.add(source)
    const writing = putPeople(client, next, wordings)
    // What fails is thrown where it is waited for.
    writing.catch(() => undefined)
    next = await gathered(batches)
    contacts += await writing
    people = Math.min(people + BATCHES * LIMITS.batchPeople, demo.people)
    report(people)
  }
  await dateLists(client, lists, listsAt(demo.today, now))
  // What the house said itself stays.
  await client.query("update waarom.installation set question_events = $1 where question_events = '{}'", [[QUESTION]])
  // Everybody: nobody else is here.
  await client.query('insert into waarom.facts_owed default values')
  return contacts
}

/**
 * When the lists of refusals were brought up to date: now, as whoever looks at the demo may freeze at once, at whatever hour it is
 * where he is. Never before what stands in them.
 */
export function listsAt(today: string, now: Date): string {
  return written(Math.max(now.getTime(), calendarOf(today).nowMs))
}

/** Says that the lists from which the refusals come are up to date. */
async function dateLists(client: ClientBase, sources: ReadonlySet<string>, at: string): Promise<void> {
  await client.query(
    `insert into waarom.suppression_list (source, brought_up_to_date_at) select unnest($1::text[]), $2
     on conflict (source) do update set brought_up_to_date_at = excluded.brought_up_to_date_at`,
    [[...sources], at],
  )
}

/**
 * Loads the demo shop: its brands, streams and rules, and then its people. All of it or nothing, in one transaction, so
 * that what was broken off begins anew; where it is already nothing is done.
 * @param report says how many people are done
 * @param now the moment of which its lists of refusals are
 * @throws ProblemError `demo/other-people` where others are already
 */
export async function loadDemo(
  { pool }: { readonly pool: Pool },
  demo: Demo,
  report: (people: number) => void,
  signal: AbortSignal,
  now = new Date(),
): Promise<Loaded> {
  const client = await pool.connect()
  // A connection that breaks fails the statement that is under way.
  const broken = () => {}
  client.on('error', broken)
  try {
    await client.query(
      `begin; set local statement_timeout = 0; set local lock_timeout = 0; set local waarom.facts = 'later'`,
    )
    await writeAlone(client)
    const here = await isHere(client)
    const contacts = here ? await countContacts(client) : await load(client, demo, report, { signal, now })
    await client.query('commit')
    client.off('error', broken)
    client.release()
    return { contacts, made: !here }
  } catch (error) {
    client.release(true)
    throw error
  }
}

async function countContacts(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ count: string }>('select count(*) from waarom.contact')
  return Number(rows[0]?.count)
}
