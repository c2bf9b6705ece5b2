import type { SecondReader } from '@waarom/purpose/report/second/ask.ts'
import { unlessBusy } from '@waarom/purpose/report/second/patience.ts'
import { readerAt } from '@waarom/purpose/report/second/reader.ts'
import type { Environment } from '../environment.ts'
import { LIMITS } from '../limits.ts'

/** The second reader of an operator, over the network of this process. */
export function secondReaderOf({ timeoutMs, ...endpoint }: NonNullable<Environment['secondReader']>): SecondReader {
  const reader = readerAt(endpoint, () => {
    const signal = AbortSignal.timeout(timeoutMs)
    return (url, request) => fetch(url, { ...request, redirect: 'manual', signal })
  })
  return unlessBusy(reader, LIMITS.questions)
}
