import { Readable } from 'node:stream'
import type { Kysely } from 'kysely'
import Papa from 'papaparse'
import type { Tables } from '../../store/store.ts'
import { everySuppression } from './suppressions.ts'

/** Refusals that are read at once. */
const AT_ONCE = 2_000
const COLUMNS = ['address', 'type', 'reach', 'of', 'reason', 'source', 'at', 'known_since'] as const

/**
 * Every refusal of an address as CSV (UTF-8 with a mark, commas), in constant memory. A cell that a spreadsheet would take
 * for a formula gets an apostrophe before it, as OWASP advises (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function suppressionFile(db: Kysely<Tables>): Readable {
  return Readable.from(linesOf(db))
}

async function* linesOf(db: Kysely<Tables>): AsyncGenerator<string> {
  yield `\uFEFF${COLUMNS.join(',')}\r\n`
  for await (const some of everySuppression(db, AT_ONCE)) {
    const rows = some.map(({ address, type, reach, of, reason, source, at, knownSince }) => [
      address,
      type,
      reach,
      of?.name ?? '',
      reason,
      source,
      at ?? '',
      knownSince,
    ])
    yield `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`
  }
}
