import type { FactName, Facts } from '../../facts/fact.ts'
import { compileWhen } from '../condition.ts'
import type { Condition, When } from '../rulebook.ts'
import { DOMAINS, FACT_NAMES } from './domains.ts'
import { factsOf, type Values } from './facts-fixture.ts'

/** Values of a fact: those of its domain, and those that a condition itself names. */
function candidates(name: FactName, condition: Condition): readonly unknown[] {
  if (typeof condition === 'object' && !Array.isArray(condition) && 'has' in condition) {
    return [[condition.has].flat().slice(0, 1), ...DOMAINS[name]]
  }
  if (Array.isArray(condition)) return [...condition, ...DOMAINS[name]]
  if (typeof condition === 'string' && typeof DOMAINS[name][0] === 'string') return [condition, ...DOMAINS[name]]
  return DOMAINS[name]
}

function holds(name: FactName, condition: Condition, value: unknown): boolean {
  return compileWhen({ [name]: condition } as When)(factsOf({ [name]: value } as Values))
}

/** Values that make a condition hold, and values that break it. */
export function valuesFor(
  name: FactName,
  condition: Condition,
): { readonly yes: readonly unknown[]; readonly no: readonly unknown[] } {
  const all = candidates(name, condition)
  return {
    yes: all.filter((value) => holds(name, condition, value)),
    no: all.filter((value) => !holds(name, condition, value)),
  }
}

/** The values with which a `when` holds, each condition by its first fitting value. */
export function fitting(when: When): Values {
  const entries = Object.entries(when).map(([name, condition]) => [name, valuesFor(name as FactName, condition).yes[0]])
  return Object.fromEntries(entries) as Values
}

/** A few situations in which a row may stand: the ordinary service mail, and mails that lead with something else. */
export const SITUATIONS: readonly Values[] = [
  {},
  { subject: 'unknown', opens: 'none', service: 'none' },
  { subject: 'promotional', opens: 'promotion', service: 'none', serviceShare: 0 },
  { subject: 'editorial', opens: 'editorial', service: 'none', serviceShare: 0 },
]

/** Random facts, the same for the same seed. */
export function randomFacts(seed: number): Facts {
  let state = seed * 2654435761 + 1
  const next = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0
    return Math.abs(state ^ (state >>> 13)) % below
  }
  const values: Partial<Record<FactName, unknown>> = {}
  for (const name of FACT_NAMES) {
    const domain = DOMAINS[name]
    const usual = next(3) > 0 && name !== 'lead'
    values[name] = usual ? domain[0] : domain[next(domain.length)]
  }
  return factsOf({ ...values, readable: 'yes', leaning: values.lead } as Values)
}
