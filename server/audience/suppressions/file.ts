import { Readable } from 'node:stream'
import type { Kysely } from 'kysely'
import { csvOf } from '../../csv.ts'
import type { Tables } from '../../store/store.ts'
import { everySuppression } from './suppressions.ts'

/** Refusals that are read at once. */
const AT_ONCE = 2_000
const COLUMNS = ['address', 'type', 'reach', 'of', 'reason', 'source', 'at', 'known_since'] as const

/** Every refusal of an address as CSV, in constant memory. */
export function suppressionFile(db: Kysely<Tables>): Readable {
  return Readable.from(csvOf(COLUMNS, rowsOf(db)))
}

async function* rowsOf(db: Kysely<Tables>): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const some of everySuppression(db, AT_ONCE))
    yield some.map(({ address, type, reach, of, reason, source, at, knownSince }) => [
      address ?? '',
      type,
      reach,
      of?.name ?? '',
      reason,
      source,
      at ?? '',
      knownSince,
    ])
}
