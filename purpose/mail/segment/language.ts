import { eld } from 'eld/extrasmall'
import type { Language } from '../draft.ts'
import { STOP_WORDS } from './stop-words.ts'

type Known = Exclude<Language, 'other'>
type Count = Record<Known, number> & { words: number }

const KNOWN: readonly Known[] = ['nl', 'en', 'de', 'fr']
const LEAST_WORDS = 5
const MOST_ASKED = 60
/** The detector is sure enough of a sentence in a language we do not know from this many words on. */
const LEAST_FOREIGN_WORDS = 7

/** Counts the stop words of each language. */
function count(text: string, into: Count): void {
  for (const token of text.toLowerCase().split(/[^\p{L}'’]+/u)) {
    if (token === '') continue
    into.words++
    const languages = STOP_WORDS.get(token)
    if (languages) for (const language of languages) into[language]++
  }
}

const empty = (): Count => ({ nl: 0, en: 0, de: 0, fr: 0, words: 0 })

function best(counts: Count): { first: Known; lead: number; share: number } {
  const sorted = [...KNOWN].sort((a, b) => counts[b] - counts[a])
  const first = sorted[0] ?? 'en'
  const second = sorted[1] ?? 'en'
  return { first, lead: counts[first] - counts[second], share: counts[first] / Math.max(1, counts.words) }
}

function ask(text: string): Language {
  const found = eld.detect(text.slice(0, 1000)).language
  if (found === '') return 'other'
  return KNOWN.find((language) => language === found) ?? (found === 'af' ? 'nl' : 'other')
}

/** The language of a whole mail: by its stop words where they are clear, else by the detector. */
export function mailLanguage(texts: readonly string[]): Language {
  const counts = empty()
  for (const text of texts) if (counts.words < 600) count(text, counts)
  const { first, lead, share } = best(counts)
  if (lead >= 4 && share >= 0.2 && lead >= counts[first] * 0.4) return first
  const joined = texts.join(' ').replace(/□|https?:\S+|\S+@\S+/g, ' ')
  if (!/\p{L}{2}/u.test(joined)) return 'en'
  const asked = ask(joined)
  if (asked !== 'other' || counts.words >= 8) return asked
  return lead > 0 ? first : 'en'
}

/** Gives the language of each segment of a mail; `mail` is the prior, and what short segments take. */
export function segmentLanguages(texts: readonly string[], mail: Language): Language[] {
  let asked = 0
  return texts.map((text) => {
    const counts = empty()
    count(text, counts)
    if (counts.words < LEAST_WORDS) return mail
    const own = mail === 'other' ? 0 : counts[mail]
    const { first } = best(counts)
    const other = first !== mail && counts[first] >= 2 && counts[first] > own * 2
    const foreign = mail !== 'other' && own === 0 && counts.words >= LEAST_FOREIGN_WORDS
    if (!(other || foreign) || ++asked > MOST_ASKED) return mail
    const found = ask(text)
    if (found === first && other) return found
    return found === 'other' && foreign && counts[first] === 0 ? found : mail
  })
}
