import { expect, test } from 'vitest'
import { type Import, type Mapping, takesRefusals } from './said.ts'
import { ofBrand, settingOf, type Values, valuesOf } from './setting-values.ts'

const EMPTY = valuesOf({ setting: null, recognised: null } as unknown as Import, 'brand')
const filled: Values = {
  ...EMPTY,
  ...{ source: 'webwinkel', known: 'yes', told: 'Wij mailen u ons nieuws.', legalBasis: 'consent', purpose: 'nieuws' },
}

test('what people were told of their data is no evidence of what they saw when they consented', () => {
  expect(settingOf(filled, { consents: true, deliveries: false }).consent).toMatchObject({ wording: null })
  const shown = 'Ja, mail mij aanbiedingen.'
  expect(
    settingOf({ ...filled, consentWording: ` ${shown} ` }, { consents: true, deliveries: false }).consent?.wording,
  ).toBe(shown)
  expect(settingOf({ ...filled, consentWording: shown }, { consents: false, deliveries: false }).consent).toBeNull()
})

test('what was said comes back in the form, and goes again as it came', () => {
  const setting = {
    ...settingOf({ ...filled, consentWording: 'Ja.', evidence: 'map 3' }, { consents: true, deliveries: false }),
    refusals: { reach: 'all' },
    listMadeAt: '2026-01-31T00:00:00Z',
  } as const
  const said = { ...setting, provenance: { ...setting.provenance, at: '2024-05-01T00:00:00.000Z' } }
  const again = valuesOf({ setting: said, recognised: null } as unknown as Import, 'other')
  expect(settingOf(again, { consents: true, deliveries: false })).toEqual(said)
})

test('a stream is of one brand, and is chosen anew with another', () => {
  const chosen = { ...filled, consentStreamId: 'stream', refusals: 'stream' }
  const changed = { ...chosen, ...ofBrand('other', chosen) }
  expect(settingOf(changed, { consents: true, deliveries: false })).toMatchObject({
    ...{ brandId: 'other', consent: { streamId: null }, refusals: { reach: 'brand' } },
  })
  expect(ofBrand('other', { ...filled, refusals: 'all' }).refusals).toBe('all')
})

test.each<[boolean, string, Partial<Mapping>]>([
  [true, 'the file holds them', { holds: ['suppressions'] }],
  [true, 'everybody in it refused', { everybody: { suppress: 'unsubscribed' } }],
  [true, 'a column has the moment of an unsubscribe', { columns: { Weg: 'suppression.at' } }],
  [true, 'a word says so', { columns: { Status: { means: { weg: { suppress: 'unsubscribed' } }, rest: 'nothing' } } }],
  [
    false,
    'its words say something else',
    { columns: { Status: { means: { ja: { consent: true } }, rest: 'nothing' } } },
  ],
  [false, 'nothing says so', { columns: { Mail: 'contact.address' } }],
])('%s: a file has refusals when %s', (expected, _when, mapping) => {
  expect(takesRefusals({ holds: ['contacts'], columns: {}, everybody: null, ...mapping })).toBe(expected)
})

test('of what a tool sent is said which mail it was, or of which stream, and when', () => {
  const takes = { consents: false, deliveries: true }
  const sent = { ...filled, sentName: ' Nieuws 3 ', sentStreamId: 'news', sentAt: '2026-01-31' }
  const said = { mailId: null, name: 'Nieuws 3', streamId: 'news', sentAt: '2026-01-31T00:00:00Z' }
  expect(settingOf(sent, takes).deliveries).toEqual(said)
  expect(settingOf({ ...sent, sentMailId: 'mail' }, takes).deliveries).toMatchObject({ mailId: 'mail', streamId: null })
  expect(settingOf(sent, { ...takes, deliveries: false }).deliveries).toBeNull()
})
