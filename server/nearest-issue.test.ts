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
  [{ which: { group: 1, reason: 'else' } }, 'which/reason', ['invalid_value']],
  [{ which: { group: '1', reason: 'in' } }, 'which/group', ['invalid_type']],
  [{ which: { place: null } }, 'which/place', ['invalid_type', 'invalid_value']],
  [{ which: 'in' }, 'which', ['invalid_type', 'invalid_type', 'invalid_type']],
  [{}, 'which', ['invalid_type', 'invalid_type', 'invalid_type']],
  [{ which: { unreached: true }, more: 1 }, '', ['unrecognized_keys']],
])('%j: what the shape expects that it is most like', (value, path, codes) => {
  const [first] = shapes.safeParse(value).error?.issues ?? []
  const issue = first && nearestIssue(first)
  expect(issue?.path.join('/')).toBe(path)
  expect(issue?.issues.map(({ code }) => code)).toEqual(codes)
})
