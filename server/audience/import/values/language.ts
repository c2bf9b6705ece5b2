import { languageMeant } from '@waarom/audience/relevance/codes.ts'
import { plain } from './text.ts'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const SPOKEN = ['nl', 'en', 'de', 'fr'] as const

/** Codes of ISO 639-1 by the name of the language in four languages, and by themselves. */
const CODES: ReadonlyMap<string, string> = new Map(
  SPOKEN.flatMap((spoken) => {
    const names = new Intl.DisplayNames(spoken, { type: 'language', fallback: 'none' })
    return LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).flatMap((code): [string, string][] => {
      const name = names.of(code)
      const now = languageMeant(code)
      return name === undefined || now === null
        ? []
        : [
            [plain(name), now],
            [code, now],
          ]
    })
  }),
)

/** Reads a language to its code of ISO 639-1: `nl`, `nl_BE`, `nl-NL`, or its name in one of four languages. Null when it is none. */
export function readLanguage(text: string): string | null {
  const word = plain(text)
  return CODES.get(word) ?? CODES.get(/^[a-z]{2}(?= )/.exec(word)?.[0] ?? '') ?? null
}
