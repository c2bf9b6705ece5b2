import { fill } from '@waarom/purpose/report/problem-words.ts'
import { LIMITS } from './limits.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What a terminal says while there is no user: what to do with the link, and whether an earlier one no longer holds. */
export function setupWords(again: boolean, link: string, lang: 'nl' | 'en'): string {
  const { setup } = lang === 'nl' ? nl : en
  return fill(again ? setup.again : setup.first, { link, hours: LIMITS.setupHours }, lang)
}

/** What a terminal says of the link that an operator asked for: what to do with it, and how long it holds. */
export function operatorWords(link: string, lang: 'nl' | 'en'): string {
  const { setup } = lang === 'nl' ? nl : en
  return fill(setup.operator, { link, days: LIMITS.invitationHours / 24 }, lang)
}
