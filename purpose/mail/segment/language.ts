import { eld } from 'eld/extrasmall'
import type { Language } from '../draft.ts'
import { BIT, stopWord } from './stop-words.ts'

type Known = Exclude<Language, 'other'>
type Count = Record<Known, number> & { words: number }

const KNOWN: readonly Known[] = ['nl', 'en', 'de', 'fr']
const LEAST_WORDS = 5
const MOST_ASKED = 60
/** The detector reads no more than its first thousand characters. */
const MOST_SHOWN = 2_000
/** The detector is sure enough of a sentence in a language we do not know from this many words on. */
const LEAST_FOREIGN_WORDS = 7
const MOST_COUNTED = 4_000
const SPACE = 32

/** Counts the stop words of each language; words that stand against a sign are not looked up. */
function count(text: string): Count {
  const lower = (text.length > MOST_COUNTED ? text.slice(0, MOST_COUNTED) : text).toLowerCase()
  const counts: Count = { nl: 0, en: 0, de: 0, fr: 0, words: 0 }
  let from = 0
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && lower.charCodeAt(at) !== SPACE) continue
    const bits = stopWord(lower, from, at)
    if (bits & BIT.nl) counts.nl++
    if (bits & BIT.en) counts.en++
    if (bits & BIT.de) counts.de++
    if (bits & BIT.fr) counts.fr++
    counts.words++
    from = at + 1
  }
  return counts
}

function best(counts: Count): { first: Known; lead: number; share: number } {
  let first: Known = 'nl'
  for (const language of KNOWN) if (counts[language] > counts[first]) first = language
  let second = 0
  for (const language of KNOWN) if (language !== first && counts[language] > second) second = counts[language]
  return { first, lead: counts[first] - second, share: counts[first] / Math.max(1, counts.words) }
}

function ask(text: string): Language {
  const found = eld.detect(text.slice(0, 1000)).language
  if (found === '') return 'other'
  return KNOWN.find((language) => language === found) ?? (found === 'af' ? 'nl' : 'other')
}

function ofMail(texts: readonly string[], counts: readonly Count[]): Language {
  const sum: Count = { nl: 0, en: 0, de: 0, fr: 0, words: 0 }
  for (const one of counts) {
    for (const language of KNOWN) sum[language] += one[language]
    sum.words += one.words
  }
  const { first, lead, share } = best(sum)
  if (lead >= 12 && share >= 0.2 && lead >= sum[first] * 0.4) return first
  const joined = texts
    .join(' ')
    .slice(0, MOST_SHOWN)
    .replace(/□|https?:\S+|(?<![\w.+-])[\w.+-]{1,40}@\S+/g, ' ')
  if (!/\p{L}{2}/u.test(joined)) return 'en'
  const asked = ask(joined)
  if (asked !== 'other' || sum.words >= 12) return asked
  return lead > 0 ? first : 'en'
}

/** True when a text has enough words, not numbers, to tell a language nobody taught us. */
function wordy(text: string, counts: Count): boolean {
  return counts.words >= LEAST_FOREIGN_WORDS && (text.match(/(?<!\S)\p{Ll}{2,}/gu)?.length ?? 0) >= LEAST_WORDS
}

function ofSegment(text: string, counts: Count, mail: Language): Language {
  if (counts.words < LEAST_WORDS) return mail
  const own = mail === 'other' ? 0 : counts[mail]
  if (own > 0 && Math.max(counts.nl, counts.en, counts.de, counts.fr) <= own * 2) return mail
  const { first } = best(counts)
  const other = first !== mail && counts[first] >= 2 && counts[first] > own * 2
  const foreign = mail !== 'other' && own === 0 && wordy(text, counts)
  if (!other && !foreign) return mail
  const found = ask(text)
  if (other && found === first) return found
  return found === 'other' && foreign && counts[first] === 0 ? found : mail
}

/**
 * The language of a mail, by its stop words where they are clear, else by the detector; and that of each segment.
 * The mail is the prior: a segment leaves it from five words on, when its stop words and the detector both say so.
 */
export function languagesOf(texts: readonly string[]): { mail: Language; each: Language[] } {
  const counts = texts.map(count)
  const mail = ofMail(texts, counts)
  let asked = 0
  const each = texts.map((text, i) => {
    const counted = counts[i]
    if (!counted || asked >= MOST_ASKED) return mail
    const language = ofSegment(text, counted, mail)
    if (language !== mail) asked++
    return language
  })
  return { mail, each }
}
