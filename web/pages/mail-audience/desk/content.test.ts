import { expect, test } from 'vitest'
import {
  begun,
  type Content,
  isWhole,
  withAssumption,
  withGroup,
  withoutVariant,
  withRule,
  withVariant,
} from './content.ts'

const RULE = { field: 'orders', is: 'at-least', value: 1 } as const
const first = begun({ mode: 'matching', rule: RULE }, 'draft', { group: 'Klanten', variant: 'De mail' })

test('an audience begins with one group that gets the version of now', () => {
  expect(first.groups).toEqual([
    { id: 'group-1', name: 'Klanten', rule: RULE, variant: 'variant-1', sentence: { nl: '', en: '' } },
  ])
  expect(first.variants.map(({ draftId }) => draftId)).toEqual(['draft'])
  expect(isWhole(first)).toBe(true)
})

test('a group more is for nobody yet, and takes no id that another has', () => {
  const three = withGroup(withGroup(first, 'Nog een'), 'Derde')
  const without: Content = { ...three, groups: three.groups.toSpliced(1, 1) }
  expect(withGroup(without, 'Weer een').groups.map(({ id }) => id)).toEqual(['group-1', 'group-3', 'group-4'])
  expect(three.groups.at(-1)?.rule).toEqual({ any: [] })
})

test('a variant that goes leaves its groups to another, and nobody to go to it for his tinge', () => {
  const two = withVariant(first, 'Zonder aanbod', 'other')
  const meant = {
    ...two,
    variants: two.variants.map((one, at) => (at === 0 ? { ...one, withoutTinge: 'variant-2' } : one)),
  }
  const gone = withoutVariant(meant, 'variant-2')
  expect(gone.variants).toEqual(first.variants)
  expect(withoutVariant(meant, 'variant-1').groups[0]?.variant).toBe('variant-2')
})

test('what is not finished is not whole: a rule that does not hold together, a group without a name, no group', () => {
  expect(isWhole(withRule(first, 'group-1', { field: 'town', is: 'one-of', value: [] }))).toBe(false)
  expect(isWhole({ ...first, groups: first.groups.map((one) => ({ ...one, name: ' ' })) })).toBe(false)
  expect(isWhole({ ...first, groups: [] })).toBe(false)
})

test('an assumption that somebody answers for stands once, and can be taken back', () => {
  const sure = withAssumption(
    withAssumption(first, { fact: 'trigger', value: 'order' }, true),
    { fact: 'trigger', value: 'order' },
    true,
  )
  expect(sure.assumptions).toEqual([{ fact: 'trigger', value: 'order', confirmed: true }])
  expect(withAssumption(sure, { fact: 'trigger', value: 'order' }, false).assumptions).toEqual([])
})
