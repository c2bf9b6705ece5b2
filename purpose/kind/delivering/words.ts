/**
 * How a language speaks of bringing goods, and of another time for it: parts of words in lower case, between words a space. A space
 * before or behind is the end of a word.
 */
export interface Words {
  /** Bringing itself, who brings, and that there is nothing to bring: alone enough. */
  readonly bringing: readonly string[]
  /** What is brought; a mail may speak of it for other reasons. */
  readonly goods: readonly string[]
  /** At another time than it would. */
  readonly later: readonly string[]
  /** Otherwise than it was. Of what is brought this says something else: an order is changed. */
  readonly changed: readonly string[]
  /** What else is delivered (power, messages), and where delivering only names an address, a price or terms. */
  readonly no: readonly string[]
}
