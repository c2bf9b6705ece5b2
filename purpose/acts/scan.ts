/** What a character is to a word. */
const OTHER = 0
const LETTER = 1
const DIGIT = 2
const ALONE = 3

const CLASSES = new Uint8Array(0x10000).fill(255)
const LOWER = new Uint16Array(0x10000)
/** Letters and accents; the sign that says how an emoji is drawn counts as an accent, and is none. */
const IS_LETTER = /(?![\ufe00-\ufe0f])[\p{L}\p{M}]/u
const IS_DIGIT = /\p{N}/u
/** Marks that are words by themselves: a placeholder, a percentage, an amount. */
const ALONES = '□%€£$'
const ZERO = 48
const APOSTROPHE = 39
const CURLY = 0x2019

/** A letter without its accents: who writes in a hurry leaves them out. */
function withoutAccents(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}+$/u, '') || letter
}

/** Looks up a UTF-16 unit, and what it is in lower case and without accents; each is worked out once. */
function classOf(code: number): number {
  const known = CLASSES[code] as number
  if (known !== 255) return known
  const character = String.fromCharCode(code)
  const lower = withoutAccents(character.toLowerCase())
  LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  const found = ALONES.includes(character)
    ? ALONE
    : IS_LETTER.test(character)
      ? LETTER
      : IS_DIGIT.test(character)
        ? DIGIT
        : OTHER
  CLASSES[code] = found
  return found
}

const isApostrophe = (code: number) => code === APOSTROPHE || code === CURLY
const FNV = 16777619
/** In capitals, and in Switzerland, it is a double s. */
const SHARP_S = 0xdf
const S = 115
const withSS = (hash: number) => Math.imul(Math.imul(hash ^ S, FNV) ^ S, FNV)
const joinsDigits = (code: number) => code === 46 || code === 44 || code === 58
const START = 2166136261 | 0

/**
 * Finds the words of a text: letters with apostrophes inside, numbers with points or colons inside, and the marks that
 * stand alone. Calls back with the hash of the normalised word (see `normalised`) and its range. This runs on every
 * keystroke over the whole mail, so it makes no strings.
 */
export function scanWords(text: string, limit: number, take: (hash: number, start: number, end: number) => void): void {
  let count = 0
  let at = 0
  while (at < text.length && count < limit) {
    const found = classOf(text.charCodeAt(at))
    if (found === OTHER) {
      at += 1
      continue
    }
    const start = at
    let hash = START
    if (found === ALONE) {
      hash = Math.imul(hash ^ text.charCodeAt(at), FNV)
      at += 1
    } else if (found === LETTER) {
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at)
        if (classOf(code) === LETTER)
          hash = code === SHARP_S ? withSS(hash) : Math.imul(hash ^ (LOWER[code] as number), FNV)
        else if (isApostrophe(code) && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === LETTER)
          hash = Math.imul(hash ^ APOSTROPHE, FNV)
        else break
      }
    } else {
      hash = Math.imul(hash ^ ZERO, FNV)
      for (at += 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at)
        if (classOf(code) === DIGIT) continue
        if (!joinsDigits(code) || at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== DIGIT) break
        hash = Math.imul(Math.imul(hash ^ code, FNV) ^ ZERO, FNV)
      }
    }
    take(hash, start, at)
    count += 1
  }
}

/** A word as the model knows it: lower case, without accents, straight apostrophes, each run of digits one 0. */
export function normalised(word: string): string {
  return Array.from(word.toLowerCase(), withoutAccents)
    .join('')
    .replaceAll('’', "'")
    .replaceAll('ß', 'ss')
    .replace(/\p{N}+/gu, '0')
}
