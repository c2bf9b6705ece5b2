import type { Role, Segment } from '../mail/draft.ts'
import { GREETING } from '../mail/segment/cues.ts'

/** What stands around the body. */
const AROUND: ReadonlySet<Role> = new Set(['subject', 'preheader', 'image-alt', 'quote', 'footer', 'legal'])
/** A salutation is one of the first so many lines of the body, */
const FIRST = 3
/** has at most so many letters and signs, */
const LONGEST = 60
/** and is no sentence that goes on. */
const GOES_ON = /[.!?:]\s|\.$/

/** Nobody sees it, so it says nothing about the mail; a preheader is shown in the list of mails. */
export function isUnseen({ hidden, role }: Segment): boolean {
  return hidden && role !== 'preheader'
}

/**
 * Which segments stand around the body: the subject, footers, quotes, the salutation, and what is hidden. More or fewer
 * of them, or others, do not change what the body says, so the lines of the body look past them.
 */
export function outsideOf(segments: readonly Segment[]): boolean[] {
  let inside = 0
  return segments.map((segment) => {
    if (AROUND.has(segment.role) || isUnseen(segment)) return true
    inside += 1
    return inside <= FIRST && isSalutation(segment)
  })
}

function isSalutation({ role, text }: Segment): boolean {
  return role === 'paragraph' && text.length <= LONGEST && GREETING.test(text) && !GOES_ON.test(text)
}
