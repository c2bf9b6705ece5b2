/** Why a person is asked: the closed list of review codes; public in reports. */
export const REVIEW_CODES = [
  'model-unsure',
  'unread-prominent',
  'hidden-promotion',
  'inbox-sender',
  'inbox-subject',
  'row-unclear',
  'row-conflict',
  'strong-tinge',
  'contradiction',
  'house-row',
  'like-overruled',
  'picture-only',
  'empty',
  'foreign',
  'encrypted',
] as const

/** One reason for asking a person. */
export type ReviewCode = (typeof REVIEW_CODES)[number]

/** True when a word is a review code. */
export function isReviewCode(word: string): word is ReviewCode {
  return (REVIEW_CODES as readonly string[]).includes(word)
}
