import { createContext, type RefObject, use } from 'react'
import type { Place } from './field.ts'

/** A selector of what gets the focus once the tree stands as it was changed. */
export const FocusContext = createContext<RefObject<string | null> | null>(null)

/** Says where the focus goes after a change: to the row of a new test, or to what adds one where a part was taken away. */
export function useFocusAfter(): { readonly onRow: (path: Place) => void; readonly onAdd: (path: Place) => void } {
  const next = use(FocusContext)
  const set = (selector: string) => {
    if (next) next.current = selector
  }
  return {
    onRow: (path) => set(`[data-row="${path.join('-')}"] select`),
    onAdd: (path) => set(`[data-add="${path.join('-')}"]`),
  }
}
