import { expect, test } from 'vitest'
import type { Mailing } from '../suppression/stopping.ts'
import type { Scope } from '../suppression/suppression.ts'
import { fileName } from './files.ts'
import { readme } from './readme.ts'
import { refusalsFor } from './refusals.ts'
import { countVariants, recipientRows, refusalRows } from './rows.ts'
import type { Shape } from './shape.ts'
import { SHAPES, shapeOf } from './shapes/index.ts'
import { goodUntil, type Taken, type TakenRecipient } from './taken.ts'
import { unreachedHeadings, unreachedRows } from './unreached.ts'

const TAKEN: Taken = { mail: 'Bezorgtijd', hash: '9f2c41d07be3aa51', frozenAt: '2026-11-28T12:00:00.000Z' }
const eva: TakenRecipient = {
  address: 'eva@example.org',
  externalId: 'K-1001',
  firstName: 'Eva',
  lastName: 'de Wit',
  language: 'nl',
  group: 'Open bestellingen',
  variant: 'Met datum',
  reason: 'U hebt een bestelling die nog onderweg is.',
}
const shape = (id: string): Shape => {
  const found = shapeOf(id)
  if (!found) throw new Error(`no shape ${id}`)
  return found
}
const objects = ({ headings, rows }: ReturnType<typeof recipientRows>) =>
  rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at]])))

test('each tool gets the columns by its own names, with group, variant, reason, mail and snapshot', () => {
  expect(objects(recipientRows(shape('mailchimp'), TAKEN, [eva], false))).toEqual([
    {
      'Email Address': 'eva@example.org',
      'External ID': 'K-1001',
      'Waarom Group': 'Open bestellingen',
      'Waarom Variant': 'Met datum',
      'Waarom Reason': 'U hebt een bestelling die nog onderweg is.',
      'Waarom Mail': 'Bezorgtijd',
      'Waarom Snapshot': '9f2c41d07be3aa51',
    },
  ])
  for (const one of SHAPES) {
    const said = recipientRows(one, TAKEN, [eva], false).rows.flat()
    expect(said, one.id).toEqual(expect.arrayContaining([eva.address, eva.externalId, eva.group, eva.reason]))
    expect(said, one.id).toEqual(expect.arrayContaining([TAKEN.mail, TAKEN.hash]))
  }
})

test.each(SHAPES.map((one) => [one.id, one] as const))('%s learns a name only where the mail uses it', (_id, one) => {
  expect(recipientRows(one, TAKEN, [eva], false).rows.flat()).not.toContain('Eva')
  expect(recipientRows(one, TAKEN, [eva], true).rows.flat()).toContain('Eva')
})

test.each(SHAPES.map((one) => [one.id, one] as const))('%s: each column says where it stands described', (_id, one) => {
  const columns = [...one.recipients, ...one.refusals.columns]
  expect(new Set(one.recipients.map(({ heading }) => heading)).size).toBe(one.recipients.length)
  for (const { cite, heading } of columns) {
    const told = cite === null || cite.sure === 'remembered' || (URL.canParse(cite.url ?? '') && cite.read !== null)
    expect(told, heading).toBe(true)
  }
})

test('Klaviyo takes a list of refusals with the one column Email, Deployteq a no in the field for mail', () => {
  const refusals = [{ address: 'tom@example.org', externalId: 'K-7', type: 'unsubscribed' }] as const
  const rows = (id: string) => objects(refusalRows(shape(id), TAKEN, refusals))
  expect(rows('klaviyo')).toEqual([{ Email: 'tom@example.org' }])
  expect(rows('deployteq')).toEqual([
    { 'E-mail address': 'tom@example.org', 'External customer number': 'K-7', 'Opt-in (email)': 'No' },
  ])
  expect(rows('csv')).toMatchObject([
    { email: 'tom@example.org', waarom_refusal: 'unsubscribed', waarom_refused_mail: 'Bezorgtijd' },
  ])
})

test('a reason that a field of Mailchimp is too short for ends after a word, and is counted', () => {
  const reason = `U kreeg deze mail omdat ${'u iets bestelde, '.repeat(20)}en dat wilden wij u zeggen.`
  const { rows, shortened } = recipientRows(shape('mailchimp'), TAKEN, [{ ...eva, reason }], false)
  const [said] = rows[0]?.filter((cell) => cell.startsWith('U kreeg')) ?? []
  expect(said).toMatch(/ \p{L}+,?…$/u)
  expect(new TextEncoder().encode(said).length).toBeLessThanOrEqual(255)
  expect(shortened).toBe(1)
  expect(recipientRows(shape('klaviyo'), TAKEN, [{ ...eva, reason }], false).shortened).toBe(0)
})

test.each([
  ['formula', '=cmd|x!a@example.org', 'csv'],
  ['formula', '+a|b@example.org', 'klaviyo'],
  ['local-part', 'zoë@example.org', 'mailchimp'],
] as const)('who cannot stand in the file is told apart, and never lost: %s', (because, address, id) => {
  const { rows, apart } = recipientRows(shape(id), TAKEN, [{ ...eva, address }, eva], false)
  expect(rows).toHaveLength(1)
  expect(apart).toEqual([{ address, because }])
})

test('an address or number that begins with + or - stays what it is: a sign before it would make it another', () => {
  const odd = { ...eva, address: '+nieuws@example.org', externalId: '-12' }
  const { rows, exact, headings, apart } = recipientRows(shape('mailchimp'), TAKEN, [odd], false)
  expect(rows[0]).toEqual(expect.arrayContaining(['+nieuws@example.org', '-12']))
  expect([...exact].map((at) => headings[at])).toEqual(['Email Address', 'External ID'])
  expect(apart).toEqual([])
})

test('an audience is good for a day', () => {
  expect(goodUntil(TAKEN.frozenAt)).toBe('2026-11-29T12:00:00.000Z')
})

test('a file is called after its mail, its group, the tool and the frozen audience', () => {
  const name = (purpose: Parameters<typeof fileName>[2]) => fileName(shape('spotler'), TAKEN, purpose)
  expect(name({ of: 'recipients', group: 'Één jaar / klant', part: 1, parts: 1 })).toBe(
    'bezorgtijd-een-jaar-klant-spotler-9f2c41d07be3.csv',
  )
  expect(name({ of: 'refusals', part: 2, parts: 3 })).toBe('bezorgtijd-refusals-spotler-9f2c41d07be3-2-of-3.csv')
  expect(name({ of: 'unreached' })).toBe('bezorgtijd-unreached-spotler-9f2c41d07be3.csv')
  expect(fileName(shape('csv'), { ...TAKEN, mail: '…' }, { of: 'readme' })).toBe('x-readme-csv-9f2c41d07be3.txt')
})

const sender: Scope = { reach: 'brand', brand: 'shop', sender: 'shop-bv' }
const mailing = (kind: Mailing['kind']): Mailing => ({ brand: 'shop', sender: 'shop-bv', stream: 'service', kind })

test('the refusals that stop this kind of mail go along, and no others', () => {
  const people = [
    { address: 'tom@example.org', externalId: '', suppressions: [{ type: 'unsubscribed', scope: sender }] },
    { address: 'isa@example.org', externalId: '', suppressions: [{ type: 'hard-bounce', scope: sender }] },
    { address: 'eva@example.org', externalId: '', suppressions: [] },
  ] as const
  const addresses = (kind: Mailing['kind'], isAnswered = false) =>
    refusalsFor(people, mailing(kind), isAnswered).map(({ address }) => address)
  expect(addresses('own')).toEqual(['isa@example.org'])
  expect(addresses('commercial')).toEqual(['tom@example.org', 'isa@example.org'])
  expect(addresses('initiative')).toEqual(['tom@example.org', 'isa@example.org'])
  expect(addresses('initiative', true)).toEqual(['isa@example.org'])
})

test.each([
  ['nl', 'Naam', 'geen adres', ['Verenigd Koninkrijk', 'Duitsland, als strengste: land onbekend of zonder wet hier']],
  [
    'en',
    'Name',
    'no address',
    ['United Kingdom', 'Germany, as the strictest: country not known or without a law here'],
  ],
] as const)(
  'whom a mail that a law orders does not reach stands in a list for people, in %s',
  (lang, name, why, laws) => {
    const home = { street: 'Lindelaan 3', postcode: '3511 AB', town: 'Utrecht', reason: 'no-address' } as const
    const ada = { ...home, name: 'Ada Bos', externalId: 'K-9', country: 'GB', law: 'UK', isOwn: true }
    const rows = unreachedRows(TAKEN, [ada, { ...ada, country: '', law: 'DE', isOwn: false }], lang)
    const headings = unreachedHeadings(lang)
    expect(headings[0]).toBe(name)
    expect(rows.map((row) => row.length)).toEqual([headings.length, headings.length])
    expect(rows[0]).toEqual([
      ...['Ada Bos', 'K-9', 'Lindelaan 3', '3511 AB', 'Utrecht', 'GB', why, laws[0], TAKEN.mail, TAKEN.hash],
    ])
    expect(rows[1]?.slice(5, 8)).toEqual(['', why, laws[1]])
  },
)

test('how many get each variant is counted in what stands in the file', () => {
  const people = [eva, { ...eva, variant: 'Zonder' }, { ...eva, variant: 'Zonder' }]
  for (const one of SHAPES)
    expect([...countVariants(one, recipientRows(one, TAKEN, people, false))]).toEqual([
      ['Met datum', 1],
      ['Zonder', 2],
    ])
})

test('what goes beside the files says to which mail they belong, until when, what to do, and who is missing', () => {
  const contents = {
    groups: [
      { group: 'Open bestellingen', count: 812, variants: new Map([['Met datum', 812]]) },
      { group: 'Onlangs', count: 30, variants: new Map(Object.entries({ 'Met dekens': 20, Zonder: 10 })) },
    ],
    refusals: 44,
    unreached: 7,
    inParts: true,
    shortened: 3,
    apart: [{ address: 'zoë@example.org', because: 'local-part' }],
  } as const
  const text = readme(shape('klaviyo'), TAKEN, contents, 'nl').join('\n')
  expect(text).toContain('Ontvangers van “Bezorgtijd” voor Klaviyo')
  expect(text).toContain('Te gebruiken tot 2026-11-29 12:00 UTC')
  expect(text).toContain('Groep “Open bestellingen”, ontvangers: 812.\nGroep “Onlangs”')
  expect(text).toContain('dezelfde versie: “Met dekens” 20, “Zonder” 10. De kolom Waarom Variant zegt wie welke krijgt')
  expect(text).toContain('elke mail, niet alleen deze soort')
  expect(text).toContain('het op een andere manier moet horen, zoals per brief: 7.')
  expect(readme(shape('klaviyo'), TAKEN, { ...contents, unreached: 0 }, 'nl').join('\n')).not.toContain('per brief')
  expect(text).toContain('geen bestanden boven 50 MB')
  expect(text).toContain('kijk waar het programma ze plaatst: External ID.')
  expect(text).toContain('- zoë@example.org: dit programma kent alleen gewone letters vóór de @')
  for (const one of SHAPES)
    for (const lang of ['nl', 'en'] as const)
      expect(readme(one, TAKEN, contents, lang).join('\n')).not.toMatch(/[{}]|undefined/)
})
