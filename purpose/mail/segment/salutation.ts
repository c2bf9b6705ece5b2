import { MARK } from './mask.ts'

/** Whom a mail greets is said in one of its first so many lines. */
export const GREETED = 3

/** The words that greet, as the source of an expression; with their accents, without, or with them apart. */
export const GREETING_WORDS =
  '(?:beste|hallo|hoi|hey|hi|dag|geachte|goede(?:morgen|middag|navond|ndag)|lieve|dear|hello|good (?:morning|afternoon|evening|day)|greetings|to whom|sehr geehrte[rs]?|liebe[rs]?(?!\\p{L})|guten (?:tag|morgen|abend)|moin|servus|gr(?:u\\u0308?|ü)ezi|bonjour|bonsoir|ch(?:er|e\\u0300?re|ère)s?|mesdames|madame|messieurs|monsieur|salut|l\\.s\\.)'
const BEGINS = new RegExp(`^${GREETING_WORDS}(?!\\p{L})`, 'iu')
const GREETS = new RegExp(`^${GREETING_WORDS}`, 'iu')
/** What a second address begins with: "Dear Sir, Madam,". */
const GOES_ON =
  /^(?:(?:de |het |mijn)?heren?|mevrouw|meneer|dames|madam|sir|herr|frau|damen|mesdames|madame|messieurs|monsieur|lieber?|ch(?:er|e\u0300?re|ère)s?|beste|geachte|dear)(?!\p{L})/iu
/** Whom it greets, and the sign at its end; without a sign it is all of the line. */
const WHOM =
  /^((?:\b(?:dr|ing|dipl|prof|mag|mrs?|ms|m|mme|mlle|ir|drs|st|dhr|mevr|fam|hr|fr)\.|[^,!:;.?\d%]){0,60})([,!:]+\s*|\s*$)/iu
const MOST_WORDS = 6
/** No salutation has more characters, and no more are looked at. */
const LONGEST = 200
/** Titles, and what may stand between names. */
export const TITLE =
  /^(?:de|het|heer|heren|dhr|mevr?|mevrouw|meneer|familie|fam|drs|ir|mr|mrs|ms|miss|mx|sir|madam|dr|prof|herrn?|frau|monsieur|madame|mademoiselle|m|mme|mlle|en|und|and|et|of|oder|or|ou|van|der|den|ter|ten|te|von|zu|du|la|le|&|\/)\.?$/iu
/** Words that make a sentence of it. */
const SENTENCE =
  /(?<!\p{L})(?:we|wij|je|jij|uw|jouw|is|zijn|hebt|heeft|hebben|you|your|are|have|has|it|this|i|wir|ist|sind|haben|ihre?n?|dein|deine|nous|vous|votre|est|avez|sont|voici|hier|here)(?!\p{L})/iu

/**
 * How many characters of a text are a salutation: `Beste mevrouw Terpstra, ` in front of the first sentence, or all of
 * the line; 0 when it greets nobody.
 */
export function salutationOf(text: string): number {
  let at = 0
  const head = text.slice(0, LONGEST)
  for (;;) {
    const rest = head.slice(at)
    const begins = (at === 0 ? BEGINS : GOES_ON).exec(rest)
    const whom = begins && WHOM.exec(rest.slice(begins[0].length))
    if (!begins || !whom) return at
    const words = (whom[1] ?? '').trim().split(' ')
    if (words.length > MOST_WORDS || SENTENCE.test(whom[1] ?? '') || !(whom[2]?.trim() || areNames(words))) return at
    at += begins[0].length + whom[0].length
    if (!whom[2]) return at
  }
}

/** So many salutations may stand one under another. */
const MOST_GREETINGS = 2

/** Has nothing been said yet, but to whom it is said? */
export function greetOnly(blocks: readonly { readonly text: string }[]): boolean {
  return blocks.length <= MOST_GREETINGS && blocks.every(({ text }) => salutationOf(text) >= text.trimEnd().length)
}

/** Are words names: with a capital, titles, placeholders; or one word of any kind? */
export function areNames(words: readonly string[]): boolean {
  return words.length === 1 || words.every((word) => word === MARK || TITLE.test(word) || /^\p{Lu}/u.test(word))
}

/** Does a line begin as one that greets? */
export function isGreeting(line: string): boolean {
  return GREETS.test(line)
}
