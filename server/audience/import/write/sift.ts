import type { ClientBase } from 'pg'
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

type Reason = 'erased' | 'nobody' | 'order-without-contact' | 'order-without-moment'

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
  return !order && !contract && !event?.externalId
}

/** The keys of addresses of who was erased: all that is left of them is a keyed hash. */
async function erasedOf(client: ClientBase, key: Key, records: readonly ImportRecord[]): Promise<ReadonlySet<string>> {
  const byHash = new Map<string, string>()
  for (const address of new Set(records.flatMap(({ addresses }) => addresses.map((one) => one.key))))
    byHash.set(key.hash('address', address), address)
  if (byHash.size === 0) return new Set()
  const { rows } = await run<{ hash: string }>(client, 'erased', { hashes: [...byHash.keys()] })
  return new Set(rows.map(({ hash }) => byHash.get(hash) ?? ''))
}

/** Takes out rows about nobody, and those with an address of somebody who was erased. */
export async function siftPeople(client: ClientBase, key: Key, records: readonly ImportRecord[]): Promise<Sifted> {
  const erased = await erasedOf(client, key, records)
  return sift(records, (record) => {
    if (record.addresses.some((address) => erased.has(address.key))) return 'erased'
    return isNobody(record) ? 'nobody' : null
  })
}
