import { expect, test } from 'vitest'
import { z } from 'zod'
import { nearestIssue } from './nearest-issue.ts'

const shapes = z.strictObject({
  which: z.union([
    z.strictObject({ group: z.int(), reason: z.enum(['in', 'out']) }),
    z.strictObject({ unreached: z.literal(true) }),
    z.strictObject({ place: z.union([z.int(), z.literal('last')]) }),
  ]),
})

test.each([
  [{ which: { group: 1, reason: 'else' } }, 'which/reason', /expected one of "in"\|"out"/],
  [{ which: { group: '1', reason: 'in' } }, 'which/group', /expected number/],
  [{ which: { place: null } }, 'which/place', /expected number.+; or .+expected "last"/],
  [{ which: 'in' }, 'which', /expected object, received string$/],
  [{}, 'which', /expected object/],
  [{ which: { unreached: true }, more: 1 }, '', /"more"/],
])('%j: what the shape expects that it is most like', (value, path, message) => {
  const read = shapes.safeParse(value)
  const issue = nearestIssue(read.error?.issues[0] ?? { path: ['nothing'], message: '' })
  expect(issue.path.join('/')).toBe(path)
  expect(issue.message).toMatch(message)
})
