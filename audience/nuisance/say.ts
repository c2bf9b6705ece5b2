import type { Estimate } from './estimate.ts'
import type { Range } from './gamma.ts'
import type { Outcome } from './prior.ts'
import type { NuisanceWords } from './words/words.ts'

/** The line shows first what costs least. */
const LINE: readonly Outcome[] = ['questions', 'unsubscribes', 'complaints']

/** An estimate in one line, such as "expected questions 3 · unsubscribes 2 · complaints < 1". */
export function sayLine(estimate: Estimate, words: NuisanceWords, lang: string): string {
  return LINE.map((outcome) =>
    words.line[outcome].replace('{count}', sayCount(estimate[outcome].expected, words, lang)),
  ).join(' · ')
}

/** A number of people in whole ones; what is more than nobody and less than one is said as such. */
export function sayCount(expected: number, words: NuisanceWords, lang: string): string {
  return expected > 0 && expected < 1 ? words.under : Math.round(expected).toLocaleString(lang)
}

/** A range in whole people, rounded outwards. */
export function sayRange({ low, high }: Range, words: NuisanceWords, lang: string): string {
  const [least, most] = [Math.floor(low), Math.ceil(high)]
  return (least > 0 ? words.range : words.atMost)
    .replace('{low}', least.toLocaleString(lang))
    .replace('{high}', most.toLocaleString(lang))
}

/** The chance of one person as one in so many, in two digits: more would pretend to know. */
export function sayChance({ expected }: Range, words: NuisanceWords, lang: string): string {
  return words.chance.replace('{of}', (1 / expected).toLocaleString(lang, { maximumSignificantDigits: 2 }))
}
