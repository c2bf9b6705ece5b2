import type { ClientBase } from 'pg'
import type { Given } from '../../../store/queries.ts'
import { NO_COUNTS, NO_TALLY, tallyOf } from './counts.ts'
import { type Gathered, hasLines, some } from './gather.ts'
import { run } from './queries.ts'
import type { Counts, ImportSetting, Tally } from './record.ts'
import { fillProvenance } from './stage.ts'

/** What the statements are given beside the stage. */
export interface Ground {
  readonly setting: ImportSetting
  /** The id of what the people were told. */
  readonly toldId: string | null
  /** When the import began; what it made has a later id than `firstId`. */
  readonly beganAt: string
  readonly firstId: string
}

function givenOf({ setting, toldId, beganAt, firstId }: Ground): Given {
  const { source, brandId, provenance, sent } = setting
  return {
    source,
    brand_id: brandId,
    mail_id: sent.mailId,
    stream_id: sent.streamId,
    now: beganAt,
    first_id: firstId,
    told_id: toldId,
    legal_basis: provenance?.legalBasis ?? null,
    purpose: provenance?.purpose ?? null,
    retention_rule_id: provenance?.retentionRuleId ?? null,
  }
}

/** Runs statements one after the other; gives how many rows the last one touched. */
async function each(client: ClientBase, given: Given, ...names: readonly string[]): Promise<number> {
  let count = 0
  for (const name of names) count = (await run(client, name, given)).rowCount ?? 0
  return count
}

async function one<Row extends Record<string, unknown>>(
  client: ClientBase,
  given: Given,
  name: string,
): Promise<{ readonly [Name in keyof Row]: number }> {
  const { rows } = await run(client, name, given)
  const numbers = Object.entries(rows[0] ?? {}).map(([column, value]) => [column, Number(value ?? 0)])
  return Object.fromEntries(numbers) as { readonly [Name in keyof Row]: number }
}

/** The ways in which the contacts of this chunk can be found that nobody was found by the id; the others would find nobody. */
function waysOf(all: Gathered): readonly string[] {
  const byAddress = some(all, ({ said, ident }) => said.externalId === null && ident !== null)
  const ways: readonly (readonly [string, boolean])[] = [
    ['find-by-what-is-theirs', some(all, ({ ident }) => ident === null)],
    ['find-by-address', byAddress],
    ['find-by-address-alone', some(all, ({ said, addressKey }) => said.externalId !== null && addressKey !== null)],
    ['find-by-neighbour', byAddress],
  ]
  return ways.flatMap(([name, needed]) => (needed ? [name] : []))
}

interface Count extends Record<string, unknown> {
  readonly count: unknown
}
type Known = Omit<Tally, 'made'>
const NONE_KNOWN: Known = { changed: 0, unchanged: 0 }
type Counted = Record<'made' | 'contacts' | 'merged' | 'addresses' | 'most', unknown>

/** Finds whose rows these are; whether all are known by their ids says how much is left to do. */
async function placeContacts(client: ClientBase, all: Gathered, given: Given) {
  const byId = await each(client, given, 'find-by-external-id')
  const isKnown = byId === all.persons.size
  if (!isKnown) await each(client, given, ...waysOf(all))
  await each(client, given, 'place-contacts')
  await client.query('analyze stage_place (n)')
  return { isKnown, counted: await one<Counted>(client, given, 'count-contacts') }
}

async function mergeAddresses(client: ClientBase, given: Given, isNew: boolean) {
  const { added } = await one<{ added: unknown }>(client, given, 'add-addresses')
  if (isNew) return { added, used: 0 }
  const { used } = await one<{ used: unknown }>(client, given, 'use-addresses')
  return { added, used }
}

/** Takes what the rows say of the contacts themselves. */
async function changeContacts(client: ClientBase, given: Given, most: number): Promise<void> {
  for (let nth = 1; nth <= most; nth += 1) await run(client, 'change-contacts', { ...given, nth })
}

async function mergeContacts(
  client: ClientBase,
  all: Gathered,
  given: Given,
  withProvenance: boolean,
  readOn: () => void,
) {
  if (all.persons.size === 0) return {}
  const { isKnown, counted } = await placeContacts(client, all, given)
  // Orders take longer yet.
  if (all.orders.size === 0) readOn()
  const { made, contacts, merged, most } = counted
  const isNew = made === contacts && most === 1
  const says = some(all, ({ said }) => Object.entries(said).some(([name, it]) => name !== 'externalId' && it !== null))
  const hasAddress = some(all, ({ addresses }) => addresses.length > 0)
  if (says || hasAddress || all.consents.size + all.softOptIns.size > 0) await each(client, given, 'lock-contacts')
  if (made > 0) await each(client, given, 'add-contacts')
  if (says && !isNew) await changeContacts(client, given, most)
  if (!isKnown) await each(client, given, 'add-external-ids')
  const { added, used } = hasAddress ? await mergeAddresses(client, given, isNew) : { added: 0, used: 0 }
  if (withProvenance && (made > 0 || hasAddress || some(all, ({ about }) => about))) {
    await fillProvenance(client, all)
    await each(client, given, 'add-provenance')
  }
  return {
    contacts: { made, ...(made < contacts ? await one<Known>(client, given, 'count-known') : NONE_KNOWN) },
    merged,
    addresses: tallyOf(counted.addresses, added, used),
    withoutProvenance: withProvenance ? 0 : made,
  }
}

async function mergeOrders(client: ClientBase, all: Gathered, given: Given, readOn: () => void): Promise<Tally> {
  if (all.orders.size === 0) return NO_TALLY
  await each(client, given, 'place-orders')
  await client.query('analyze stage_order_place (n)')
  readOn()
  const made = await each(client, given, 'add-orders')
  const known = all.orders.size - made
  if (known > 0) await each(client, given, 'change-orders')
  if (hasLines(all)) {
    if (known > 0) await each(client, given, 'differing-orders', 'drop-lines')
    await each(client, given, 'add-lines')
  }
  return { made, ...(known > 0 ? await one<Known>(client, given, 'count-known-orders') : NONE_KNOWN) }
}

/** Changes of some rows those that were there, and adds the others. */
async function mergePlaced(
  client: ClientBase,
  name: 'consents' | 'soft-opt-ins',
  size: number,
  given: Given,
): Promise<Tally> {
  if (size === 0) return NO_TALLY
  await each(client, given, `place-${name}`)
  const { count: changed } = await one<Count>(client, given, `change-${name}`)
  const { count: made } = await one<Count>(client, given, `add-${name}`)
  return tallyOf(size, made, changed)
}

type Written = Record<'made' | 'changed', unknown>

async function mergeOwned(client: ClientBase, name: string, size: number, given: Given): Promise<Tally> {
  if (size === 0) return NO_TALLY
  const { made, changed } = await one<Written>(client, given, name)
  return tallyOf(size, made, changed)
}

async function mergeSuppressions(client: ClientBase, all: Gathered, given: Given): Promise<Tally> {
  if (all.suppressions.length === 0) return NO_TALLY
  const { count: made } = await one<Count>(client, given, 'add-suppressions')
  return tallyOf(all.suppressions.length, made, 0)
}

/**
 * Brings what is on the stage into the tables of people. Inside a transaction that holds the lock of the import.
 * @param readOn called when the statements begin that take the database long
 */
export async function merge(client: ClientBase, all: Gathered, ground: Ground, readOn: () => void): Promise<Counts> {
  const given = givenOf(ground)
  const { count: staySuppressed } = all.persons.size ? await one<Count>(client, given, 'stay-suppressed') : { count: 0 }
  const contacts = await mergeContacts(client, all, given, ground.setting.provenance !== null, readOn)
  const counts: Counts = {
    ...NO_COUNTS,
    ...contacts,
    staySuppressed,
    orders: await mergeOrders(client, all, given, readOn),
    events: await mergeOwned(client, 'write-events', all.events.size, given),
    contracts: await mergeOwned(client, 'write-contracts', all.contracts.size, given),
    consents: await mergePlaced(client, 'consents', all.consents.size, given),
    softOptIns: await mergePlaced(client, 'soft-opt-ins', all.softOptIns.size, given),
    suppressions: await mergeSuppressions(client, all, given),
    deliveries: await mergeOwned(client, 'write-deliveries', all.deliveries.size, given),
  }
  if (all.persons.size + all.orders.size > 0) await each(client, given, 'owe-contacts')
  return counts
}
