import type { Settled } from './assign.ts'
import { GROUP_STEP, placeCode } from './assign.ts'
import { IN_REASONS, type InReason, isInReason, OUT_REASONS, type OutReason, type Reason, reasonOf } from './reasons.ts'

/** How many contacts have one place. */
export interface Count {
  /** The group from 1; 0 where no rule held. */
  readonly group: number
  readonly reason: Reason
  readonly contacts: number
}

/** The way from everybody in the database to the recipients. */
export interface Funnel {
  readonly everybody: number
  /** Every reason to be out in the order in which it is looked at, also those that keep nobody out. */
  readonly steps: readonly Step[]
  readonly recipients: number
  /** Who is in, by group and reason. */
  readonly groups: readonly { readonly group: number; readonly reason: InReason; readonly contacts: number }[]
}

/** One exclusion. */
export interface Step {
  readonly reason: OutReason
  readonly out: number
  /** Who is left after it. */
  readonly left: number
  /** Who is out for it, by group. */
  readonly groups: readonly { readonly group: number; readonly contacts: number }[]
}

/** Counts contacts by their place. */
export function tally(places: readonly Settled[]): readonly Count[] {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(placeCode(place), (counts.get(placeCode(place)) ?? 0) + 1)
  return [...counts].sort(([one], [other]) => one - other).flatMap(([code, contacts]) => countOf(code, contacts))
}

/** A count by the code of a place; none for a code that no place has. */
export function countOf(code: number, contacts: number): readonly Count[] {
  const reason = reasonOf(code % GROUP_STEP)
  return reason === undefined ? [] : [{ group: Math.floor(code / GROUP_STEP), reason, contacts }]
}

/** The funnel of a tally. Who is in and who is out for each reason add up to everybody. */
export function funnelOf(counts: readonly Count[]): Funnel {
  const everybody = sum(counts)
  let left = everybody
  const steps = OUT_REASONS.map((reason): Step => {
    const those = counts.filter((count) => count.reason === reason)
    const out = sum(those)
    left -= out
    return { reason, out, left, groups: those.map(({ group, contacts }) => ({ group, contacts })) }
  })
  const groups = counts.flatMap(({ group, reason, contacts }) =>
    isInReason(reason) ? [{ group, reason, contacts }] : [],
  )
  const order = ({ group, reason }: (typeof groups)[number]) => group * GROUP_STEP + IN_REASONS.indexOf(reason)
  return {
    everybody,
    steps,
    recipients: sum(groups),
    groups: groups.toSorted((one, other) => order(one) - order(other)),
  }
}

function sum(counts: readonly Pick<Count, 'contacts'>[]): number {
  return counts.reduce((total, { contacts }) => total + contacts, 0)
}
