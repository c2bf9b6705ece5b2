import type { SecondReader } from '@waarom/purpose/report/second/ask.ts'
import { untilItFails } from '@waarom/purpose/report/second/patience.ts'
import { readerAt } from '@waarom/purpose/report/second/reader.ts'
import type { Config } from './config/schema.ts'
import type { Terminal } from './terminal.ts'

/** Seconds that a second reader gets when the configuration names none. */
const TIMEOUT_SECONDS = 20

/**
 * The second reader of a configuration, over the network of this process. The key stands in the environment only, under
 * one name: a configuration that comes with somebody's mails cannot ask for another variable. One for a whole run: an
 * endpoint that keeps failing is asked no more.
 */
export function secondReaderOf(setting: NonNullable<Config['secondReader']>, env: Terminal['env']): SecondReader {
  const { address, model, timeoutSeconds = TIMEOUT_SECONDS } = setting
  const key = env['WAAROM_SECOND_READER_KEY']?.trim() || null
  const reader = readerAt({ address, model, key, inCi: Boolean(env['CI']) }, () => {
    const signal = AbortSignal.timeout(timeoutSeconds * 1000)
    return (url, request) => fetch(url, { ...request, redirect: 'manual', signal })
  })
  return untilItFails(reader)
}
