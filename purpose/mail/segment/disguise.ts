import type { FoundCode } from '../draft.ts'

const INVISIBLE = /\u034f|\u200d|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
const ALL_INVISIBLE = /\u034f|\u200d|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const IN_WORD = /\p{L}(?:\u034f|\u200d|[\u200b\u200c\u2060-\u2064\ufeff])+\p{L}/u
const FOREIGN_LETTER = /[\u0370-\u03ff\u0400-\u04ff]/
const MIXED_WORD = /[\p{Script=Latin}\u0370-\u03ff\u0400-\u04ff]+/gu
const TWINS = 'аaеeоoрpсcхxуyіiѕsјjԁdАAВBЕEКKМMНHОOРPСCТTХXαaοoνvρpΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZ'
const NO_CODES: readonly FoundCode[] = []
const TWIN = new Map<string, string>()
for (let i = 0; i + 1 < TWINS.length; i += 2) TWIN.set(TWINS[i] ?? '', TWINS[i + 1] ?? '')

/** Accents that stand behind their letter as signs of their own, as some systems write every accent. */
const LOOSE_ACCENT = /[\u0300-\u034e\u0350-\u036f]/
/** Five letters or more that each stand alone, with one space between: a word drawn apart. */
const DRAWN_APART = /(?<![\p{L}\p{N}'’])\p{L}(?:[ \u00a0\u2000-\u200a\u202f]\p{L}){4,}(?![\p{L}\p{N}'’])/gu
const SPACES = /[ \u00a0\u2000-\u200a\u202f]/g
/** A sign that a text holds such a word; cheaper to look for, because most texts have none. */
const MAYBE_APART = /\s\S\s\S\s\S\s/

/** Letters in another drawing, such as wide or in a circle, that read as the plain ones. */
const DRAWN = /[\uff01-\uff5e\u24b6-\u24e9]|\ud835[\udc00-\udfff]/
const ALL_DRAWN = /[\uff01-\uff5e\u24b6-\u24e9\u{1d400}-\u{1d7ff}]+/gu
/** What is written backwards and shown forwards. */
const BACKWARDS = /\u202e([^\u202c]*)\u202c?/g

/** What is looked for first: most texts have none of it, and one look tells. */
const UNUSUAL = new RegExp(
  [INVISIBLE, FOREIGN_LETTER, LOOSE_ACCENT, MAYBE_APART, DRAWN].map((pattern) => pattern.source).join('|'),
)

/** A text as a reader takes it in, and the disguises that were taken off. */
export interface Plain {
  readonly text: string
  readonly codes: readonly FoundCode[]
}

/** A word that is all lookalikes in Latin letters; any other word as it is. */
function latin(word: string): string {
  const letters = [...word].map((letter) => TWIN.get(letter) ?? '')
  return letters.includes('') ? word : letters.join('')
}

/**
 * Takes invisible characters out of a text, puts Latin letters for the lookalikes in its Latin words and in the
 * words beside them that are nothing else, joins words that
 * are drawn apart, turns what is written backwards and writes each letter in its plain form, with its accent as one
 * character.
 */
export function undisguise(text: string): Plain {
  if (!UNUSUAL.test(text)) return { text, codes: NO_CODES }
  const invisible = INVISIBLE.test(text)
  const foreign = FOREIGN_LETTER.test(text)
  const codes: FoundCode[] = []
  let out = text
  if (invisible) {
    if (IN_WORD.test(text) || text.includes('\u202e')) codes.push('zero-width')
    out = out.replace(BACKWARDS, (_, written: string) => [...written].reverse().join('')).replace(ALL_INVISIBLE, '')
  }
  if (foreign) {
    const before = out
    out = out.replace(MIXED_WORD, (word) => {
      if (!/\p{Script=Latin}/u.test(word) || !FOREIGN_LETTER.test(word)) return word
      return [...word].map((letter) => TWIN.get(letter) ?? letter).join('')
    })
    if (out !== before) {
      codes.push('homoglyph')
      out = out.replace(MIXED_WORD, latin)
    }
  }
  if (DRAWN.test(out)) {
    out = out.replace(ALL_DRAWN, (letters) => letters.normalize('NFKC'))
    if (!codes.includes('homoglyph')) codes.push('homoglyph')
  }
  if (LOOSE_ACCENT.test(out)) out = out.normalize('NFC')
  if (MAYBE_APART.test(out)) out = out.replace(DRAWN_APART, (word) => word.replace(SPACES, ''))
  return { text: out, codes }
}

/** Takes invisible characters out. */
export function visible(text: string): string {
  return INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, '') : text
}
