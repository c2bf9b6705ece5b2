import type { Act, Family, Reading } from '../acts/act.ts'
import type { DraftContent, Segment } from '../mail/draft.ts'
import type { PromoPart } from './fact.ts'

/** A segment with what the model reads in it and how much it weighs. */
export interface Weighed {
  readonly segment: Segment
  readonly act: Act
  /** Prominence, less what is frame; what shares are counted in. Hidden text weighs nothing, and neither does what another wrote. */
  readonly weight: number
  /** Visible content of the body: not subject, frame, footer, hidden, or quoted of another. */
  readonly content: boolean
}

/** The families that are content. */
export const CONTENT: readonly Exclude<Family, 'frame'>[] = ['service', 'promotion', 'feedback', 'appeal', 'editorial']

/** Even the least striking line counts a little. */
export const LEAST = 0.05

/** Joins segments and acts, in reading order. */
export function weigh(draft: DraftContent, reading: Pick<Reading, 'acts'>): Weighed[] {
  return draft.segments.flatMap((segment, index) => {
    const act = reading.acts[index]
    if (!act) return []
    const visible = (!segment.hidden || segment.role === 'preheader') && !segment.reply
    const weight = visible && segment.role !== 'subject' ? (LEAST + segment.prominence) * (1 - act.families.frame) : 0
    const content = visible && segment.role !== 'subject' && act.families.frame < 0.5
    return [{ segment, act, weight, content }]
  })
}

/** What each segment has of what catches the eye, 0–1, by its id: a part of the mail has what its segments have. */
export function eyeShares(weighed: readonly Weighed[]): ReadonlyMap<string, number> {
  const total = weighed.reduce((sum, one) => sum + one.weight, 0) || 1
  return new Map(weighed.map(({ segment, weight }) => [segment.id, weight / total]))
}

/** Visible content that more likely than not gives the reader service. */
export function givesService({ content, act }: Weighed): boolean {
  return content && act.families.service >= 0.5
}

const ASKS: readonly (typeof CONTENT)[number][] = ['promotion', 'feedback', 'appeal']
const PLAIN: readonly (typeof CONTENT)[number][] = ['service', 'editorial']

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
  const content = weighed.filter((one) => one.content)
  for (const { act, segment, weight } of content.length > 0 ? content : weighed) {
    const mass = (families: typeof CONTENT) => families.reduce((sum, family) => sum + act.families[family], 0)
    const own = asking.has(segment.id) ? ASKS : PLAIN
    const families = mass(own) > 0 ? own : CONTENT
    const total = mass(families)
    if (total > 0) for (const family of families) sums[family] += (weight * act.families[family]) / total
  }
  const total = CONTENT.reduce((sum, family) => sum + sums[family], 0)
  if (total > 0) for (const family of CONTENT) sums[family] /= total
  return sums
}

/** The family that a segment most likely is, frame left out, with its probability. */
export function contentFamily(act: Act): { family: (typeof CONTENT)[number]; probability: number } {
  let family: (typeof CONTENT)[number] = 'service'
  for (const one of CONTENT) if (act.families[one] > act.families[family]) family = one
  return { family, probability: act.families[family] }
}
