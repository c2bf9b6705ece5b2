import type { TakeawayWords } from './words.ts'

/** The words beside the files for another mail tool. */
export const en: TakeawayWords = {
  anyTool: { listed: 'Another tool (CSV)', yours: 'your tool' },
  title: 'Recipients of “{mail}” for {tool}',
  snapshot: 'Frozen audience {hash}, of {at}.',
  until: 'To be used until {until}. Fetch new files after that: people unsubscribe and order.',
  group: 'Group “{group}”, recipients: {count}.',
  variants:
    'They do not all get the same version: {variants}. The column {column} says who gets which; send nobody another.',
  refusals: 'Refusals, addresses that must not get this mail: {count}.',
  stopsAll: 'This tool then refuses them every mail, not only this kind.',
  unreached:
    'A law orders this mail, and it does not reach everybody. In the file whose name has “unreached” stands who must be told another way, such as by letter: {count}. Do not bring that file into the tool.',
  unreachedHeadings: [
    ...['Name', 'Customer number', 'Street', 'Postcode', 'Town', 'Country'],
    ...['Why mail does not arrive', 'To be told by the law of', 'Mail', 'Frozen audience'],
  ],
  strictest: '{law}, as the strictest: country not known or without a law here',
  inParts:
    'This tool takes no files above {size} MB. What is larger comes in parts: bring every part in, as the name says how many there are.',
  shortened: 'Texts that were shortened, as this tool would else cut them in the middle of a word: {count}.',
  apart: 'Not in the files, mail them in another way:',
  because: {
    formula: 'the address or customer number could do something in a spreadsheet',
    'local-part': 'this tool knows only plain letters before the @',
    'too-long': 'the customer number is too long for this tool',
  },
  sure: {
    seen: 'These columns are not in the manual of the maker, but in public programs: {columns}.',
    remembered: 'Of these columns we found no page of the maker; look where the tool puts them: {columns}.',
  },
}
