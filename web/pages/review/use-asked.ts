import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What was asked in a review, in the words of who asked; when nobody did, why it waits by itself. */
export function useAsked(): (review: { readonly note: string | null }) => string {
  const { byItself } = useSay({ nl, en })
  return ({ note }) => note ?? byItself
}
