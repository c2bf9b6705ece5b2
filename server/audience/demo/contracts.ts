import { written } from './calendar.ts'
import { lot } from './dice.ts'
import { idOf } from './id.ts'
import { diceOf, type Life, lastMoment, type World } from './life.ts'
import type { ContractRow } from './row.ts'
import { MILLE } from './shares.ts'
import { BRANDS, SOURCE } from './shop.ts'

const YEAR_MS = 365 * 86_400_000

/** What one can be bound to, in cents of a euro or pence. */
const KINDS = lot([
  [{ name: 'Sokkenabonnement', price_minor: 795, paid_each: 'month', termMs: null }, 45],
  [{ name: 'Onderhoudsplan', price_minor: 2_495, paid_each: 'year', termMs: null }, 30],
  [{ name: 'Garantie drie jaar', price_minor: 1_495, paid_each: 'term', termMs: 3 * YEAR_MS }, 25],
] as const)

/** The contract that some people made with one of their orders; of those that run on, half were ended. */
export function contractsOf(world: World, life: Life): readonly ContractRow[] {
  const dice = diceOf(world, life, 'contracts')
  const { profile, orders, customer } = life
  if (orders.length === 0 || profile.fate === 'deceased' || !dice.chance(MILLE.contract)) return []
  const { ms } = dice.pick(orders)
  const { termMs, ...kind } = dice.draw(KINDS)
  const ended = dice.chance(500) ? written(dice.between(ms, lastMoment(world))) : null
  return [
    {
      id: idOf('contract', profile.person, 0),
      source: SOURCE,
      external_id: `${customer}-C1`,
      contact_id: life.contactId,
      brand_id: BRANDS.shop.id,
      ...kind,
      begins_at: written(ms),
      ends_at: termMs === null ? ended : written(ms + termMs),
      currency: profile.country === 'GB' ? 'GBP' : 'EUR',
    },
  ]
}
