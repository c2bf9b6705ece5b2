import type { Role, Segment } from '../mail/draft.ts'
import { GREETED, salutationOf } from '../mail/segment/salutation.ts'

/** What stands around the body and yet says what the mail is for. */
const TELLS: ReadonlySet<Role> = new Set(['subject', 'preheader', 'image-alt'])
/** What stands around the body. */
const AROUND: ReadonlySet<Role> = new Set([...TELLS, 'quote', 'footer', 'legal'])

/** Nobody sees it, so it says nothing about the mail; a preheader is shown in the list of mails. */
export function isUnseen({ hidden, role }: Segment): boolean {
  return hidden && role !== 'preheader'
}

/** Does a segment say what the mail is for, wherever it stands? It is read beside the body, past what stands around that. */
export function tells({ role }: Segment): boolean {
  return TELLS.has(role)
}

/**
 * Which segments stand around the body: the subject, footers, quotes, the salutation, and what is hidden. More or fewer
 * of them, or others, do not change what the body says, so the lines of the body look past them.
 */
export function outsideOf(
  segments: readonly Segment[],
  salutations: readonly number[] = salutationsOf(segments),
): boolean[] {
  return segments.map((segment, at) => isAround(segment) || (salutations[at] as number) >= segment.masked.length)
}

function isAround(segment: Segment): boolean {
  return AROUND.has(segment.role) || isUnseen(segment)
}

/** How many characters of each segment are a salutation, see `salutationOf`; only the first lines of the body have one. */
export function salutationsOf(segments: readonly Segment[]): number[] {
  let inside = 0
  return segments.map((segment) => {
    if (isAround(segment)) return 0
    inside += 1
    return inside <= GREETED && segment.role === 'paragraph' ? salutationOf(segment.masked) : 0
  })
}
