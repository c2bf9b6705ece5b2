import type { Decoded } from '../decoded.ts'
import type { Language, Readable, Segment, Unread } from '../draft.ts'

const FEW_WORDS = 12
const BIG_PICTURE = 0.35
/** Without a letter or a number a mail says nothing: signs and pictures of faces only. */
const SAYS = /[\p{L}\p{N}]/u

/** Why a mail cannot be read for its purpose: it is encrypted, empty, all picture, or in another language. */
export function readable(
  decoded: Decoded,
  segments: readonly Segment[],
  unread: readonly Unread[],
  language: Language,
): Readable {
  if (decoded.encrypted) return 'encrypted'
  let words = 0
  let some = false
  for (const { role, hidden, masked } of segments) {
    if (role === 'subject' || hidden) continue
    some = true
    if (role !== 'footer' && role !== 'legal' && role !== 'preheader') words += masked.split(' ', FEW_WORDS).length
    if (words >= FEW_WORDS) break
  }
  const pictured = unread.some(
    ({ kind, prominence }) => (kind === 'picture' || kind === 'background') && prominence >= BIG_PICTURE,
  )
  if (words < FEW_WORDS && pictured) return 'picture-only'
  if (!some || !segments.some(({ masked }) => SAYS.test(masked))) return 'empty'
  return language === 'other' ? 'foreign' : 'yes'
}
