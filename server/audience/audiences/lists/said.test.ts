import { placeCode } from '@waarom/audience/places/assign.ts'
import type { Audience } from '@waarom/audience/places/audience.ts'
import type { InReason, OutReason } from '@waarom/audience/places/reasons.ts'
import { expect, test } from 'vitest'
import { placeSayer, tallySaid } from './said.ts'

const AUDIENCE: Audience = {
  ...{ mode: 'matching', suppressedBecause: null, assumptions: [] },
  groups: [{ id: 'g', name: 'Onlangs', rule: { all: [] }, variant: 'met', sentence: { nl: 'U bestelde.', en: '' } }],
  variants: [
    { id: 'met', name: 'Met dekens', draftId: 'd1', withoutTinge: 'zonder', demands: {} },
    { id: 'zonder', name: 'Zonder', draftId: 'd2', withoutTinge: null, demands: {} },
  ],
}

test('of who is in the variant is told that he gets, which is the one without tinge for whom the other may not reach', () => {
  const say = placeSayer(AUDIENCE, 'nl')
  const variantOf = (reason: InReason | OutReason) =>
    say({
      place: placeCode({ group: 1, reason }),
      elsewhere: false,
      missing: { provenance: false, told: false },
      already: false,
      address: null,
    })?.variant
  expect(variantOf('rule')).toBe('Met dekens')
  expect(variantOf('rule-without-tinge')).toBe('Zonder')
  expect(variantOf('tinge')).toBeNull()
})

test('how many get which variant is told where there is more than one', () => {
  const tally = {
    ...{ rows: 3, in: 3, out: 0, incomplete: 0, notKnown: 0, duplicate: 0, unreadable: 0, already: 0 },
    ...{ missing: { provenance: 0, told: 0 }, wrong: [] },
    places: new Map([
      ['g rule', 2],
      ['g rule-without-tinge', 1],
    ]),
  }
  const variantsOf = (audience: Audience) =>
    tallySaid(audience, tally, 'nl').map(({ rows, variant }) => [rows, variant])
  expect(variantsOf(AUDIENCE)).toEqual([
    [2, 'Met dekens'],
    [1, 'Zonder'],
  ])
  expect(variantsOf({ ...AUDIENCE, variants: AUDIENCE.variants.slice(0, 1) })).toEqual([
    [2, null],
    [1, null],
  ])
})
