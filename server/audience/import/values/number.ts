const NUMBER = /^-?\d+(?:\.\d+)?$/

/** A text as the number that it is, where the number is written just so: 42 and -1.5, and not 007, 1.50 or 1.000,00. */
export function numberOr(text: string): string | number {
  return NUMBER.test(text) && String(Number(text)) === text ? Number(text) : text
}
