/** White space of every kind, and signs that take no room; spreadsheets and web pages leave them around a value. */
const AROUND = /^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$/g

/** A text without what stands around it and nobody sees: in a file that comes in as in a rule that is typed. */
export function trimmed(text: string): string {
  return text.replace(AROUND, '')
}
