import type { Facts, PartKind } from '../../facts/fact.ts'
import type { Verdict } from '../rulebook.ts'
import { CASES } from './cases.ts'
import type { DecidedCase, NearCase } from './near.ts'

/** At most so many cases on each side. */
const EACH_SIDE = 2

const QUALITY: Readonly<Record<DecidedCase['quality'], number>> = { strong: 3, weak: 2, background: 0 }

/** Jurisdictions whose decisions also speak for a law, with how much. */
const KIN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  NL: { EU: 3, BE: 1 },
  BE: { EU: 3, NL: 1, MT: 1 },
  FR: { EU: 3, MT: 1 },
  DE: { AT: 4, EU: 3, MT: 1 },
  AT: { DE: 4, EU: 3, MT: 1 },
  UK: { IE: 2 },
}

const APPEALS: Readonly<Record<string, readonly PartKind[]>> = {
  charitable: ['donation', 'membership'],
  ideological: ['petition', 'cause', 'membership'],
}

function kin(law: string, jurisdiction: string): number {
  return law === jurisdiction ? 5 : (KIN[law]?.[jurisdiction] ?? 0)
}

function score(decided: DecidedCase, law: string, kinds: ReadonlySet<string>, serviceKind: string): number {
  const shared = decided.kinds.filter((kind) => kinds.has(kind)).length
  const serves = decided.serves.includes(serviceKind) ? 2 : 0
  const near = kin(law, decided.jurisdiction)
  const touches = decided.outcome === 'service' ? serves + shared > 0 : shared > 0 || (kinds.size === 0 && serves > 0)
  if (!touches) return 0
  const classified = decided.about === 'classification' ? 2 : 0
  return near + Math.min(3, shared) * 3 + serves + classified + QUALITY[decided.quality]
}

/**
 * The nearest decided cases: up to two in which such a mail was held to be service and up to two in which
 * it was not, the nearest first. A case is near by what the promotion was, what the service was, and whose law it is.
 * None is near a mail that could not be read.
 */
export function nearest(facts: Facts, verdict: Verdict): readonly NearCase[] {
  if (facts.readable.value !== 'yes') return []
  const kinds = new Set<string>([...facts.kinds.value, ...(APPEALS[verdict.purpose ?? ''] ?? [])])
  const scored = CASES.map((decided) => ({
    decided,
    points: score(decided, verdict.law, kinds, facts.serviceKind.value),
  }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points || (one.decided.id < other.decided.id ? -1 : 1))
  const side = (service: boolean): readonly NearCase[] =>
    scored
      .filter(({ decided }) => (decided.outcome === 'service') === service)
      .slice(0, EACH_SIDE)
      .map(({ decided }) => ({ id: decided.id, for: service ? 'service' : 'not-service' }))
  return [...side(true), ...side(false)]
}

/** The case of an id, or `undefined`. */
export function caseOf(id: string): DecidedCase | undefined {
  return CASES.find((decided) => decided.id === id)
}
