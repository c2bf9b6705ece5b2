/** One word of a segment, as the model reads it. */
export interface Token {
  /** Lower case, digits as 0, without marks. */
  readonly word: string
  readonly hash: number
}

/** What a text holds besides words; each one is a feature. */
export interface Marks {
  readonly question: boolean
  readonly exclamation: boolean
  readonly percent: boolean
  readonly amount: boolean
  readonly reference: boolean
  readonly date: boolean
  readonly time: boolean
  readonly emoji: boolean
  readonly capitals: boolean
  readonly url: boolean
  readonly placeholder: boolean
  readonly colon: boolean
}

const WORDS = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*|□|%|€|£|\$/gu

/** FNV-1a over UTF-16 units, 32 bits; the hash of every feature starts here. */
export function hashOf(text: string, seed = 2166136261): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return hash >>> 0
}

/** Mixes two hashes in order. */
export function mix(one: number, two: number): number {
  let hash = Math.imul(one ^ (two >>> 15), 2246822519) ^ two
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917)
  return (hash ^ (hash >>> 16)) >>> 0
}

const remembered = new Map<string, Token>()
const REMEMBER = 20_000

function tokenOf(raw: string): Token {
  const known = remembered.get(raw)
  if (known) return known
  const lower = raw.toLowerCase().replaceAll('’', "'")
  const word = /^\p{N}/u.test(lower) ? lower.replace(/\p{N}/gu, '0').replace(/0+/g, '0') : lower
  const token = { word, hash: hashOf(word) }
  if (remembered.size < REMEMBER) remembered.set(raw, token)
  return token
}

/** Splits a masked text in words; at most `limit`, the rest is left out. */
export function tokensOf(text: string, limit = 400): Token[] {
  const out: Token[] = []
  for (const match of text.matchAll(WORDS)) {
    if (out.length >= limit) break
    out.push(tokenOf(match[0]))
  }
  return out
}

/** Finds the marks of a masked text. */
export function marksOf(text: string): Marks {
  const digits = /\d/.test(text)
  const letters = text.replace(/[^\p{L}]/gu, '')
  return {
    question: text.includes('?'),
    exclamation: text.includes('!'),
    percent: digits && /\d\s?(?:%|procent|percent|prozent|pour cent)/iu.test(text),
    amount: digits && /[€£$]\s?\d|\d\s?(?:€|euro|eur\b|dollar|pound)|\d,-/iu.test(text),
    reference:
      digits &&
      /\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z-])[A-Z0-9][A-Z0-9-]{4,}\b|\b\d{5,}\b|(?:#|nr\.?|no\.?|n°)\s?\d{3,}/iu.test(
        text,
      ),
    date:
      digits &&
      /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{1,2}\.?\s(?:jan|feb|m[aä]r|maart|apr|avr|mai|mei|may|jun|juin|jul|juil|aug|ao[uû]t|sep|o[ck]t|nov|de[cz]|d[ée]c|f[ée]v)\p{L}*/iu.test(
        text,
      ),
    time: digits && /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?(?:uur|uhr|am|pm|heures?)\b/iu.test(text),
    emoji: /\p{Extended_Pictographic}/u.test(text),
    capitals: letters.length >= 6 && letters === letters.toUpperCase(),
    url: /https?:|www\./i.test(text),
    placeholder: text.includes('□'),
    colon: /:\s*$/.test(text),
  }
}
