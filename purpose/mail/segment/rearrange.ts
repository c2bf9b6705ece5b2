import type { Segment } from '../draft.ts'
import { elsewhere } from './prominence.ts'
import { GREETED, salutationOf } from './salutation.ts'

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

/**
 * For each segment, the share of the visible characters that stand before its paragraph; a salutation and what stands under
 * the mail are not counted, as when it was cut.
 */
function placesOf(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const seen = segments.filter(({ role, hidden }) => role !== 'subject' && !hidden)
  let lines = 0
  const lengths = seen.map(({ role, text }) => {
    if (role === 'footer' || role === 'legal') return 0
    lines += 1
    return text.length - (lines <= GREETED && role === 'paragraph' ? salutationOf(text) : 0)
  })
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1
  const places = new Map<string, number>()
  let read = 0
  let begun = { block: -1, place: 0 }
  for (const [at, { id, block }] of seen.entries()) {
    if (block !== begun.block) begun = { block, place: read / total }
    places.set(id, begun.place)
    read += lengths[at] as number
  }
  return places
}
