import type { Range } from '@waarom/purpose/mail/draft.ts'

/**
 * Where a range of an older text stands in a newer one that was edited at one place.
 * Null when the edit fell inside the range.
 */
export function shifted(before: string, now: string, range: Range): Range | null {
  if (before === now) return range
  const { head, tail } = edges(before, now)
  if (range[1] <= head) return range
  const moved = now.length - before.length
  return range[0] >= before.length - tail ? [range[0] + moved, range[1] + moved] : null
}

let known: { before: string; now: string; head: number; tail: number } | null = null

/** How much the two texts share at both ends; remembered, because each range asks it of the same pair. */
function edges(before: string, now: string): { readonly head: number; readonly tail: number } {
  if (known?.before === before && known.now === now) return known
  const most = Math.min(before.length, now.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === now.charCodeAt(head)) head += 1
  let tail = 0
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail))
    tail += 1
  known = { before, now, head, tail }
  return known
}
