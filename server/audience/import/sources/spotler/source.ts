import type { Source } from '../source.ts'

/**
 * Contacts of Spotler Mail+. Its columns are the fields that a customer made himself, linked one by one at the import, and
 * permissions stand in a field of their own: no file can be recognised by its columns, and all of it is mapped by hand.
 * Not verified: the columns of its export, of which no page was found; nor those of the report of a mailing, of which its
 * page says only that it has addresses and the moments of opening and clicking.
 */
export const spotler: Source = {
  id: 'spotler',
  name: 'Spotler Mail+',
  read: [
    { url: 'https://helpcenter.spotler.nl/hc/nl/articles/360009344413-Bestand-voorbereiden', date: '2026-11-28' },
    { url: 'https://helpcenter.spotler.nl/hc/en-us/articles/360022313933-Permissions', date: '2026-11-28' },
    { url: 'https://mailplus.spotler.help/hc/en-us/articles/360008483113-Mailing-reports', date: '2026-11-29' },
  ],
  files: [],
}
