import { LIMITS } from '../limits.ts'
import type { ImportRecord, RecordBatch, Refused } from '../write/record.ts'
import { inOrder, type Preview, type Reason, type Shown } from './outcome.ts'

/** Batches as they go by, and what was seen of them. */
export interface Tap {
  readonly batches: AsyncGenerator<RecordBatch>
  readonly seen: () => {
    readonly first: Preview['first']
    readonly rejected: Preview['rejected']
    readonly reasons: readonly Reason[]
  }
}

/** The name of the column that a problem with a row is about. */
export const columnOf = ({ problem }: Pick<Refused, 'problem'>): string | null => {
  const { column } = problem.facts
  return column === undefined ? null : String(column)
}

function shown({ line, contact, addresses, order, event, consents, suppressions }: ImportRecord): Shown {
  const name = [contact?.givenName, contact?.familyName].filter(Boolean).join(' ') || contact?.organisation || null
  return {
    line,
    name,
    addresses: addresses.map(({ written }) => written),
    country: contact?.country ?? null,
    order: order?.externalId ?? null,
    event: event?.name ?? null,
    consents: consents.length,
    suppressions: suppressions.map(({ type }) => type),
  }
}

/** Lets batches through, and keeps the first rows and the count of every reason. */
export function tap(batches: AsyncIterable<RecordBatch>): Tap {
  const first: Shown[] = []
  const rejected: { line: number; problem: Refused['problem'] }[] = []
  const reasons = new Map<string, { code: string; column: string | null; count: number }>()
  const all = async function* () {
    for await (const batch of batches) {
      for (const record of batch.records) {
        if (first.length >= LIMITS.previewRows) break
        first.push(shown(record))
      }
      for (const refused of batch.rejected) {
        const { line, problem } = refused
        if (rejected.length < LIMITS.previewRows) rejected.push({ line, problem })
        const column = columnOf(refused)
        const key = `${problem.code} ${column}`
        const reason = reasons.get(key) ?? { code: problem.code, column, count: 0 }
        reason.count++
        reasons.set(key, reason)
      }
      yield batch
    }
  }
  return {
    batches: all(),
    seen: () => ({ first, rejected, reasons: inOrder([...reasons.values()]) }),
  }
}
