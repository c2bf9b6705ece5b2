import { trimmed } from '@waarom/audience/trimmed.ts'

/** An apostrophe that a spreadsheet or an export put before what looks like a number or a formula. */
const GUARD = /^'(?=[=+\-@＝＋－＠\d])/

/** A letter that needs no look: nothing of what may stand around a value begins so. */
const isPlain = (code: number) => code > 0x27 && code < 0x7f

/** The text of a cell without what stands around it. An apostrophe of a name (`'t Hart`) stays. */
export function clean(text: string): string {
  // Nearly every cell; there are millions.
  if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) return text
  return trimmed(text).replace(GUARD, '')
}

/** A word as it is looked up: small letters without accents or signs, words apart by one space. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
