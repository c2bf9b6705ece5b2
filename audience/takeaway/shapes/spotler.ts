import type { Column, Shape } from '../shape.ts'
import { documented } from './cites.ts'

/** The file: columns that are linked one by one to fields of the customer's own, 20 MB at most. */
const FILE = documented('https://helpcenter.spotler.nl/hc/nl/articles/360009344413-Bestand-voorbereiden')
/**
 * The import: as active contacts, a static list for one mailing, or a suppression list, each of 20 MB at most; an external id
 * where that is on.
 */
const IMPORT = documented('https://helpcenter.spotler.nl/hc/nl/articles/360009215854-Nieuwe-import')
const own = (heading: string, holds: Column['holds']): Column => ({ heading, holds, cite: FILE })

/**
 * A static list for one mailing of Spotler Mail+, and a suppression list. Headings are free, as each column is linked to a
 * field by hand.
 * Not verified: the separators and encodings that it reads (its preview shows them), the longest text of a field.
 */
export const spotler: Shape = {
  id: 'spotler',
  name: 'Spotler Mail+',
  separator: ';',
  mark: false,
  limits: { fileOctets: 20_000_000, textOctets: null, asciiLocalPart: false },
  recipients: [
    own('E-mailadres', 'address'),
    { heading: 'externalId', holds: 'external-id', cite: IMPORT },
    own('Voornaam', 'first-name'),
    own('Achternaam', 'last-name'),
    own('Waarom groep', 'group'),
    own('Waarom variant', 'variant'),
    own('Waarom reden', 'reason'),
    own('Waarom mail', 'mail'),
    own('Waarom momentopname', 'snapshot'),
  ],
  refusals: { columns: [{ heading: 'E-mailadres', holds: 'address', cite: IMPORT }], stopsAll: true },
  steps: [
    {
      nl: 'Importeer het bestand met weigeringen met als bestemming Suppressielijst. Spotler sluit hen daarna van alle mailings uit en maakt hen inactief.',
      en: 'Import the file with refusals with Suppression list as its destination. Spotler then excludes them from all mailings and makes them inactive.',
    },
    {
      nl: 'Importeer de ontvangers als statische lijst, en koppel elke kolom aan een veld.',
      en: 'Import the recipients as a static list, and link each column to a field.',
    },
  ],
}
