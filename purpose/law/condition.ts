import type { Fact, FactName, Facts, PromoPart } from '../facts/fact.ts'
import type { Condition, When } from './rulebook.ts'

/** A compiled `when`: does it match these facts? */
export type Test = (facts: Facts) => boolean

type ValueTest = (value: unknown) => boolean

const list = (words: string | readonly string[]): readonly string[] => (typeof words === 'string' ? [words] : words)

/** The words a fact's value can be matched by: itself, its items, or kind, place and `kind@place` of its parts. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  return (value as readonly (string | PromoPart)[]).flatMap((item) =>
    typeof item === 'string' ? [item] : [item.kind, item.place, `${item.kind}@${item.place}`],
  )
}

function compileCondition(condition: Condition): ValueTest {
  if (typeof condition === 'string') return (value) => value === condition
  if (Array.isArray(condition)) {
    const words = new Set<unknown>(condition)
    return (value) => words.has(value)
  }
  if ('not' in condition) {
    const words = new Set(list(condition.not))
    return (value) => (typeof value === 'string' ? !words.has(value) : !wordsOf(value).some((word) => words.has(word)))
  }
  if ('has' in condition) {
    const words = new Set(list(condition.has))
    return (value) => wordsOf(value).some((word) => words.has(word))
  }
  if ('only' in condition) {
    const words = new Set(condition.only)
    return (value) => Array.isArray(value) && value.length > 0 && value.every((item) => words.has(item))
  }
  const { min = -Infinity, below = Infinity } = condition as { min?: number; below?: number }
  return (value) => typeof value === 'number' && value >= min && value < below
}

/** The facts a `when` looks at, in the order written. */
export function factNames(when: When): readonly FactName[] {
  return Object.keys(when) as FactName[]
}

/**
 * Compiles a `when` once; all its conditions must hold. An empty one always holds.
 * A word matches a list by its items; `parts` are matched by kind, place, or `kind@place`;
 * `not` on a list means that none of the words is in it; `only` needs at least one item.
 */
export function compileWhen(when: When): Test {
  const tests = factNames(when).map((name) => {
    const condition = when[name]
    const test = condition === undefined ? () => true : compileCondition(condition)
    return (facts: Facts) => test((facts[name] as Fact<unknown>).value)
  })
  return (facts) => {
    for (const test of tests) if (!test(facts)) return false
    return true
  }
}
