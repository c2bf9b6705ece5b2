/** White space of every kind, and signs that take no room; spreadsheets and web pages leave them around a value. */
const AROUND = /^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$/g

/** An apostrophe that a spreadsheet or an export put before what looks like a number or a formula. */
const GUARD = /^'(?=[=+\-@\d])/

/** The text of a cell without what stands around it. An apostrophe of a name (`'t Hart`) stays. */
export function clean(text: string): string {
  return text.replace(AROUND, '').replace(GUARD, '')
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
