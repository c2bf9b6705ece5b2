import type { Facts } from '@waarom/purpose/facts/fact.ts'
import type { Rule } from '../relevance/rule.ts'
import type { Assumed } from './audience.ts'

/** Whose orders and contracts are looked at: a brand, or every brand when there is no other sender. */
export interface Scope {
  readonly brand: string | null
  readonly stream: string
}

/**
 * What a mail takes for true of whoever gets it and can be looked up, whether the sender declared it or it was assumed. The
 * rest nobody can test on a contact: that a request can be proven, who the sender is. A duty mail takes nothing for true.
 */
export function assumptionsOf(facts: Facts, scope: Scope): readonly Assumed[] {
  const { duty, leaning, trigger, requested, alert } = facts
  if (duty.value !== 'none') return []
  const out: Assumed[] = []
  if (leaning.value === 'service' && trigger.value === 'contract')
    out.push({ fact: 'trigger', value: 'contract', rule: underContract(scope) })
  // Who asked for an alert did so on a page that leaves no consent; who asked for a newsletter did.
  if (leaning.value === 'editorial' && requested.value === 'yes' && alert.value === 'no')
    out.push({ fact: 'requested', value: 'yes', rule: askedFor(scope) })
  return out
}

/** Something is going on with the person: an order that is open, a contract that runs, or an order of the last twelve months. */
function underContract({ brand }: Scope): Rule {
  const of = brand === null ? {} : { of: { brand } }
  return {
    any: [
      { field: 'open-orders', ...of, is: 'at-least', value: 1 },
      { field: 'contract', ...of, is: 'yes' },
      { field: 'last-order', ...of, is: 'within', value: { last: 12, unit: 'months' } },
    ],
  }
}

/** Said yes to this stream; tools write such a yes down as either of the two. */
function askedFor({ stream }: Scope): Rule {
  return {
    any: (['editorial', 'commercial'] as const).map((purpose) => ({
      field: 'consent',
      of: { purpose, stream },
      is: 'yes',
    })),
  }
}
