const ACCENTED = /[^\0-\x7f]/
const ACCENTS = /\p{M}+/gu

/** A text without its accents, for looking words up: who writes in a hurry leaves them out, some systems write them apart. */
export function plainLetters(text: string): string {
  return ACCENTED.test(text) ? text.normalize('NFD').replace(ACCENTS, '') : text
}
