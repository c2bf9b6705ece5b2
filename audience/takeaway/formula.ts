/** How a spreadsheet begins a formula, also as a wide letter or behind white space; OWASP, "CSV Injection". */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/**
 * What begins so and works nothing out: without brackets, quotes, `!` and `|` nothing can be called, linked or opened.
 * A spreadsheet shows it as text or as an error.
 */
const HARMLESS = /^[+-][\p{L}\p{N}._+@-]*$/u

/** Whether a spreadsheet takes a cell for a formula. */
export function looksLikeFormula(cell: string): boolean {
  return FORMULA.test(cell)
}

/** Whether a cell could do something when a spreadsheet takes it for a formula. */
export function couldWork(cell: string): boolean {
  return looksLikeFormula(cell) && !HARMLESS.test(cell)
}
