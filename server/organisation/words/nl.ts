import type { ProblemSentences } from '@waarom/purpose/report/problem-words.ts'

/** Dutch sentences about what an organisation is. */
export const nl = {
  'organisation/no-such-brand': {
    what: 'Dit merk is er niet.',
    why: 'Het nummer klopt niet, het merk is hier nooit gemaakt, of het is opgeborgen.',
    fix: 'Kijk in de lijst van merken.',
  },
  'organisation/no-such-stream': {
    what: 'Deze stroom is er niet.',
    why: 'Het nummer klopt niet, of de stroom is hier nooit gemaakt.',
    fix: 'Kijk bij de stromen van het merk.',
  },
  'organisation/no-such-sender': {
    what: 'Deze juridische afzender is er niet.',
    why: 'Het nummer klopt niet, of de afzender is hier nooit gemaakt.',
    fix: 'Kies er een uit de lijst, of schrijf een nieuwe op.',
  },
  'organisation/no-such-retention-rule': {
    what: 'Deze bewaartermijn is er niet.',
    why: 'Het nummer klopt niet, of de regel is hier nooit gemaakt.',
    fix: 'Kijk in de lijst van bewaartermijnen.',
  },
  'organisation/name-taken': {
    what: 'Deze naam is al in gebruik.',
    why: 'Twee merken, twee bewaartermijnen, of twee stromen van één merk, met dezelfde naam zijn niet uit elkaar te houden.',
    fix: 'Kies een andere naam, of berg de andere eerst op.',
  },
  'organisation/too-many': {
    what: 'Er zijn er al {most}.',
    why: 'Meer dan dat kan niemand uit elkaar houden.',
    fix: 'Verander er een die u niet meer gebruikt.',
  },
  'organisation/unknown-law': {
    what: 'Voor “{law}” is er geen regelboek.',
    why: 'Mails worden beoordeeld naar wetten die in het programma zitten: {known}.',
    fix: 'Kies hieruit.',
  },
  'organisation/unknown-zone': {
    what: 'De tijdzone “{zone}” bestaat niet.',
    why: 'Termijnen tellen in de zone waar de organisatie is, met de naam uit de lijst van IANA.',
    fix: 'Neem een naam als Europe/Amsterdam.',
  },
} satisfies Readonly<Record<string, ProblemSentences>>
