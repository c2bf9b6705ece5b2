import type { Rule } from '@waarom/audience/relevance/rule.ts'

/** Whether a rule has no test yet, and so says nothing of anybody. */
export const isEmptyRule = (rule: Rule): boolean =>
  !('field' in rule) && Object.values(rule).every((parts) => parts.length === 0)
