import { describe, expect, test } from 'vitest'
import { type ProblemDocument, Refusal } from '../client.ts'
import { type Ears, followTask, type TaskNews } from './task-stream.ts'

const at = (state: TaskNews['state'], done = 0) => ({ state, done }) as TaskNews
const refusal = (status: number) => new Refusal({ code: 'tasks/of-some-kind', status } as ProblemDocument)

/** Somebody who follows a task of a server that answers as it is told, with a clock that is moved by hand. */
function following(answers: readonly (TaskNews | Error)[] = []) {
  const left = [...answers]
  const told: TaskNews[] = []
  const waited: number[] = []
  const refused: unknown[] = []
  const streams: (Ears & { isOpen: boolean })[] = []
  let isLost = false
  let planned: (() => void) | null = null
  const end = followTask({
    open: (ears) => {
      const stream = { ...ears, isOpen: true }
      streams.push(stream)
      return () => {
        stream.isOpen = false
      }
    },
    look: async () => {
      const answer = left.shift()
      if (answer === undefined || answer instanceof Error) throw answer
      return answer
    },
    later: (act, afterMs) => {
      waited.push(afterMs)
      planned = act
      return () => {
        planned = null
      }
    },
    tell: (news) => told.push(news),
    lost: (is) => {
      isLost = is
    },
    refused: (error) => refused.push(error),
  })
  /** The pause ends, and what was asked is answered. */
  const pass = async () => {
    const act = planned
    planned = null
    act?.()
    await new Promise(setImmediate)
  }
  const stream = () => streams.at(-1) as Ears & { isOpen: boolean }
  const shut = () => stream().broke(true)
  const isPlanned = () => planned !== null
  return { told, waited, refused, streams, stream, shut, pass, end, isPlanned, isLost: () => isLost }
}

describe('a task is followed by the stream of its events', () => {
  test('until it ends', () => {
    const { told, stream } = following()
    stream().heard(at('running', 1))
    expect(stream().isOpen).toBe(true)
    stream().heard(at('done', 2))
    expect([told, stream().isOpen]).toEqual([[at('running', 1), at('done', 2)], false])
  })

  test('a stream that the server ended after some minutes is no loss; one that then stays away is', () => {
    const { stream, isLost, isPlanned } = following()
    stream().heard(at('running'))
    stream().broke(false)
    expect(isLost()).toBe(false)
    stream().broke(false)
    expect(isLost()).toBe(true)
    stream().heard(at('running'))
    expect([isLost(), isPlanned()]).toEqual([false, false])
  })
})

describe('a stream that is shut', () => {
  test('is opened again after a pause, once the task was asked for', async () => {
    const { told, waited, streams, shut, pass, isLost, stream } = following([at('running', 5)])
    shut()
    expect([isLost(), waited, streams.length]).toEqual([true, [3000], 1])
    await pass()
    expect([told, streams.length, isLost()]).toEqual([[at('running', 5)], 2, true])
    stream().heard(at('running', 6))
    expect(isLost()).toBe(false)
  })

  test('stays shut when the task ended meanwhile', async () => {
    const { told, streams, shut, pass, isPlanned } = following([at('done')])
    shut()
    await pass()
    expect([told, streams.length, isPlanned()]).toEqual([[at('done')], 1, false])
  })

  test('is asked for after a longer pause each time, and a short one again once there was news by it', async () => {
    const running = Array.from({ length: 6 }, () => at('running'))
    const { waited, shut, pass, stream } = following(running)
    for (let times = 0; times < 5; times += 1) {
      shut()
      await pass()
    }
    expect(waited).toEqual([3000, 6000, 12_000, 30_000, 30_000])
    stream().heard(at('running'))
    shut()
    expect(waited.at(-1)).toBe(3000)
  })

  test.each([
    ['without an answer', new Refusal(null), 6000],
    ['while the server starts', refusal(503), 6000],
    ['after too many calls', refusal(429), 6000],
    ['after too many calls, as long as was asked', new Refusal(null, 37), 37_000],
  ])('%s the task is asked for once more', async (_, error, waitMs) => {
    const { waited, refused, streams, shut, pass } = following([error, at('running')])
    shut()
    await pass()
    expect([waited, streams.length]).toEqual([[3000, waitMs], 1])
    await pass()
    expect([streams.length, refused]).toEqual([2, []])
  })

  test.each([401, 403, 404])('is given up when the task is refused with %i', async (status) => {
    const { refused, streams, shut, pass, isPlanned } = following([refusal(status)])
    shut()
    await pass()
    expect([refused, streams.length, isPlanned()]).toEqual([[refusal(status)], 1, false])
  })
})

describe('who leaves the page', () => {
  test('hears nothing more', () => {
    const { end, stream } = following()
    end()
    expect(stream().isOpen).toBe(false)
  })

  test('asks nothing more after the pause', () => {
    const { end, shut, isPlanned } = following([at('running')])
    shut()
    end()
    expect(isPlanned()).toBe(false)
  })

  test.each([
    ['news', at('running')],
    ['a refusal', refusal(404)],
    ['no answer', new Refusal(null)],
  ])('makes nothing of %s that comes after', async (_, answer) => {
    const { end, shut, pass, told, refused, streams, isPlanned } = following([answer])
    shut()
    const passing = pass()
    end()
    await passing
    expect([told, refused, streams.length, isPlanned()]).toEqual([[], [], 1, false])
  })
})
