import { LIMITS } from '../limits.ts'
import type { ImportRecord, RecordBatch, Refused } from '../write/record.ts'
import { columnOf, inOrder, type Preview, type Reason, type Shown } from './outcome.ts'

function shown({
  line,
  contact,
  addresses,
  order,
  event,
  contract,
  consents,
  softOptIn,
  suppressions,
  delivery,
}: ImportRecord): Shown {
  const name = [contact?.givenName, contact?.familyName].filter(Boolean).join(' ') || contact?.organisation || null
  return {
    line,
    name,
    addresses: addresses.map(({ written }) => written),
    country: contact?.country ?? null,
    order: order?.externalId ?? null,
    event: event?.name ?? null,
    properties: Object.keys(event?.properties ?? {}).length,
    contract: contract?.name ?? null,
    consents: consents.length,
    softOptIn: softOptIn !== null,
    suppressions: suppressions.map(({ type }) => type),
    delivery: delivery?.state ?? null,
  }
}

/** Lets batches through, and keeps the first rows to show. */
export function tap(batches: AsyncIterable<RecordBatch>) {
  const first: Shown[] = []
  const all = async function* (): AsyncGenerator<RecordBatch> {
    for await (const batch of batches) {
      first.push(...batch.records.slice(0, LIMITS.previewRows - first.length).map(shown))
      yield batch
    }
  }
  return { batches: all(), first: (): Preview['first'] => first }
}

/** Counts why rows are rejected, and keeps the first of them to show. */
export function rejections() {
  const first: Refused[] = []
  const reasons = new Map<string, { problem: Refused['problem']; count: number }>()
  return {
    add(refused: readonly Refused[]): void {
      first.push(...refused.slice(0, LIMITS.previewRows - first.length))
      for (const { problem } of refused) {
        const key = `${problem.code} ${columnOf(problem)}`
        const reason = reasons.get(key) ?? { problem, count: 0 }
        reason.count++
        reasons.set(key, reason)
      }
    },
    first: (): Preview['rejected'] => first.map(({ line, problem }) => ({ line, problem })),
    reasons: (): readonly Reason[] => inOrder([...reasons.values()]),
  }
}
