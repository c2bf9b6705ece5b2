import type { Scope, SuppressionType } from '@waarom/audience/suppression/suppression.ts'
import { written } from './calendar.ts'
import { CAST } from './cast.ts'
import type { Left } from './consents.ts'
import { idOf } from './id.ts'
import { diceOf, type Known, lastMoment, type World } from './life.ts'
import { diceFor, householdOf, type Profile } from './profile.ts'
import type { SuppressionRow } from './row.ts'
import type { Fate } from './shares.ts'
import { BRANDS, SENDERS, STREAMS } from './shop.ts'

const EVERYWHERE: Scope = { reach: 'all' }
const SHOP = { brand: BRANDS.shop.id, sender: SENDERS.shop.id }
const THE_BRAND: Scope = { reach: 'brand', ...SHOP }
const THE_OFFERS: Scope = { reach: 'stream', stream: STREAMS.offers.id, ...SHOP }

/** What a fate makes the shop write down, at one address or at all of the person. */
interface Refusal {
  readonly type: SuppressionType
  readonly scopes: readonly Scope[]
  readonly sources: readonly string[]
  readonly reason: string
  readonly every: boolean
}

const REFUSALS: Readonly<Record<Exclude<Fate, 'none' | 'erased'>, Refusal>> = {
  deceased: {
    type: 'deceased',
    scopes: [EVERYWHERE],
    sources: ['family'],
    reason: 'De familie liet het weten.',
    every: true,
  },
  bounces: {
    type: 'hard-bounce',
    scopes: [EVERYWHERE],
    sources: ['mail-server'],
    reason: '550 5.1.1 mailbox unknown',
    every: false,
  },
  complained: {
    type: 'complaint',
    scopes: [THE_BRAND, THE_OFFERS],
    sources: ['feedback-loop'],
    reason: 'Als spam gemeld.',
    every: false,
  },
  'objected-to-marketing': {
    type: 'objection-marketing',
    scopes: [EVERYWHERE, THE_BRAND],
    sources: ['service-desk', 'post', 'account-page'],
    reason: 'Wil geen reclame meer.',
    every: true,
  },
  'objected-for-own-reasons': {
    type: 'objection-own-reasons',
    scopes: [EVERYWHERE, THE_BRAND],
    sources: ['service-desk', 'post'],
    reason: 'Maakte bezwaar, met redenen.',
    every: true,
  },
  restricted: {
    type: 'restriction',
    scopes: [EVERYWHERE],
    sources: ['service-desk'],
    reason: 'Betwist een factuur; gegevens blijven liggen tot dat is uitgezocht.',
    every: true,
  },
  'put-on-the-list': {
    type: 'by-hand',
    scopes: [THE_BRAND],
    sources: ['shop-floor', 'old-list'],
    reason: 'Vroeg in de winkel om rust.',
    every: false,
  },
}

function ofFate(world: World, life: Known): readonly SuppressionRow[] {
  const { fate, person } = life.profile
  if (fate === 'none' || fate === 'erased' || CAST.has(person) || life.shares) return []
  const dice = diceOf(world, life, 'suppressions')
  const { type, scopes, sources, reason, every } = REFUSALS[fate]
  const after = fate === 'deceased' ? life.lastSeenMs : life.firstSeenMs
  const refusal = {
    type,
    scope: dice.pick(scopes),
    reason,
    source: dice.pick(sources),
    at: written(dice.between(after, lastMoment(world))),
  }
  return (every ? life.addresses : [life.addresses[0]]).map(({ key }, nth) => ({
    id: idOf('suppression', person, nth),
    address_key: key,
    erased_hash: null,
    ...refusal,
  }))
}

function scopeOf({ stream, whole }: Left): Scope {
  return whole ? THE_BRAND : { reach: 'stream', stream: stream.id, ...SHOP }
}

/** Every refusal of a living or dead contact; who shares the address of the one before left them to that one. */
export function suppressionsOf(world: World, life: Known, left: readonly Left[]): readonly SuppressionRow[] {
  const fated = ofFate(world, life)
  return [
    ...fated,
    ...left.map((one, nth) => ({
      id: idOf('suppression', life.profile.person, fated.length + nth),
      address_key: life.addresses[0].key,
      erased_hash: null,
      type: 'unsubscribed' as const,
      scope: scopeOf(one),
      reason: one.whole ? 'Wil van deze winkel niets meer.' : 'Afgemeld voor deze mail.',
      source: 'link-in-mail',
      at: written(one.ms),
    })),
  ]
}

/** All that is left of somebody who was erased: a keyed hash by which the address is known again. */
export function erasedRow({ seed, calendar, hash }: World, profile: Profile): SuppressionRow {
  const dice = diceFor(seed, profile.person, 'suppressions')
  return {
    id: idOf('suppression', profile.person, 0),
    address_key: null,
    erased_hash: hash(householdOf(seed, calendar, profile).key),
    type: 'erased',
    scope: EVERYWHERE,
    reason: 'Vroeg om wissing.',
    source: dice.pick(['service-desk', 'account-page']),
    at: written(dice.between(calendar.nowMs - (calendar.days - profile.firstDay) * 86_400_000, calendar.nowMs - 1)),
  }
}
