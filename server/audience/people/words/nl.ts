import type { ProblemSentences } from '@waarom/purpose/report/problem-words.ts'

/** Dutch sentences about people. */
export const nl = {
  'people/no-such-person': {
    what: 'Deze persoon is er niet.',
    why: 'Het nummer klopt niet, of de persoon is hier verwijderd.',
    fix: 'Zoek op naam, adres of bestelnummer.',
  },
} satisfies Readonly<Record<string, ProblemSentences>>
