import { type Lang, useLang } from '../../../words/index.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export { day, fill, type Lang, LangContext, list, percent } from '../../../words/index.ts'

/** Every sentence of the check page; both catalogues have the same keys. */
export type Words = typeof nl

const CATALOGUES: Readonly<Record<Lang, Words>> = { nl, en }

/** The sentences of the check page in the language of the page, and that language. */
export function useWords(): { readonly words: Words; readonly lang: Lang } {
  const lang = useLang()
  return { words: CATALOGUES[lang], lang }
}
