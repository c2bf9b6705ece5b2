import type { ProblemSentences } from '@waarom/purpose/report/problem-words.ts'

/** Dutch sentences about refusals. */
export const nl = {
  'suppressions/no-such-suppression': {
    what: 'Deze weigering is er niet.',
    why: 'Het nummer klopt niet, of iemand heeft de weigering al weggehaald.',
    fix: 'Kijk in de lijst van weigeringen.',
  },
  'suppressions/no-such-place': {
    what: 'Dit merk of deze stroom is er niet.',
    why: 'Een weigering geldt voor alles, voor een merk of voor een stroom die hier bestaat.',
    fix: 'Kies een merk of stroom uit de lijst.',
  },
  'suppressions/stays': {
    what: 'Deze weigering blijft staan.',
    why: 'De persoon is verwijderd. Alleen het versleutelde kenmerk van het adres is er nog, zodat een import de persoon niet terugbrengt.',
    fix: 'Alleen de persoon zelf kan zich opnieuw aanmelden.',
  },
} satisfies Readonly<Record<string, ProblemSentences>>
