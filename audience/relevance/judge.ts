import type { Known, Moment } from '../known.ts'
import type { Rule, RuleTest } from './rule.ts'
import { type Asked, asked, fieldOf, type Path } from './tree.ts'
import type { When } from './window.ts'

/** Why a rule holds of somebody, or why not. */
export interface Judgement {
  readonly holds: boolean
  /**
   * The tests that decide, with what came out: as long as they come out the same, the rule does. Of an `any` that holds it is
   * the first part that does; of an `all` that does not, the first that does not.
   */
  readonly because: readonly Outcome[]
}

/** What came out of one test. */
export interface Outcome {
  readonly path: Path
  readonly test: RuleTest
  readonly holds: boolean
}

/** Whether a rule holds of somebody. The rule must have been read (`readRule`). */
export function holds(rule: Rule, known: Known, when: When): boolean {
  return judge(rule, known, when).holds
}

/** Whether a rule holds of somebody, and which tests decide it. */
export function judge(rule: Rule, known: Known, when: When): Judgement {
  return outcome(asked(rule, when), known)
}

/** The reason of a judgement as a rule of its own. It holds of whoever it was about, and of nobody of whom the rule comes out otherwise. */
export function reasonOf({ because }: Judgement): Rule {
  return { all: because.map(({ test, holds }) => (holds ? test : { none: [test] })) }
}

/** What of somebody a test compared: a moment, or a number of things or an amount. Null where it is neither, or there is none. */
export function ownOf(test: RuleTest, known: Known, when: When): Own | null {
  const { reckon, amount } = fieldOf(test)
  if (reckon) {
    const at = reckon(test, when).of(known)
    return at === null ? null : { at }
  }
  return amount ? { number: amount(test, when)(known) } : null
}

/** What somebody has of what a test looks at; an amount in the smallest coin of the currency that the test names. */
export type Own = { readonly at: Moment } | { readonly number: number }

function outcome(part: Asked, known: Known): Judgement {
  if ('question' in part) {
    const holds = part.question.holds(known)
    return { holds, because: [{ path: part.path, test: part.test, holds }] }
  }
  const { group, parts } = part
  // One part that comes out like this decides an `any` or `none`; one that comes out unlike it, an `all`.
  const deciding = group !== 'all'
  const all: Outcome[] = []
  for (const each of parts) {
    const { holds, because } = outcome(each, known)
    if (holds === deciding) return { holds: group === 'any', because }
    all.push(...because)
  }
  return { holds: group !== 'any', because: all }
}
