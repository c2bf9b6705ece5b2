import { expect, test } from 'vitest'
import { dutyGroups, isOrdered, orderingLaw } from './duty.ts'
import { judged } from './fixtures/mails.ts'

test('a mail that one law orders is ordered for the people of that law, and for nobody else', () => {
  const demands = { ...judged('recall', ['NL', 'UK']), ...judged('commercial', ['DE']) }
  const variants = [
    { id: 'both', name: '', draftId: 'b', withoutTinge: null, demands },
    { id: 'own', name: '', draftId: 'o', withoutTinge: null, demands: judged('own') },
  ]
  const group = (variant: string) => ({
    id: variant,
    name: '',
    rule: { all: [] },
    variant,
    sentence: { nl: '', en: '' },
  })
  const audience = { groups: [group('own'), group('both')], variants }
  expect(dutyGroups(audience)).toEqual([2])
  expect(['NL', 'GB', 'DE', 'BR', null].map((country) => isOrdered(audience, 2, country))).toEqual([
    ...[true, true, false],
    // Of whom no law is known the strictest counts, and that is the German one here.
    ...[false, false],
  ])
  expect(['GB', 'DE', null].map((country) => orderingLaw(audience, 2, country))).toEqual(['UK', null, null])
  const dutch = { ...audience, variants: [{ ...variants[0], demands: judged('recall', ['NL']) }] } as typeof audience
  expect(orderingLaw(dutch, 2, null)).toBe('NL')
})
