import { ABBREVIATIONS, ORDINAL_NOUNS } from './abbreviations.ts'
import { plainLetters } from './letters.ts'

/** Line break that a reader sees (`<br>`, a line of plain text). */
export const BREAK = '\u2028'

const STOP = /(?<![.!?…。])[.!?…。]+["'”’»)\]]*(?=[\s\u2028]|$)|\u2028+/g
const OPENS_LOWER = /^[\s\u2028"'“„«(]*\p{Ll}/u
const HAS_WORD = /[\p{L}\p{N}\uE000]/u
const BLANK = /[\s\u2028\uE001]/

/** True for white space, a line break and a template tag; asked of letter after letter, so the pattern comes last. */
const isGap = (code: number): boolean =>
  code < 256 ? code === 32 || (code >= 9 && code <= 13) || code === 0xa0 : BLANK.test(String.fromCharCode(code))

/** Pairs of offsets into a text: one pair a sentence, trimmed, in order. */
export type Cuts = readonly number[]

/** The token before `end`, without opening signs; at most 24 characters are looked at. */
function tokenBefore(text: string, end: number): string {
  let at = end
  const floor = Math.max(0, end - 24)
  while (at > floor && !isGap(text.charCodeAt(at - 1))) at--
  while (at < end && '("\'“„«['.includes(text[at] ?? '')) at++
  return text.slice(at, end)
}

/** The word after `from`, at most 24 characters. */
function wordAfter(text: string, from: number): string {
  return /^[\s\u2028"'“„«(]*([\p{L}\p{M}\p{N}]+)/u.exec(text.slice(from, from + 32))?.[1] ?? ''
}

/** True when the full stop at `at` ends an abbreviation, an initial or an ordinal. */
function isInner(text: string, at: number, after: number): boolean {
  const token = tokenBefore(text, at)
  if (token === '') return true
  const lower = token.toLowerCase()
  if (token.length === 1 && /\p{L}/u.test(token)) return true
  if (/^(?:\p{L}\.)+\p{L}$/u.test(token)) return true
  const next = wordAfter(text, after)
  const kind = ABBREVIATIONS.get(lower)
  if (kind === 'always') return true
  if (kind === 'number') return /^\d/.test(next)
  if (kind === 'end') return next !== '' && !/^\p{Lu}/u.test(next)
  if (/(?:str|nr)$/.test(lower)) return /^\p{Lu}*\d/u.test(next)
  if (/^\d{1,3}$/.test(token)) {
    if (ORDINAL_NOUNS.has(plainLetters(next).toLowerCase())) return true
    return tokenBefore(text, at - token.length).trim() === '' && text.slice(0, at - token.length).trim() === ''
  }
  return false
}

function push(cuts: number[], text: string, from: number, to: number): void {
  let a = from
  let b = to
  while (a < b && isGap(text.charCodeAt(a))) a++
  while (b > a && isGap(text.charCodeAt(b - 1))) b--
  if (a >= b) return
  if (cuts.length > 0 && !HAS_WORD.test(text.slice(a, Math.min(b, a + 400)))) cuts[cuts.length - 1] = b
  else cuts.push(a, b)
}

/**
 * Splits a block into sentences. Abbreviations, initials, ordinals and dates (`3. Mai`), times, amounts and addresses
 * of pages do not split; a line break does. Signs and emoji without words stay with the sentence before them.
 */
export function sentences(text: string): Cuts {
  const cuts: number[] = []
  let from = 0
  STOP.lastIndex = 0
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const at = match.index
    const sign = match[0]
    const end = at + sign.length
    if (sign[0] === BREAK) {
      if (OPENS_LOWER.test(text.slice(end, end + 8)) && !/[.!?:;,]\s*$/.test(text.slice(Math.max(0, at - 4), at)))
        continue
    } else {
      if (OPENS_LOWER.test(text.slice(end, end + 8)) && text[end] !== BREAK) continue
      if (sign[0] === '.' && sign.length === 1 && isInner(text, at, end)) continue
    }
    push(cuts, text, from, end)
    from = end
  }
  push(cuts, text, from, text.length)
  return cuts
}
