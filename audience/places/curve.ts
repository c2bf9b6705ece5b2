import type { Moment } from '../known.ts'
import type { RuleTest } from '../relevance/rule.ts'
import { instantsOf, type When } from '../relevance/window.ts'

/** How many are in by where the moment of a test falls between the bounds of a curve; null: they have no such moment. */
export interface Reached {
  readonly recency: number | null
  readonly recipients: number
}

/** The moments that lie 1, 2, … months back, the furthest first, and now. */
export function curveBounds(months: number, when: When): readonly Moment[] {
  const back = Array.from({ length: months }, (_, at) => instantsOf({ last: months - at, unit: 'months' }, when).from)
  return [...back.filter((moment) => moment !== null), when.at]
}

/**
 * How many are reached when a test looks back 0, 1, 2, … months. Of each person the rule comes out as it does where the test
 * holds, or as where it does not; so two counts give all points. Where people share an address a point may be a few off: who of
 * them gets the mail is settled among all of whom the test may hold.
 * @param by who is in where the test holds of everybody, and where it holds of nobody
 */
export function curveOf(
  by: { readonly holds: readonly Reached[]; readonly not: readonly Reached[] },
  months: number,
  is: RuleTest['is'],
): readonly number[] {
  const [inside, outside] = is === 'within' ? [by.holds, by.not] : [by.not, by.holds]
  return Array.from({ length: months + 1 }, (_, back) => {
    // Bucket 0 is before the first bound; what is behind the last is to come.
    const isInside = ({ recency }: Reached) => recency !== null && recency > months - back && recency <= months
    return sum(inside.filter(isInside)) + sum(outside.filter((one) => !isInside(one)))
  })
}

function sum(rows: readonly Reached[]): number {
  return rows.reduce((all, { recipients }) => all + recipients, 0)
}
