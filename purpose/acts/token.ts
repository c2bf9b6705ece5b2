import { own } from '../own-text.ts'
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

const remembered = new Map<number, Token>()
const REMEMBER = 20_000

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
const SIXTH_LETTER = 6

/** Finds the marks of a masked text, in a fixed order. */
export function marksOf(text: string): Mark[] {
  const out: Mark[] = []
  let digit = false
  let high = false
  let lower = false
  let upper = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) digit = true
    else if (code >= 97 && code <= 122) lower = true
    else if (code >= 65 && code <= 90) upper += 1
    else if (code >= 0x2000) high = true
  }
  if (text.includes('?')) out.push('question')
  if (text.includes('!')) out.push('exclamation')
  if (digit) {
    if (PERCENT.test(text)) out.push('percent')
    if (AMOUNT.test(text)) out.push('amount')
    if (REFERENCE.test(text)) out.push('reference')
    if (DATE.test(text)) out.push('date')
    if (TIME.test(text)) out.push('time')
  }
  if (high && EMOJI.test(text)) out.push('emoji')
  if (!lower && upper >= SIXTH_LETTER && text === text.toUpperCase()) out.push('capitals')
  if (text.includes('://') || text.includes('www.')) out.push('url')
  if (high && text.includes('□')) out.push('placeholder')
  if (text.endsWith(':')) out.push('colon')
  return out
}
