import type { Draft, Review } from './page.tsx'
import type { Said } from './remark-list.tsx'

/** All that was said in a review, in the order in which it was. */
export function remarksOf({ comments }: Pick<Review, 'comments'>): readonly Said[] {
  return comments.map(({ by, guest, ...one }) => ({ ...one, writer: by?.name ?? guest, outside: guest !== null }))
}

/**
 * What was said about the sentences of a version. Sentences are known by their place, so what was said of another text
 * stands beside none of them: neither what came before the last answer, which may have brought a new text, nor what is
 * older than the version.
 */
export function anchoredIn(review: Review, draft: Pick<Draft, 'id' | 'madeAt'>): readonly Said[] {
  if (draft.id !== review.draftId) return []
  const answered = review.comments.findLast(({ kind }) => kind === 'answer')?.writtenAt ?? ''
  return remarksOf(review).filter(
    ({ segment, writtenAt }) => segment !== null && writtenAt > answered && writtenAt >= draft.madeAt,
  )
}
