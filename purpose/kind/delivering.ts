import { de } from './delivering/de.ts'
import { en } from './delivering/en.ts'
import { fr } from './delivering/fr.ts'
import { nl } from './delivering/nl.ts'

const lists = [nl, en, de, fr]
const BRINGING = lists.flatMap(({ bringing }) => bringing)
const GOODS = lists.flatMap(({ goods }) => goods)
const LATER = lists.flatMap(({ later }) => later)
const CHANGED = lists.flatMap(({ changed }) => changed)
const NO = lists.flatMap(({ no }) => no)

/** What a text says of delivering. */
export interface Said {
  readonly brought: boolean
  readonly goods: boolean
  /** What is brought comes at another time, or is brought otherwise. */
  readonly otherwise: boolean
}

const NOTHING: Said = { brought: false, goods: false, otherwise: false }

/** What a text says of delivering, in any of the four languages. */
export function saidOfDelivering(text: string): Said {
  const words = ` ${text.toLowerCase().replace(/\P{L}+/gu, ' ')} `
  const says = (list: readonly string[]) => list.some((word) => words.includes(word))
  if (says(NO)) return NOTHING
  const [brought, goods] = [says(BRINGING), says(GOODS)]
  return { brought, goods, otherwise: ((brought || goods) && says(LATER)) || (brought && says(CHANGED)) }
}
