/** The word of a list that is nearest to a mistyped one, or undefined when none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const scored = words.map((one) => ({ one, steps: distance(word, one) })).sort((a, b) => a.steps - b.steps)
  const best = scored[0]
  return best && best.steps <= Math.max(1, Math.floor(best.one.length / 3)) ? best.one : undefined
}

/** Letters to add, drop, change or swap to make one word of the other. */
function distance(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const change = one[at - 1] === other[to - 1] ? 0 : 1
      let steps = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + change)
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1])
        steps = Math.min(steps, (before[to - 2] ?? 0) + 1)
      next.push(steps)
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}
