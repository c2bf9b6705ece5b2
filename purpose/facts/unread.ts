import type { DraftContent } from '../mail/draft.ts'
import { givesService, LEAST, type Weighed } from './content.ts'
import type { Declared, Facts, PromoPart } from './fact.ts'

/**
 * How striking the content is that nobody could read; none of it once a person has said what it holds.
 * @param prominent from which prominence unread content is prominent
 */
export function unreadFact(draft: DraftContent, declared: Declared, prominent: number): Facts['unread'] {
  const none = draft.unread.length === 0
  if (declared.unreadIs || none)
    return { value: 'none', sure: 1, from: declared.unreadIs ? 'declared' : 'text', segments: [] }
  const top = Math.max(...draft.unread.map((one) => one.prominence))
  return { value: top >= prominent ? 'prominent' : 'minor', sure: 1, from: 'text', segments: [] }
}

/** What unread content weighs among the segments, where a person says that it is promotion; else 0. */
export function unreadWeight(draft: DraftContent, declared: Declared): number {
  if (declared.unreadIs !== 'promotion') return 0
  return draft.unread.reduce((sum, { prominence }) => sum + LEAST + prominence, 0)
}

/**
 * The parts of a mail with one more: the unread content that a person says is promotion. The shares of the others
 * shrink by what it takes.
 */
export function withUnread(
  parts: readonly PromoPart[],
  draft: DraftContent,
  declared: Declared,
  weighed: readonly Weighed[],
): readonly PromoPart[] {
  const weight = unreadWeight(draft, declared)
  if (weight === 0) return parts
  const share = weight / (weight + weighed.reduce((sum, one) => sum + one.weight, 0))
  const others = parts.map((part) => ({ ...part, share: part.share * (1 - share) }))
  return [...others, { kind: 'campaign', segments: [], share, place: placeOf(draft, weighed), sure: 1 }]
}

/** Before or after the service content; what came along as a file comes after it. */
function placeOf(draft: DraftContent, weighed: readonly Weighed[]): PromoPart['place'] {
  const service = weighed.find(givesService)?.segment
  if (!service) return 'only'
  const start = service.ranges[0]?.[0] ?? 0
  const before = draft.unread.some(
    ({ kind, part, range }) => kind !== 'attachment' && part === service.part && range[0] < start,
  )
  return before ? 'before-service' : 'after-service'
}
