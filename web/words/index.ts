import { createContext, useContext } from 'react'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The languages of the interface. */
export type Lang = 'nl' | 'en'

/** Every sentence of the page; both catalogues have the same keys. */
export type Words = typeof nl

/** The catalogues by language. */
export const CATALOGUES: Readonly<Record<Lang, Words>> = { nl, en }

/** The language of the page, for everything that stands in it. */
export const LangContext = createContext<Lang>('nl')

/** The sentences in the language of the page, and that language. */
export function useWords(): { readonly words: Words; readonly lang: Lang } {
  const lang = useContext(LangContext)
  return { words: CATALOGUES[lang], lang }
}

/** Puts values into the `{places}` of a sentence; a place without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole))
}

/** "a, b en c" in the language of the page. */
export function list(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang, { style: 'long', type: 'conjunction' }).format(items)
}

/** A share from 0 to 1 as a whole percentage. */
export function percent(share: number, lang: Lang): string {
  return new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}
