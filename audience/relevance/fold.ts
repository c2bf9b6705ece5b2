import sql, { type Sql } from 'sql-template-tag'

const CAPITAL = /[A-Z]/g
const BEYOND_ASCII = /[^\p{ASCII}]/gu

/**
 * A text without regard to capitals, in a way that PostgreSQL can do exactly alike: letter by letter, and only a capital that
 * is the one capital of its small letter. What Unicode folds otherwise (the sign of kelvin, the Turkish I with a dot) stays as
 * it is, and so does an accent that stands behind its letter.
 */
export function fold(text: string): string {
  return text.replace(CAPITAL, (letter) => letter.toLowerCase()).replace(BEYOND_ASCII, small)
}

/**
 * The same of a column, for comparison with texts that are folded already: of the letters beyond ASCII only the capitals of
 * letters in those texts matter, and they are named, so that no table of letters of the database has a say.
 */
export function foldedColumn(column: Sql, texts: readonly string[]): Sql {
  const letters = [...new Set(texts.join('').match(BEYOND_ASCII) ?? [])].filter((one) => small(capital(one)) === one)
  const ascii = sql`lower(${column} collate "C")`
  const capitals = letters.map(capital)
  if (letters.every((letter, at) => letter === capitals[at])) return ascii
  return sql`translate(${ascii}, ${capitals.join('')}::text, ${letters.join('')}::text)`
}

const capital = (letter: string) => letter.toUpperCase()

/** The small letter of a capital; the letter itself where there is none that leads back to it. */
function small(letter: string): string {
  const lower = letter.toLowerCase()
  return lower !== letter && [...lower].length === 1 && capital(lower) === letter ? lower : letter
}
