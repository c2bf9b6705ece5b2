import type { ClientBase } from 'pg'
import { newId } from '../../../store/id.ts'
import type { Key } from '../../../store/key.ts'
import { rowProblems } from '../problems.ts'
import { identOf } from './gather.ts'
import { run } from './queries.ts'
import type { ImportRecord, Refused } from './record.ts'

/** Records that are taken, and rows that are not. */
export interface Sifted {
  readonly records: readonly ImportRecord[]
  readonly refused: readonly Refused[]
}

type Reason = 'erased' | 'nobody' | 'not-known' | 'order-without-contact' | 'order-without-moment'

/** Takes out the records that have a reason to be refused. */
export function sift(records: readonly ImportRecord[], reasonOf: (record: ImportRecord) => Reason | null): Sifted {
  const refused: Refused[] = []
  const taken = records.filter((record) => {
    const reason = reasonOf(record)
    const { line, cells } = record
    if (reason) refused.push({ line, said: cells, problem: rowProblems.make(reason) })
    return reason === null
  })
  return { records: taken, refused }
}

/** Whether nobody and nothing can be found by what the row says. */
function isNobody(record: ImportRecord): boolean {
  const { contact, addresses, order, event, contract, consents } = record
  if (identOf(record) !== null) return false
  if (!contact) return event !== null || contract !== null || consents.length > 0 || (!order && addresses.length === 0)
  return !order && !contract?.externalId && !event?.externalId
}

const idOf = ({ contact }: ImportRecord) => contact?.externalId ?? null

/** Which of these keyed hashes, of addresses and ids, are of somebody who was erased. */
async function erasedAmong(client: ClientBase, hashes: readonly string[]): Promise<Set<string>> {
  const { rows } = await run<{ hash: string }>(client, 'erased', { hashes })
  return new Set(rows.map(({ hash }) => hash))
}

/**
 * Writes down that the source knows somebody who was erased by these ids too, so that no row with an id alone brings them
 * back. Of an id that is a contact here only the address was erased: it is that of somebody else too.
 * @param traces by id
 * @returns the traces that were written down
 */
async function learnErased(
  client: ClientBase,
  source: string,
  traces: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  if (traces.size === 0) return []
  const given = { source, external_ids: [...traces.keys()], hashes: [...traces.values()], ids: [...traces].map(newId) }
  const { rows } = await run<{ hash: string }>(client, 'learn-erased', given)
  return rows.map(({ hash }) => hash)
}

/** Makes the function that tells of a record whether it is about somebody who was erased. */
async function erasedIn(client: ClientBase, key: Key, source: string, records: readonly ImportRecord[]) {
  const { rows } = await run<{ yes: boolean }>(client, 'is-anybody-erased', {})
  // Keyed hashes of every address and id of millions of rows take time.
  if (!rows[0]?.yes) return () => false
  const addresses = new Map<string, string>()
  const ids = new Map<string, string>()
  for (const record of records) {
    for (const address of record.addresses)
      if (!addresses.has(address.key)) addresses.set(address.key, key.hash('address', address.key))
    const id = idOf(record)
    if (id !== null && !ids.has(id)) ids.set(id, key.hash('external-id', JSON.stringify([source, id])))
  }
  const erased = await erasedAmong(client, [...addresses.values(), ...ids.values()])
  const byAddress = (record: ImportRecord) =>
    record.addresses.some((address) => erased.has(addresses.get(address.key) ?? ''))
  const byId = (record: ImportRecord) => erased.has(ids.get(idOf(record) ?? '') ?? '')
  const learnt = new Map<string, string>()
  for (const record of records) {
    const id = idOf(record)
    if (id !== null && byAddress(record) && !byId(record)) learnt.set(id, ids.get(id) ?? '')
  }
  for (const trace of await learnErased(client, source, learnt)) erased.add(trace)
  return (record: ImportRecord) => byAddress(record) || byId(record)
}

/** Takes out rows about nobody, and those about somebody who was erased. */
export async function siftPeople(
  client: ClientBase,
  key: Key,
  source: string,
  records: readonly ImportRecord[],
): Promise<Sifted> {
  const isErased = await erasedIn(client, key, source, records)
  return sift(records, (record) => {
    if (isErased(record)) return 'erased'
    return isNobody(record) ? 'nobody' : null
  })
}

/**
 * Takes out mails that were sent to nobody whom we know: no contact is made of them, as nobody knows where such an address
 * comes from. What such a row refuses is taken all the same.
 */
export async function siftDeliveries(client: ClientBase, records: readonly ImportRecord[]): Promise<Sifted> {
  const stray = records.filter(({ delivery, contact }) => delivery !== null && contact === null)
  if (stray.length === 0) return { records, refused: [] }
  const keys = [...new Set(stray.flatMap(({ addresses }) => addresses[0]?.key ?? []))]
  const { rows } = await run<{ key: string }>(client, 'known-addresses', { keys })
  const known = new Set(rows.map(({ key }) => key))
  const isStray = ({ delivery, contact, addresses }: ImportRecord) =>
    delivery !== null && contact === null && !known.has(addresses[0]?.key ?? '')
  const taken = records.map((record) =>
    isStray(record) && record.suppressions.length > 0 ? { ...record, delivery: null } : record,
  )
  return sift(taken, (record) => (isStray(record) ? 'not-known' : null))
}
