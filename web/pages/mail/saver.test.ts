import { describe, expect, test } from 'vitest'
import { type ProblemDocument, Refusal } from '../../client.ts'
import { Saver, type Saving } from './saver.ts'
import type { Unsaved } from './unsaved.ts'

const typed = (source: string): Unsaved => ({ mail: { source, as: 'txt', name: 'mail.txt' }, laws: null, declared: {} })
const refusal = (code: string, status = 409) => new Refusal({ code, status } as ProblemDocument)

/** A saver with a server that answers as it is told, and a clock that is moved by hand. */
function desk(answers: readonly (string | Error)[]) {
  const left = [...answers]
  const sent: (readonly [string, string | null])[] = []
  const said: Saving['state'][] = []
  let last: Saving | null = null
  let kept: Unsaved | null = null
  let planned: (() => void) | null = null
  const saver = new Saver<Unsaved>(
    {
      changed: 'drafts/changed-meanwhile',
      isWhole: ({ mail }) => mail.source !== 'half',
      send: async ({ mail }, basedOn) => {
        sent.push([String(mail.source), basedOn])
        const answer = left.shift() ?? 'more'
        if (answer instanceof Error) throw answer
        return answer
      },
      keep: (what) => {
        kept = what
      },
      tell: (saving) => {
        said.push(saving.state)
        last = saving
      },
      later: (act) => {
        planned = act
        return () => {
          planned = null
        }
      },
    },
    'first',
  )
  const pass = async () => {
    planned?.()
    await saver.flush()
  }
  return { saver, sent, said, last: () => last, pass, kept: () => kept, isPlanned: () => planned !== null }
}

describe('a mail saves itself', () => {
  test('once the typing pauses, the newest state alone, each time made from the version before', async () => {
    const { saver, sent, pass, kept, said } = desk(['second', 'third'])
    saver.change(typed('a'))
    saver.change(typed('ab'))
    expect([sent, kept()]).toEqual([[], typed('ab')])
    await pass()
    saver.change(typed('abc'))
    await pass()
    expect(sent).toEqual([
      ['ab', 'first'],
      ['abc', 'second'],
    ])
    expect([kept(), saver.isDone, said.at(-1)]).toEqual([null, true, 'saved'])
  })

  test('what is typed while a version is on its way is sent after it', async () => {
    const { saver, sent, kept, isPlanned } = desk(['second', 'third'])
    saver.change(typed('a'))
    const going = saver.flush()
    saver.change(typed('ab'))
    await going
    expect([sent.length, kept(), isPlanned()]).toEqual([1, typed('ab'), true])
    await saver.flush()
    expect(sent.at(-1)).toEqual(['ab', 'second'])
  })

  test('without a connection it stays in the browser and is tried again by itself', async () => {
    const { saver, said, kept, isPlanned } = desk([new Refusal(null), refusal('server/broken', 503), 'second'])
    saver.change(typed('a'))
    await saver.flush()
    expect([said.at(-1), kept(), isPlanned()]).toEqual(['lost', typed('a'), true])
    await saver.flush()
    expect(said.at(-1)).toBe('lost')
    await saver.flush()
    expect([said.at(-1), kept()]).toEqual(['saved', null])
  })

  test('what came with too many others is tried again by itself too, and it is known why', async () => {
    const tooMany = refusal('server/too-many', 429)
    const { saver, last, isPlanned } = desk([tooMany])
    saver.change(typed('a'))
    await saver.flush()
    expect([last(), isPlanned()]).toEqual([{ state: 'lost', refusal: tooMany }, true])
  })

  test('what the server refuses stays in the browser until the next change', async () => {
    const { saver, said, kept, isPlanned } = desk([refusal('mail/too-large', 422), 'second'])
    saver.change(typed('a'))
    await saver.flush()
    expect([said.at(-1), kept(), isPlanned()]).toEqual(['refused', typed('a'), false])
    saver.change(typed('b'))
    await saver.flush()
    expect(said.at(-1)).toBe('saved')
  })

  test('what is not finished stays in the browser and is not sent, also not behind what is on its way', async () => {
    const { saver, sent, said, kept, isPlanned } = desk(['second', 'third'])
    saver.change(typed('a'))
    const going = saver.flush()
    saver.change(typed('half'))
    await going
    await saver.flush()
    expect([sent.length, said.at(-1), kept(), isPlanned()]).toEqual([1, 'unfinished', typed('half'), false])
    saver.change(typed('whole'))
    await saver.flush()
    expect([sent.at(-1), said.at(-1)]).toEqual([['whole', 'second'], 'saved'])
  })

  test('when somebody else saved meanwhile, nothing is sent until a person chooses', async () => {
    const { saver, sent, said, pass, kept } = desk([refusal('drafts/changed-meanwhile'), 'second'])
    saver.change(typed('mine'))
    await pass()
    saver.change(typed('mine too'))
    await pass()
    expect([sent.length, said.at(-1), kept()]).toEqual([1, 'conflict', typed('mine too')])
    await saver.keepOurs()
    expect([sent.at(-1), said.at(-1)]).toEqual([['mine too', null], 'saved'])
  })

  test('and theirs can be taken instead', async () => {
    const { saver, sent, kept } = desk([refusal('drafts/changed-meanwhile'), 'third'])
    saver.change(typed('mine'))
    await saver.flush()
    saver.takeTheirs('theirs')
    expect([kept(), saver.isDone]).toEqual([null, true])
    saver.change(typed('on from theirs'))
    await saver.flush()
    expect(sent.at(-1)).toEqual(['on from theirs', 'theirs'])
  })
})
