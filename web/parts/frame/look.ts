import { createContext, useContext } from 'react'
import type { Lang } from '../../words/index.ts'

/** How the page looks and speaks, and how to change that. */
export interface Look {
  readonly dark: boolean
  readonly turn: () => void
  /** The language that one can turn to. */
  readonly other: Lang
  readonly speak: () => void
}

/** The look of everything that stands in it. */
export const LookContext = createContext<Look>({ dark: false, turn: () => {}, other: 'en', speak: () => {} })

/** How the page looks and speaks. */
export const useLook = (): Look => useContext(LookContext)
