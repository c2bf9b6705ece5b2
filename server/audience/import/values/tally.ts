import { LIMITS } from '../limits.ts'

/** How often something was seen in a column, and the first lines that have it. */
export interface Tally {
  count: number
  readonly lines: number[]
}

/** A tally of nothing yet. */
export const tally = (): Tally => ({ count: 0, lines: [] })

/** Counts one more; keeps its line while there are few. */
export function note(one: Tally, line: number): void {
  one.count++
  if (one.lines.length < LIMITS.examples) one.lines.push(line)
}
