import { createContext, useContext } from 'react'
import type { Lang } from '../../words/index.ts'

/** How the page looks and speaks, and how to change that. */
export interface Look {
  readonly dark: boolean
  readonly turn: () => void
  readonly speak: (lang: Lang) => void
}

/** The look of everything that stands in it. */
export const LookContext = createContext<Look>({ dark: false, turn: () => {}, speak: () => {} })

/** How the page looks and speaks. */
export const useLook = (): Look => useContext(LookContext)
