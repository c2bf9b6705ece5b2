import type { nl } from './nl.ts'

/** English sentences of the list of people. */
export const en: typeof nl = {
  lead: 'Everyone you know, and where you got their data.',
  search: 'Search by name, e-mail address, order number or customer number',
  searchHint: 'The beginning is enough: “jans”, “eva@”, “K-0000012”.',
  clear: 'Show everyone',
  found: '{count} found',
  foundMore: 'The first {count}. Type more to find fewer.',
  nobody: 'Nobody found',
  nobodyText: 'Nobody has a name, address or number that begins like this. Capitals and accents do not matter.',
  empty: 'There are no people yet',
  emptyText:
    'Bring in your customers from a file of your shop or mail tool. Waarom first shows what it will do, and asks where the data come from.',
  emptyOther:
    'An administrator or marketer brings them in from a file of your shop or mail tool. Then you find each of them here, with where the data come from.',
  import: 'Bring in a file',
  caption: 'People',
  columns: {
    name: 'Name',
    address: 'E-mail address',
    country: 'Country',
    since: 'Known since',
    lastOrder: 'Last order',
    state: 'Note',
  },
  noName: 'Without a name',
  noAddress: 'no address',
  noCountry: 'unknown',
  never: 'never',
  suppressed: 'refuses mail',
  noProvenance: 'provenance unknown',
  by: { address: 'address', number: 'number', name: 'name' },
  fits: 'Found by',
}
