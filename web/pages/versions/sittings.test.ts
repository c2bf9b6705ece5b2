import { expect, test } from 'vitest'
import { sittingsOf } from './sittings.ts'

const version = (number: number, by: string | null, time: string) => ({
  number,
  madeBy: by === null ? null : { id: by },
  madeAt: `2026-05-03T${time}:00.000Z`,
  current: false,
})

test('versions that one person saved within ten minutes of each other are one sitting', () => {
  const versions = [
    version(6, null, '12:01'),
    version(5, null, '12:00'),
    version(4, 'ada', '11:22'),
    version(3, 'ada', '11:12'),
    version(2, 'ada', '11:01'),
    version(1, 'sam', '11:00'),
  ]
  const sittings = sittingsOf(versions).map(({ last, between }) => [last.number, between.map(({ number }) => number)])
  expect(sittings).toEqual([
    [6, []],
    [5, []],
    [4, [3]],
    [2, []],
    [1, []],
  ])
})

test('the version of now stands by itself, also after a later one was taken back', () => {
  const versions = [
    version(3, 'ada', '11:02'),
    { ...version(2, 'ada', '11:01'), current: true },
    version(1, 'ada', '11:00'),
  ]
  const sittings = sittingsOf(versions).map(({ last, between }) => [last.number, between.map(({ number }) => number)])
  expect(sittings).toEqual([
    [3, []],
    [2, [1]],
  ])
})
