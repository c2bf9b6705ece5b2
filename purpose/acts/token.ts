import { ByHash, NONE } from './by-hash.ts'
import { CONCEPTS } from './concepts.ts'
import { normalised, scanWords } from './scan.ts'

/** The words of a segment, as the model reads them. */
export interface Words {
  /** The hash of each: lower case, digits as 0, without marks. */
  readonly tokens: readonly number[]
  /** The concepts that they stand for, in order; words that the dictionary does not know are left out. */
  readonly concepts: readonly number[]
}

/** What a text holds besides words; each one is a feature. */
export type Mark =
  | 'question'
  | 'exclamation'
  | 'percent'
  | 'amount'
  | 'reference'
  | 'date'
  | 'time'
  | 'emoji'
  | 'url'
  | 'placeholder'
  | 'colon'

const REMEMBER = 20_000
/** A word stands for its own concept, or for those of the head and the front of a compound. */
const MOST_CONCEPTS = 2
/** The words that were seen, by their hashes, and at the place of each how many concepts it has and which. */
const remembered = new ByHash(REMEMBER)
const counts = new Uint8Array(REMEMBER)
const known = new Int32Array(MOST_CONCEPTS * REMEMBER)

/** Splits a masked text in words; at most `limit`, the rest is left out. */
export function wordsOf(text: string, limit = 400): Words {
  const tokens: number[] = []
  const concepts: number[] = []
  scanWords(text, limit, (hash, start, end) => {
    tokens.push(hash)
    const place = remembered.get(hash)
    if (place === NONE) concepts.push(...conceptsOf(text.slice(start, end), hash))
    else
      for (let at = 0; at < (counts[place] as number); at += 1)
        concepts.push(known[MOST_CONCEPTS * place + at] as number)
  })
  return { tokens, concepts }
}

function conceptsOf(written: string, hash: number): readonly number[] {
  const concepts = CONCEPTS.of(normalised(written))
  if (remembered.size < REMEMBER) {
    const place = remembered.add(hash)
    counts[place] = concepts.length
    known.set(concepts, MOST_CONCEPTS * place)
  }
  return concepts
}

const PERCENT = /\d\s?(?:%|procent|percent|prozent|pour cent)/i
const AMOUNT = /[€£$]\s?\d|\d\s?(?:€|euro|eur\b|dollar|pound)|\d,-/i
const REFERENCE =
  /\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z-])[A-Z0-9][A-Z0-9-]{4,}\b|\b\d{5,}\b|(?:#|nr\.?|no\.?|n°)\s?\d{3,}/i
const DATE =
  /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{1,2}\.?\s(?:jan|feb|m[aä]r|maart|apr|avr|mai|mei|may|jun|juin|jul|juil|aug|ao[uû]t|sep|o[ck]t|nov|de[cz]|d[ée]c|f[ée]v)/i
const TIME = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?(?:uur|uhr|am|pm|heures?)\b/i
const EMOJI = /\p{Extended_Pictographic}/u
/** Where an emoji can be: past the dashes, quotes and currency signs, which are no emoji and stand everywhere. */
const MAYBE_EMOJI = /[\u203c\u2049\u2100-\uffff]/
const DIGIT = /[0-9]/

/** Finds the marks of a masked text, in a fixed order. */
export function marksOf(text: string): Mark[] {
  const out: Mark[] = []
  if (text.includes('?')) out.push('question')
  if (text.includes('!')) out.push('exclamation')
  if (DIGIT.test(text)) {
    if (PERCENT.test(text)) out.push('percent')
    if (AMOUNT.test(text)) out.push('amount')
    if (REFERENCE.test(text)) out.push('reference')
    if (DATE.test(text)) out.push('date')
    if (TIME.test(text)) out.push('time')
  }
  if (MAYBE_EMOJI.test(text) && EMOJI.test(text)) out.push('emoji')
  if (text.includes('://') || text.includes('www.')) out.push('url')
  if (text.includes('□')) out.push('placeholder')
  if (text.endsWith(':')) out.push('colon')
  return out
}
