import type { z } from 'zod'

/** Something that zod finds wrong. */
export type Issue = z.core.$ZodIssue

/** What is wrong with something that came in, and where inside it. */
export interface NearestIssue {
  readonly path: readonly PropertyKey[]
  /** One, or several of which nobody knows which was meant. */
  readonly issues: readonly Issue[]
}

/**
 * What is wrong, in the shape that is most like what came in: of something that may have one of several shapes zod says only
 * that it has none of them. Where several are as like, what each expects.
 */
export function nearestIssue(issue: Issue): NearestIssue {
  const shapes = issue.code === 'invalid_union' ? issue.errors : []
  const least = Math.min(...shapes.map(unlikeness))
  const firsts = shapes
    .filter((one) => unlikeness(one) === least)
    .flatMap(([first]) => (first ? [nearestIssue(first)] : []))
  const [first] = firsts
  if (!first) return { path: issue.path, issues: [issue] }
  const alike = firsts.filter(({ path }) => path.join('/') === first.path.join('/'))
  return { path: [...issue.path, ...first.path], issues: alike.flatMap(({ issues }) => issues) }
}

/** How little something is like a shape: what it has too much says more than a value that is wrong. */
function unlikeness(issues: readonly Issue[]): number {
  const tooMuch = issues.filter(({ code }) => code === 'unrecognized_keys')
  return issues.length + 100 * tooMuch.length
}
