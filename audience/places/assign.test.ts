import { array, assert, constantFrom, integer, option, property, record, subarray, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Known } from '../known.ts'
import type { Rule } from '../relevance/rule.ts'
import { stopping } from '../suppression/stopping.ts'
import { SUPPRESSION_TYPES } from '../suppression/suppression.ts'
import { assign, placeCode, unreachedOf } from './assign.ts'
import type { Audience, Variant } from './audience.ts'
import { demandFor, isPlain } from './demands.ts'
import { judged, MAIL_NAMES } from './fixtures/mails.ts'
import { AT, address, consent, person, SENT } from './fixtures/people.ts'
import { countOf, funnelOf, tally } from './funnel.ts'
import { type Place, placeOf, type Recipient } from './place.ts'
import { OUT_REASONS, REASON_NUMBERS, REASONS, reasonOf } from './reasons.ts'

const recipient = (contact: string, group: number, keys: string, every = false): Recipient => ({
  contact,
  in: true,
  group,
  reason: 'rule',
  variant: 'v',
  addresses: keys.split(' ').map((key) => ({ id: key, key })),
  every,
})
const told = (places: readonly Place[]) =>
  assign(places).map((place) =>
    place.in
      ? `${place.contact}: ${place.addresses.map(({ key }) => key).join(' ')}`
      : `${place.contact}: as ${'of' in place ? place.of : '-'}`,
  )

describe('one mail a person, one person an address', () => {
  test.each<[string, readonly Place[], readonly string[]]>([
    ['the first group goes first', [recipient('an', 2, 'x'), recipient('bo', 1, 'x')], ['an: as bo', 'bo: x']],
    ['in one group the lowest id', [recipient('bo', 1, 'x'), recipient('an', 1, 'x')], ['bo: as an', 'an: x']],
    ['who has another address gets it there', [recipient('an', 1, 'x'), recipient('bo', 1, 'x y')], ['an: x', 'bo: y']],
    [
      'what a law orders goes to each address',
      [recipient('an', 1, 'x y', true), recipient('bo', 1, 'y z', true), recipient('cas', 1, 'z', true)],
      ['an: x y', 'bo: z', 'cas: as bo'],
    ],
  ])('%s', (_, places, expected) => {
    expect(told(places)).toEqual(expected)
  })

  test('whom a duty mail does not reach is listed; who gets it at the address of another is not', () => {
    const out = (contact: string, reason: (typeof OUT_REASONS)[number], duty = true): Place => ({
      contact,
      in: false,
      group: 1,
      reason,
      duty,
    })
    const places = [
      recipient('an', 1, 'x', true),
      recipient('bo', 1, 'x', true),
      out('cas', 'unreachable'),
      out('dina', 'no-address'),
      out('eva', 'nobody-there'),
      out('fred', 'no-match'),
      out('guus', 'no-address', false),
    ]
    expect(unreachedOf(assign(places)).map(({ contact }) => contact)).toEqual(['cas', 'dina', 'eva'])
  })
})

test('a number means one reason, and the code of a place gives both of its parts back', () => {
  expect(new Set(Object.values(REASON_NUMBERS)).size).toBe(REASONS.length)
  for (const reason of REASONS) {
    expect(reasonOf(REASON_NUMBERS[reason])).toBe(reason)
    expect(countOf(placeCode({ group: 12, reason }), 3)).toEqual([{ group: 12, reason, contacts: 3 }])
  }
  expect(countOf(99, 1)).toEqual([])
})

const RULES: readonly Rule[] = ['a', 'b', 'c'].map((field) => ({ field, is: 'yes' }))
const addresses = uniqueArray(
  record({ key: constantFrom('v', 'w', 'x', 'y', 'z'), types: subarray([...SUPPRESSION_TYPES], { maxLength: 2 }) }),
  { maxLength: 3, selector: ({ key }) => key },
).map((some) => some.map(({ key, types }) => address(key, ...types)))
const people = array(
  record({
    addresses,
    country: constantFrom('NL', 'GB', 'DE', 'US', 'ES', null),
    consents: subarray([consent('commercial'), consent('editorial'), consent('charitable')]),
    softOptIns: subarray([{ legalSenderId: 'shoes-bv', kind: 'sale', at: AT } as const]),
    provenances: constantFrom(person().provenances, []),
    fits: subarray([...RULES]),
  }),
  { maxLength: 8 },
).map((some) => some.map(({ fits, ...one }, at) => ({ known: person({ ...one, id: `p${at}` }), fits })))

const audiences = record({
  mode: constantFrom('matching', 'everybody'),
  rules: subarray([...RULES]),
  mail: constantFrom(...MAIL_NAMES),
  laws: subarray(['NL', 'UK', 'DE', 'US'], { minLength: 1 }),
  plain: option(constantFrom('own', 'initiative', 'commercial')),
  because: option(constantFrom('They cannot do without.')),
  chosen: integer({ min: 0, max: 2 }),
}).map(({ mode, rules, mail, laws, plain, because, chosen }): Audience => {
  const variant = (id: string, name: typeof mail, withoutTinge: string | null): Variant => ({
    id,
    name: id,
    draftId: id,
    withoutTinge,
    demands: judged(name, laws),
  })
  return {
    mode,
    groups: rules.map((rule, at) => ({
      id: `g${at}`,
      name: `g${at}`,
      rule,
      variant: at === chosen ? 'plain' : 'v',
      sentence: { nl: 'U kocht.', en: 'You bought.' },
    })),
    variants: [variant('v', mail, plain === null ? null : 'plain'), variant('plain', plain ?? 'own', null)],
    suppressedBecause: because,
    assumptions: [],
  }
})

type People = readonly { readonly known: Known; readonly fits: readonly Rule[] }[]
const placesOf = (some: People, audience: Audience) =>
  assign(
    some.map(({ known, fits }) =>
      placeOf(known, { audience, sent: SENT, at: AT, holds: (rule) => fits.includes(rule) }),
    ),
  )
const variantOf = ({ variants }: Audience, id: string) => {
  const found = variants.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no variant ${id}`)
  return found
}

describe('whoever they are and whatever the mail', () => {
  test('nobody is in whom law, refusals or consent keep out of the variant that he gets', () => {
    assert(
      property(people, audiences, (some, audience) => {
        for (const [at, place] of placesOf(some, audience).entries()) {
          const known = some[at]?.known
          if (!place.in || known === undefined) continue
          const demand = demandFor(known.country, variantOf(audience, place.variant).demands)
          const { held, kind, consent: asked, consentFor } = demand
          expect(held).toBeNull()
          if (place.reason.endsWith('-without-tinge')) expect(isPlain(demand)).toBe(true)
          const refusals = known.addresses
            .flatMap((one) => one.suppressions)
            .filter(({ type }) => type !== 'hard-bounce')
          const least = audience.suppressedBecause === null ? ['passes'] : ['passes', 'asks']
          expect(least).toContain(stopping(refusals, { ...SENT, kind }).effect)
          const said = known.consents.some(({ purpose }) => purpose === consentFor)
          if (asked === 'needed') expect(said).toBe(true)
          if (asked === 'soft-opt-in-or-consent') expect(said || known.softOptIns.length > 0).toBe(true)
          for (const { key } of place.addresses) {
            const bounces = known.addresses.find((one) => one.key === key)?.suppressions ?? []
            expect(bounces.map(({ type }) => type)).not.toContain('hard-bounce')
          }
        }
      }),
    )
  })

  test('each has one place, no address gets two mails, and the steps of the funnel add up', () => {
    assert(
      property(people, audiences, (some, audience) => {
        const places = placesOf(some, audience)
        expect(places.map(({ contact }) => contact)).toEqual(some.map(({ known }) => known.id))
        const keys = places.flatMap((place) => (place.in ? [...new Set(place.addresses.map(({ key }) => key))] : []))
        expect(new Set(keys).size).toBe(keys.length)
        const funnel = funnelOf(tally(places))
        expect(funnel.everybody).toBe(some.length)
        expect(funnel.steps.map(({ reason }) => reason)).toEqual(OUT_REASONS)
        expect(funnel.steps.at(-1)?.left).toBe(funnel.recipients)
        expect(funnel.recipients).toBe(places.filter((place) => place.in).length)
      }),
    )
  })

  test('who would get the variant without tinge if it were that of his group, gets some variant', () => {
    assert(
      property(people, audiences, (some, audience) => {
        const groups = audience.groups.map((group) => ({ ...group, variant: 'plain' }))
        const plainly = some.map(({ known, fits }) =>
          placeOf(known, {
            audience: { ...audience, groups },
            sent: SENT,
            at: AT,
            holds: (rule) => fits.includes(rule),
          }),
        )
        for (const [at, { known, fits }] of some.entries()) {
          const place = placeOf(known, { audience, sent: SENT, at: AT, holds: (rule) => fits.includes(rule) })
          const own = audience.groups[place.group - 1]
          if (own === undefined || variantOf(audience, own.variant).withoutTinge === null) continue
          const plain = plainly[at]
          const isWithout = isPlain(demandFor(known.country, variantOf(audience, 'plain').demands))
          if (plain?.in && isWithout) expect(place.in).toBe(true)
        }
      }),
    )
  })
})
