/** Engines copy shorter pieces by themselves. */
const COPIED = 13

/**
 * The same text in memory of its own. Engines keep the whole of a text for every longer piece cut from it: whoever
 * remembers a word of a mail past that mail keeps this instead.
 */
export function own(text: string): string {
  return text.length < COPIED ? text : ` ${text}`.slice(1)
}
