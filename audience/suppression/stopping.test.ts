import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAIL_KINDS } from './mail-kind.ts'
import { EFFECTS } from './row.ts'
import { type Mailing, stopping } from './stopping.ts'
import { type Scope, SUPPRESSION_TYPES, type Suppression } from './suppression.ts'

/** Two brands of one legal sender, one of another, each with a stream for news, one for offers and one for service. */
const SENDERS: Readonly<Record<string, string>> = { shoes: 'shoes-bv', boots: 'shoes-bv', hats: 'hats-bv' }
const mail = (brand: string, stream: string, kind: Mailing['kind']): Mailing => ({
  brand,
  sender: SENDERS[brand] ?? '',
  stream: `${brand}-${stream}`,
  kind,
})
const inStream = (brand: string, stream: string): Scope => ({
  reach: 'stream',
  stream: `${brand}-${stream}`,
  brand,
  sender: SENDERS[brand] ?? '',
})
const inBrand = (brand: string): Scope => ({ reach: 'brand', brand, sender: SENDERS[brand] ?? '' })
const ALL: Scope = { reach: 'all' }

describe('how far a refusal reaches', () => {
  test.each<[string, Suppression['type'], Scope, Mailing, string]>([
    [
      'unsubscribed from news: no news',
      'unsubscribed',
      inStream('shoes', 'news'),
      mail('shoes', 'news', 'commercial'),
      'stops',
    ],
    ['but offers', 'unsubscribed', inStream('shoes', 'news'), mail('shoes', 'offers', 'commercial'), 'passes'],
    [
      'and news of another brand',
      'unsubscribed',
      inStream('shoes', 'news'),
      mail('boots', 'news', 'commercial'),
      'passes',
    ],
    ['and service', 'unsubscribed', inStream('shoes', 'news'), mail('shoes', 'service', 'own'), 'passes'],
    [
      'not service with advertising in it',
      'unsubscribed',
      inStream('shoes', 'news'),
      mail('shoes', 'service', 'tinged'),
      'stops',
    ],
    [
      'service nobody asked for: only with a reason',
      'unsubscribed',
      inStream('shoes', 'news'),
      mail('shoes', 'service', 'initiative'),
      'asks',
    ],
    [
      'another brand’s service is another matter',
      'unsubscribed',
      inStream('shoes', 'news'),
      mail('boots', 'service', 'tinged'),
      'passes',
    ],
    [
      'unsubscribed from one alert',
      'unsubscribed',
      inStream('shoes', 'alerts'),
      mail('shoes', 'alerts', 'alert'),
      'stops',
    ],
    ['is not from news', 'unsubscribed', inStream('shoes', 'alerts'), mail('shoes', 'news', 'commercial'), 'passes'],
    [
      'unsubscribed from a brand: every stream of it',
      'unsubscribed',
      inBrand('shoes'),
      mail('shoes', 'offers', 'commercial'),
      'stops',
    ],
    ['and no other brand', 'unsubscribed', inBrand('shoes'), mail('boots', 'offers', 'commercial'), 'passes'],
    ['unsubscribed from all', 'unsubscribed', ALL, mail('hats', 'offers', 'commercial'), 'stops'],
    [
      'a complaint about news is about the brand',
      'complaint',
      inStream('shoes', 'news'),
      mail('shoes', 'offers', 'commercial'),
      'stops',
    ],
    ['not about another', 'complaint', inStream('shoes', 'news'), mail('boots', 'offers', 'commercial'), 'passes'],
    [
      'an objection made to one brand holds for the legal sender',
      'objection-marketing',
      inBrand('shoes'),
      mail('boots', 'news', 'commercial'),
      'stops',
    ],
    [
      'also when it was recorded for one stream',
      'objection-marketing',
      inStream('shoes', 'news'),
      mail('boots', 'offers', 'commercial'),
      'stops',
    ],
    [
      'not for another legal sender',
      'objection-marketing',
      inBrand('shoes'),
      mail('hats', 'news', 'commercial'),
      'passes',
    ],
    ['unless it was made to the organisation', 'objection-marketing', ALL, mail('hats', 'news', 'commercial'), 'stops'],
    [
      'an address that bounced bounces for all',
      'hard-bounce',
      inStream('shoes', 'news'),
      mail('hats', 'service', 'own'),
      'stops',
    ],
    ['who is erased is erased for all', 'erased', inBrand('shoes'), mail('hats', 'service', 'duty'), 'stops'],
    ['who has died has died for all', 'deceased', inBrand('shoes'), mail('hats', 'service', 'own'), 'stops'],
  ])('%s', (_, type, scope, to, effect) => {
    expect(stopping([{ type, scope }], to).effect).toBe(effect)
  })
})

test('no refusal, no stop', () => {
  expect(stopping([], mail('shoes', 'news', 'commercial'))).toEqual({ effect: 'passes', by: [] })
})

test('of several the strictest counts, and all that stand in the way are named with their row, strictest first', () => {
  const unsubscribed = { type: 'unsubscribed', scope: inStream('shoes', 'news'), date: '2026-03-05' } as const
  const complaint = { type: 'complaint', scope: inBrand('shoes'), date: '2026-04-01' } as const
  const elsewhere = { type: 'complaint', scope: inBrand('hats'), date: '2026-04-02' } as const
  const found = stopping([unsubscribed, complaint, elsewhere], mail('shoes', 'service', 'initiative'))
  expect(found.effect).toBe('stops')
  expect(found.by.map(({ suppression, row }) => [suppression.date, row.id, row.effect])).toEqual([
    ['2026-04-01', 'suppression/complaint-service', 'stops'],
    ['2026-03-05', 'suppression/unsubscribed-initiative', 'asks'],
  ])
})

const brands = constantFrom('shoes', 'boots', 'hats')
const streams = constantFrom('news', 'offers', 'service')
const scopes = record({ brand: brands, stream: streams, reach: constantFrom('stream', 'brand', 'all') }).map(
  ({ brand, stream, reach }) => (reach === 'all' ? ALL : reach === 'brand' ? inBrand(brand) : inStream(brand, stream)),
)
const suppressions = record({ type: constantFrom(...SUPPRESSION_TYPES), scope: scopes })
const mailings = record({ brand: brands, stream: streams, kind: constantFrom(...MAIL_KINDS) }).map(
  ({ brand, stream, kind }) => mail(brand, stream, kind),
)
const strict = (list: readonly Suppression[], to: Mailing) => EFFECTS.indexOf(stopping(list, to).effect)

describe('whatever was refused', () => {
  test('one refusal more never lets more through', () => {
    assert(
      property(array(suppressions, { maxLength: 4 }), suppressions, mailings, (list, more, to) => {
        expect(strict([...list, more], to)).toBe(Math.max(strict(list, to), strict([more], to)))
      }),
    )
  })

  test('a wider scope never lets more through', () => {
    assert(
      property(constantFrom(...SUPPRESSION_TYPES), brands, streams, mailings, (type, brand, stream, to) => {
        const [narrow, wide, widest] = [inStream(brand, stream), inBrand(brand), ALL].map((scope) =>
          strict([{ type, scope }], to),
        )
        expect(narrow).toBeLessThanOrEqual(wide ?? -1)
        expect(wide).toBeLessThanOrEqual(widest ?? -1)
      }),
    )
  })

  test('service with a tinge never goes where plain service on own initiative may not', () => {
    assert(
      property(array(suppressions, { maxLength: 4 }), brands, streams, (list, brand, stream) => {
        expect(strict(list, mail(brand, stream, 'tinged'))).toBeGreaterThanOrEqual(
          strict(list, mail(brand, stream, 'initiative')),
        )
      }),
    )
  })

  test('who was refused nothing but advertising gets mail about an own order', () => {
    const advertising = constantFrom('unsubscribed', 'complaint', 'objection-marketing', 'by-hand')
    assert(
      property(array(record({ type: advertising, scope: scopes })), brands, (list, brand) => {
        expect(stopping(list, mail(brand, 'service', 'own')).effect).toBe('passes')
      }),
    )
  })
})
