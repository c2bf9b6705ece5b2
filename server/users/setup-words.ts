import { fill } from '@waarom/purpose/report/problem-words.ts'
import { LIMITS } from './limits.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What a terminal says while there is no user: what to do with the link, and whether an earlier one no longer holds. */
export function setupWords(again: boolean, link: string, lang: 'nl' | 'en'): string {
  const { setup } = lang === 'nl' ? nl : en
  return fill(again ? setup.again : setup.first, { link, hours: LIMITS.setupHours }, lang)
}
