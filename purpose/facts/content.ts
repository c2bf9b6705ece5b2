import type { Act, Family, Reading } from '../acts/act.ts'
import type { DraftContent, Segment } from '../mail/draft.ts'
import type { PromoPart } from './fact.ts'

/** A segment with what the model reads in it and how much it weighs. */
export interface Weighed {
  readonly segment: Segment
  readonly act: Act
  /** Prominence, less what is frame; what shares are counted in. Hidden text weighs nothing. */
  readonly weight: number
  /** Visible content of the body: not subject, frame, footer or hidden. */
  readonly content: boolean
}

/** The families that are content. */
export const CONTENT: readonly Exclude<Family, 'frame'>[] = ['service', 'promotion', 'feedback', 'appeal', 'editorial']

/** Even the least striking line counts a little. */
export const LEAST = 0.05

/** Joins segments and acts, in reading order. */
export function weigh(draft: DraftContent, reading: Reading): Weighed[] {
  return draft.segments.flatMap((segment, index) => {
    const act = reading.acts[index]
    if (!act) return []
    const visible = !segment.hidden || segment.role === 'preheader'
    const weight = visible && segment.role !== 'subject' ? (LEAST + segment.prominence) * (1 - act.families.frame) : 0
    const content = visible && segment.role !== 'subject' && act.families.frame < 0.5
    return [{ segment, act, weight, content }]
  })
}

/** Visible content that more likely than not gives the reader service. */
export function givesService({ content, act }: Weighed): boolean {
  return content && act.families.service >= 0.5
}

/**
 * Share of each family in the prominence of the content; they sum to 1, or are all 0 for a mail without content.
 * Segments of a promotional, feedback or appeal part count for those families, all others for service and editorial:
 * the small doubt in many plain lines adds up to no part.
 * @param unread what unread content weighs that a person says is promotion
 */
export function shares(
  weighed: readonly Weighed[],
  parts: readonly PromoPart[],
  unread: number,
): Record<(typeof CONTENT)[number], number> {
  const sums = { service: 0, promotion: unread, feedback: 0, appeal: 0, editorial: 0 }
  const asking = new Set(parts.flatMap((part) => part.segments))
  const onlyContent = weighed.some((one) => one.content)
  for (const { act, segment, weight, content } of weighed) {
    if (onlyContent && !content) continue
    // By name, not in a loop over names: engines find a property by a name that changes several times slower.
    const { service, promotion, feedback, appeal, editorial } = act.families
    const asks = asking.has(segment.id)
    const own = asks ? promotion + feedback + appeal : service + editorial
    const total = own > 0 ? own : service + promotion + feedback + appeal + editorial
    if (total <= 0) continue
    if (asks || own <= 0) {
      sums.promotion += (weight * promotion) / total
      sums.feedback += (weight * feedback) / total
      sums.appeal += (weight * appeal) / total
    }
    if (!asks || own <= 0) {
      sums.service += (weight * service) / total
      sums.editorial += (weight * editorial) / total
    }
  }
  const total = CONTENT.reduce((sum, family) => sum + sums[family], 0)
  if (total > 0) for (const family of CONTENT) sums[family] /= total
  return sums
}

/** The family that a segment most likely is, frame left out, with its probability. */
export function contentFamily(act: Act): { family: (typeof CONTENT)[number]; probability: number } {
  const { service, promotion, feedback, appeal, editorial } = act.families
  let family: (typeof CONTENT)[number] = 'service'
  let probability = service
  if (promotion > probability) [family, probability] = ['promotion', promotion]
  if (feedback > probability) [family, probability] = ['feedback', feedback]
  if (appeal > probability) [family, probability] = ['appeal', appeal]
  if (editorial > probability) [family, probability] = ['editorial', editorial]
  return { family, probability }
}
