/** The fields of a mail in JSON that are read. */
export const READ = ['subject', 'from', 'preheader', 'html', 'text'] as const
/** Fields that say to whom and by what way a mail goes; nothing of them is seen in it. */
const WAY = /^(?:to|cc|bcc|recipients?|reply_?-?to|headers?)$/i
/** Last words in the names of fields that hold what a mail says. */
const SAYS: ReadonlySet<string> = new Set(
  'body content html text plain mjml amp message block blocks section sections module modules component components elements banner promo offer offers footer subject preview preheader teaser snippet copy'.split(
    ' ',
  ),
)
/** So many words are more than a note. */
const MANY_WORDS = 20
const LONGEST_WORD = 40
const MOST_NAMED = 8

/** The fields of a mail in JSON that are not read and hold words, by name. */
export interface Unreadable {
  /** Those that hold what a mail says: by their name, or by how much they say. */
  readonly saying: readonly string[]
  /** Those that hold a few words. */
  readonly others: readonly string[]
}

/** Finds the fields that are not read and hold words. */
export function unreadable(fields: Readonly<Record<string, unknown>>): Unreadable {
  const saying: string[] = []
  const others: string[] = []
  for (const [name, value] of Object.entries(fields)) {
    if (isRead(name, value) || WAY.test(name)) continue
    const words = wordsIn(value)
    if (words >= (isSaying(name) ? 1 : MANY_WORDS)) saying.push(name)
    else if (words > 1) others.push(name)
  }
  return { saying: plainNames(saying), others: plainNames(others) }
}

/** Names of fields, the first few. What is no plain name may be a person's data, and is not said. */
export function plainNames(fields: readonly string[]): readonly string[] {
  const plain = fields.filter((field) => /^[\w$-]{1,40}$/.test(field)).slice(0, MOST_NAMED)
  return plain.length < fields.length ? [...plain, '…'] : plain
}

function isRead(name: string, value: unknown): boolean {
  if (!(READ as readonly string[]).includes(name)) return false
  return typeof value === 'string' || (name === 'from' && typeof value === 'object')
}

function isSaying(name: string): boolean {
  const words = name.split(/(?<=\p{Ll})(?=\p{Lu})|[^\p{L}]+/u).filter(Boolean)
  return SAYS.has(words.at(-1)?.toLowerCase() ?? '')
}

/** How many words stand in a value, however deep; addresses and what is longer than a word are none. */
function wordsIn(value: unknown): number {
  let words = 0
  const open: unknown[] = [value]
  while (open.length > 0) {
    const one = open.pop()
    if (typeof one === 'string') words += (one.match(/[^\s<>]+/g) ?? []).filter(isWord).length
    else if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) open.push(inner)
  }
  return words
}

const isWord = (token: string): boolean =>
  token.length <= LONGEST_WORD && /\p{L}{2}/u.test(token) && !/[@/]/.test(token)
