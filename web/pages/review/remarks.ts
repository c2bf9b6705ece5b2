import type { Review } from './page.tsx'
import type { Said } from './remark-list.tsx'

/** All that was said in a review, in the order in which it was. */
export function remarksOf({ comments }: Pick<Review, 'comments'>): readonly Said[] {
  return comments.map(({ by, guest, ...one }) => ({ ...one, writer: by?.name ?? guest, outside: guest !== null }))
}

/** What was said about sentences of one version: a sentence is known by its place in that version alone. */
export function anchoredIn(remarks: readonly Said[], draftId: string): readonly Said[] {
  return remarks.filter(({ segment, draft }) => segment !== null && draft.id === draftId)
}
