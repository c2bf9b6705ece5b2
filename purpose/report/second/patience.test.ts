import { describe, expect, it } from 'vitest'
import { fail, ok, type Result } from '../../problem.ts'
import type { SecondReader } from './ask.ts'
import { LIMITS } from './limits.ts'
import { unlessBusy, untilItFails } from './patience.ts'
import { problems } from './problems.ts'

const slow = fail(problems.make('too-slow', { host: 'h' }))

/** A reader that gives what it is told to. */
function reader(post: () => Promise<Result<string>>): SecondReader {
  return { host: 'h', model: 'm', barred: null, post }
}

describe('a run over many mails', () => {
  it('asks no more when a few questions in a row failed', async () => {
    const patient = untilItFails(reader(async () => slow))
    for (let count = 0; count < LIMITS.failures; count += 1) {
      expect(patient.barred).toBeNull()
      expect(await patient.post('')).toEqual(slow)
    }
    expect(patient.barred).toEqual({
      code: 'second/given-up',
      status: 'refused',
      facts: { host: 'h', failures: LIMITS.failures },
    })
  })

  it('forgets failures when an answer comes', async () => {
    const replies = [slow, slow, ok('{}'), slow, slow]
    const patient = untilItFails(reader(async () => replies.shift() ?? slow))
    for (let count = 0; count < 5; count += 1) await patient.post('')
    expect(patient.barred).toBeNull()
  })
})

describe('many callers', () => {
  it('wait for a number of answers and no more, and are asked again when one came', async () => {
    const waiting: ((reply: Result<string>) => void)[] = []
    const shared = unlessBusy(
      reader(() => new Promise((answer) => waiting.push(answer))),
      2,
    )
    const first = shared.post('')
    expect(shared.barred).toBeNull()
    const second = shared.post('')
    expect(shared.barred?.code).toBe('second/busy')
    waiting[0]?.(slow)
    expect(await first).toEqual(slow)
    expect(shared.barred).toBeNull()
    waiting[1]?.(ok('{}'))
    expect(await second).toEqual(ok('{}'))
  })
})
