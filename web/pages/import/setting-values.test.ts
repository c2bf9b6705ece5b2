import { expect, test } from 'vitest'
import type { Import } from './said.ts'
import { settingOf, type Values, valuesOf } from './setting-values.ts'

const EMPTY = valuesOf({ setting: null, recognised: null } as unknown as Import, 'brand')
const filled: Values = {
  ...EMPTY,
  ...{ source: 'webwinkel', known: 'yes', told: 'Wij mailen u ons nieuws.', legalBasis: 'consent', purpose: 'nieuws' },
}

test('what people were told of their data is no evidence of what they saw when they consented', () => {
  expect(settingOf(filled, { consents: true }).consent).toMatchObject({ wording: null })
  const shown = 'Ja, mail mij aanbiedingen.'
  expect(settingOf({ ...filled, consentWording: ` ${shown} ` }, { consents: true }).consent?.wording).toBe(shown)
  expect(settingOf({ ...filled, consentWording: shown }, { consents: false }).consent).toBeNull()
})

test('what was said comes back in the form, and goes again as it came', () => {
  const setting = {
    ...settingOf({ ...filled, consentWording: 'Ja.', evidence: 'map 3' }, { consents: true }),
    refusals: { reach: 'all' },
    listMadeAt: '2026-01-31T00:00:00Z',
  } as const
  const said = { ...setting, provenance: { ...setting.provenance, at: '2024-05-01T00:00:00.000Z' } }
  const again = valuesOf({ setting: said, recognised: null } as unknown as Import, 'other')
  expect(settingOf(again, { consents: true })).toEqual(said)
})
