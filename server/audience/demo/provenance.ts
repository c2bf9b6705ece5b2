import { written } from './calendar.ts'
import { CAST } from './cast.ts'
import type { Dice } from './dice.ts'
import { idOf } from './id.ts'
import { type Door, diceOf, type Known, type Life, type World } from './life.ts'
import type { LegalBasis, ProvenanceRow } from './row.ts'
import { MILLE } from './shares.ts'
import { BRANDS, RETENTION_RULES } from './shop.ts'
import { WORDINGS } from './wordings.ts'

/** What is written down for each door. */
const WRITTEN: Readonly<
  Record<Door, { told: keyof typeof WORDINGS; basis: LegalBasis; purpose: string; rule: keyof typeof RETENTION_RULES }>
> = {
  checkout: { told: 'checkout', basis: 'contract', purpose: 'bestellingen uitvoeren', rule: 'customer' },
  'account-form': { told: 'account', basis: 'contract', purpose: 'een account bijhouden', rule: 'account' },
  'newsletter-form': { told: 'newsletter', basis: 'consent', purpose: 'de nieuwsbrief sturen', rule: 'reader' },
  fair: { told: 'fair', basis: 'consent', purpose: 'de nieuwsbrief sturen', rule: 'reader' },
  partner: { told: 'partner', basis: 'legitimate-interest', purpose: 'nieuwe klanten vinden', rule: 'reader' },
}

/** The door by which a person came, decided by what came first. */
export function doorOf(life: Life, dice: Dice): Door {
  if (life.orders.length > 0) return 'checkout'
  if (life.account) return 'account-form'
  if (dice.chance(MILLE.fair)) return 'fair'
  return dice.chance(MILLE.partner) ? 'partner' : 'newsletter-form'
}

function evidence(door: Door, { orders, customer, profile }: Life): string {
  if (door === 'checkout') return `bestelling ${orders[0]?.row.external_id}`
  if (door === 'fair') return `lijst van de beurs, blad ${1 + (profile.person % 90)}`
  if (door === 'partner') return `bestand van de partner, regel ${profile.person + 1}`
  return `${door} ingestuurd door ${customer}`
}

/** The foundation knows its givers from their gift. */
function ofGift({ gift, contactId, profile }: Known, nth: number): readonly ProvenanceRow[] {
  if (!gift) return []
  return [
    {
      id: idOf('provenance', profile.person, nth),
      contact_id: contactId,
      address_id: null,
      brand_id: BRANDS.foundation.id,
      source: 'gift-at-checkout',
      at: gift.at,
      told: WORDINGS.giftNotice[profile.language],
      legal_basis: 'contract',
      purpose: 'giften ontvangen',
      retention_rule_id: RETENTION_RULES.giver.id,
      evidence: `gift ${gift.external_id}`,
    },
  ]
}

/** A contract that lasts is a ground of its own: its data are needed as long as it runs, however long ago the last order was. */
function ofContracts({ contracts, contactId, profile }: Known, nth: number): readonly ProvenanceRow[] {
  return contracts.map((contract, at) => ({
    id: idOf('provenance', profile.person, nth + at),
    contact_id: contactId,
    address_id: null,
    brand_id: contract.brand_id,
    source: 'contract-at-checkout',
    at: contract.begins_at,
    told: WORDINGS.contract[profile.language],
    legal_basis: 'contract',
    purpose: 'overeenkomsten uitvoeren',
    retention_rule_id: RETENTION_RULES.contract.id,
    evidence: `overeenkomst ${contract.external_id}`,
  }))
}

/**
 * Where the person and each address come from. Some have none, more of them from the first years; of a few only the
 * address has none. Who is always there has all of it.
 */
export function provenanceOf(world: World, life: Known): readonly ProvenanceRow[] {
  const { addresses, door } = life
  const dice = diceOf(world, life, 'provenance')
  const { person, firstDay, language } = life.profile
  const early = firstDay * 3 < world.calendar.days
  const missing = dice.chance(early ? MILLE.noProvenanceThen : MILLE.noProvenanceNow)
  const missingOfAddress = dice.chance(MILLE.noProvenanceOfAddress)
  if (missing && !CAST.has(person)) return []
  const { told, basis, purpose, rule } = WRITTEN[door]
  const base = {
    contact_id: life.contactId,
    brand_id: BRANDS.shop.id,
    source: door,
    told: WORDINGS[told][language],
    legal_basis: basis,
    purpose,
    retention_rule_id: RETENTION_RULES[rule].id,
    evidence: evidence(door, life),
  }
  const own = { id: idOf('provenance', person, 0), address_id: null, at: written(life.firstSeenMs), ...base }
  const contracts = ofContracts(life, addresses.length + 2)
  if (missingOfAddress && !CAST.has(person)) return [own, ...contracts]
  return [
    own,
    ...ofGift(life, addresses.length + 1),
    ...contracts,
    ...addresses.map(({ id, first_seen_at, position }) => ({
      id: idOf('provenance', person, position),
      address_id: id,
      at: first_seen_at,
      ...base,
      ...(position > 1 ? { source: 'account-page', evidence: `toegevoegd door ${life.customer}` } : {}),
    })),
  ]
}
