import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { newId } from '../../../store/id.ts'
import { run } from './queries.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Keeps texts that people saw, each once, and gives their ids by the text.
 * Inside a transaction, which holds the lock of the import: two that add the same texts in another order wait for each other.
 */
export async function keepWordings(
  client: ClientBase,
  texts: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  if (texts.size === 0) return new Map()
  const byHash = new Map([...texts].map((text) => [hashOf(text), text]))
  const hashes = [...byHash.keys()].sort()
  const given = { hashes, ids: hashes.map(() => newId()), texts: hashes.map((hash) => byHash.get(hash) ?? '') }
  await run(client, 'add-wordings', given)
  const { rows } = await run<{ id: string; hash: string }>(client, 'find-wordings', { hashes })
  return new Map(rows.map(({ id, hash }) => [byHash.get(hash) ?? '', id]))
}
