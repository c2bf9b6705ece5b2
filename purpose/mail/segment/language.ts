import { eld } from 'eld/extrasmall'
import type { Language } from '../draft.ts'
import { BIT, stopWord } from './stop-words.ts'

type Known = Exclude<Language, 'other'>
type Count = Record<Known | 'afrikaans' | 'other', number> & { words: number }

const KNOWN: readonly Known[] = ['nl', 'en', 'de', 'fr']
const LEAST_WORDS = 5
const MOST_ASKED = 60
/** The detector reads no more than its first thousand characters. */
const MOST_SHOWN = 2_000
/** The detector is sure enough of a sentence in a language we do not know from this many words on. */
const LEAST_FOREIGN_WORDS = 7
const MOST_COUNTED = 4_000
/** Words in lower case from which the detector may call a mail of few words foreign: a line of brands has fewer. */
const LEAST_SURE_WORDS = 3
/** By so much the detector must prefer a language that we do not know to the best of ours. */
const SURE_BY = 0.1

/** Counts the stop words of each language; words that stand against a sign are not looked up. */
function count(text: string): Count {
  const lower = (text.length > MOST_COUNTED ? text.slice(0, MOST_COUNTED) : text).toLowerCase()
  const counts: Count = { nl: 0, en: 0, de: 0, fr: 0, afrikaans: 0, other: 0, words: 0 }
  for (let from = 0; from <= lower.length; ) {
    const space = lower.indexOf(' ', from)
    const at = space < 0 ? lower.length : space
    const bits = stopWord(lower, from, at)
    if (bits & BIT.nl) counts.nl++
    if (bits & BIT.en) counts.en++
    if (bits & BIT.de) counts.de++
    if (bits & BIT.fr) counts.fr++
    if (bits & BIT.afrikaans) counts.afrikaans++
    if (bits & BIT.other) counts.other++
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
  return KNOWN.find((language) => language === found) ?? 'other'
}

/** True when the detector clearly prefers a language that we do not know, in a text that is more than names. */
function surelyForeign(text: string): boolean {
  const plain = text.match(/(?<!\S)\p{Ll}{2,}/gu)?.length ?? 0
  if (plain < LEAST_SURE_WORDS) return false
  const found = eld.detect(text.slice(0, 1000))
  const scores = found.getScores()
  const known = Math.max(...KNOWN.map((language) => scores[language] ?? 0))
  return found.isReliable() && (scores[found.language] ?? 0) - known >= SURE_BY
}

/** Letters of scripts that none of our languages is written in. */
const OUTLANDISH = /[\u0370-\u1dff\u2c00-\ua71f\ua800-\ufefc]/
/** A sign of these scripts says as much as so many letters. */
const IDEOGRAM = 3

/** Letters of other scripts less those of our own; above 0 a text is mostly foreign. */
function foreignLetters(text: string): number {
  if (!OUTLANDISH.test(text)) return 0
  const shown = text.slice(0, MOST_COUNTED)
  const all = shown.match(/\p{L}/gu)?.length ?? 0
  const latin = shown.match(/\p{Script=Latin}/gu)?.length ?? 0
  const ideograms =
    shown.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  return all - latin + ideograms * (IDEOGRAM - 1) - latin
}

/** True when the letters of a mail are mostly of another script. */
function inOtherScript(texts: readonly string[]): boolean {
  if (!texts.some((text) => OUTLANDISH.test(text))) return false
  return foreignLetters(texts.join(' ').slice(0, MOST_COUNTED)) > 0
}

/** True when small words of Afrikaans stand in what looks like Dutch. */
function isAfrikaans({ afrikaans, words }: Count): boolean {
  return afrikaans > 0 && afrikaans >= words * 0.05
}

function ofMail(texts: readonly string[], counts: readonly Count[]): Language {
  const sum: Count = { nl: 0, en: 0, de: 0, fr: 0, afrikaans: 0, other: 0, words: 0 }
  for (const one of counts) {
    for (const language of KNOWN) sum[language] += one[language]
    sum.afrikaans += one.afrikaans
    sum.other += one.other
    sum.words += one.words
  }
  if (inOtherScript(texts)) return 'other'
  const { first, lead, share } = best(sum)
  const strange = sum.afrikaans + sum.other > lead * 0.1
  if (!strange && lead >= 12 && share >= 0.2 && lead >= sum[first] * 0.4) return first
  const joined = texts
    .join(' ')
    .slice(0, MOST_SHOWN)
    .replace(/□|https?:\S+|(?<![\w.+-])[\w.+-]{1,40}@\S+/g, ' ')
  if (!/\p{L}{2}/u.test(joined)) return 'en'
  const asked = ask(joined)
  if (asked === 'nl' && isAfrikaans(sum)) return 'other'
  if (asked !== 'other' || sum.words >= 12) return asked
  if (surelyForeign(joined)) return 'other'
  return lead > 0 ? first : 'en'
}

/** True when a text has enough words, not numbers, to tell a language nobody taught us. */
function wordy(text: string, counts: Count): boolean {
  return counts.words >= LEAST_FOREIGN_WORDS && (text.match(/(?<!\S)\p{Ll}{2,}/gu)?.length ?? 0) >= LEAST_WORDS
}

function ofSegment(text: string, counts: Count, mail: Language): Language {
  if (foreignLetters(text) > 0) return 'other'
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
