import { own } from '../own-text.ts'
import { ByHash } from './by-hash.ts'
import { CONCEPTS } from './concepts.ts'
import { normalised, scanWords } from './scan.ts'

/** One word of a segment, as the model reads it. */
export interface Token {
  /** Lower case, digits as 0, without marks. */
  readonly word: string
  readonly hash: number
  /** The concepts it stands for; none when the dictionary does not know it. */
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
  | 'capitals'
  | 'url'
  | 'placeholder'
  | 'colon'

const REMEMBER = 20_000
const remembered = new ByHash<Token>(REMEMBER)

/** Splits a masked text in words; at most `limit`, the rest is left out. */
export function tokensOf(text: string, limit = 400): Token[] {
  const out: Token[] = []
  scanWords(text, limit, (hash, start, end) => {
    let token = remembered.get(hash)
    if (!token) {
      const word = own(normalised(text.slice(start, end)))
      token = { word, hash, concepts: CONCEPTS.of(word) }
      if (remembered.size < REMEMBER) remembered.set(hash, token)
    }
    out.push(token)
  })
  return out
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
const LOWER = /[a-z]/
const SIX_CAPITALS = /(?:[A-Z][^A-Z]*){6}/

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
  if (!LOWER.test(text) && SIX_CAPITALS.test(text) && text === text.toUpperCase()) out.push('capitals')
  if (text.includes('://') || text.includes('www.')) out.push('url')
  if (text.includes('□')) out.push('placeholder')
  if (text.endsWith(':')) out.push('colon')
  return out
}
