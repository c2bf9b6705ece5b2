import type { Problem } from '../../problem.ts'
import type { SecondReader } from './ask.ts'
import { LIMITS } from './limits.ts'
import { problems } from './problems.ts'

/** A second reader for a run over many mails: one that fails a few times in a row is asked no more, so that it cannot hold up all of them. */
export function untilItFails(reader: SecondReader): SecondReader {
  let failures = 0
  return {
    ...reader,
    get barred(): Problem | null {
      if (failures < LIMITS.failures) return reader.barred
      return problems.make('given-up', { host: reader.host, failures })
    },
    post: async (body) => {
      const result = await reader.post(body)
      failures = result.ok ? 0 : failures + 1
      return result
    },
  }
}

/** A second reader for many callers: while `most` questions are open, no other is asked, so that a slow one cannot pile them up. */
export function unlessBusy(reader: SecondReader, most: number): SecondReader {
  let open = 0
  return {
    ...reader,
    get barred(): Problem | null {
      return open < most ? reader.barred : problems.make('busy', { host: reader.host })
    },
    post: async (body) => {
      open += 1
      try {
        return await reader.post(body)
      } finally {
        open -= 1
      }
    },
  }
}
