import type { Segment } from '../draft.ts'
import { elsewhere } from './prominence.ts'

/**
 * Segments of a mail in another order, or some of them: each as striking as it would be where it then stands.
 * Sentences of one paragraph that stay neighbours share a place, as when the mail was cut.
 * @param order places in `segments`, in the new order
 */
export function rearrange(segments: readonly Segment[], order: readonly number[]): readonly Segment[] {
  const kept = order.flatMap((at) => segments[at] ?? [])
  const before = placesOf(segments)
  const after = placesOf(kept)
  return kept.map((segment) => {
    const from = before.get(segment.id) ?? 0
    const to = after.get(segment.id) ?? 0
    return from === to ? segment : { ...segment, prominence: elsewhere(segment, from, to) }
  })
}

/** For each segment, the share of the visible characters that stand before its paragraph. */
function placesOf(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const seen = segments.filter(({ role, hidden }) => role !== 'subject' && !hidden)
  const total = seen.reduce((sum, { text }) => sum + text.length, 0) || 1
  const places = new Map<string, number>()
  let read = 0
  let begun = { block: -1, place: 0 }
  for (const { id, block, text } of seen) {
    if (block !== begun.block) begun = { block, place: read / total }
    places.set(id, begun.place)
    read += text.length
  }
  return places
}
