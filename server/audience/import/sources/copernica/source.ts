import type { Source } from '../source.ts'

/**
 * Profiles of Copernica. Its databases have the fields that a customer made himself, and what an unsubscribe does to them
 * (a field set to a value, the profile removed, nothing) is his setting too: no file can be recognised by its columns, and
 * all of it is mapped by hand.
 * Not verified: the columns that its export adds to the fields, of which no page was found.
 */
export const copernica: Source = {
  id: 'copernica',
  name: 'Copernica',
  read: [
    { url: 'https://www.copernica.com/en/documentation/database-import', date: '2026-11-28' },
    { url: 'https://www.copernica.com/en/documentation/database-unsubscribe-behavior', date: '2026-11-28' },
  ],
  files: [],
}
