import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong with something that came in, and where inside it. */
export interface NearestIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/**
 * What is wrong, in the shape that is most like what came in: of something that may have one of several shapes zod says only
 * that it has none of them. Where several are as like, what each expects.
 */
export function nearestIssue(issue: Pick<Issue, 'path' | 'message'> & { readonly errors?: unknown }): NearestIssue {
  const shapes = Array.isArray(issue.errors) ? (issue.errors as readonly (readonly Issue[])[]) : []
  const least = Math.min(...shapes.map(unlikeness))
  const firsts = shapes
    .filter((one) => unlikeness(one) === least)
    .flatMap(([first]) => (first ? [nearestIssue(first)] : []))
  const [first] = firsts
  if (!first) return { path: issue.path, message: issue.message }
  const alike = firsts.filter(({ path }) => path.join('/') === first.path.join('/'))
  const messages = new Set(alike.map(({ message }) => message))
  return { path: [...issue.path, ...first.path], message: [...messages].join('; or ') }
}

/** How little something is like a shape: what it has too much says more than a value that is wrong. */
function unlikeness(issues: readonly Issue[]): number {
  const tooMuch = issues.filter(({ code }) => code === 'unrecognized_keys')
  return issues.length + 100 * tooMuch.length
}
