import type { nl } from './nl.ts'

/** English sentences about lists that somebody has checked. */
export const en: typeof nl = {
  column: 'Column {nth}',
  outcomes: {
    unreadable: {
      name: 'cannot be read',
      what: 'In these rows there is no address or customer number that can be read, or the row itself is broken.',
      fix: 'Mend them in your file. The first stand below with their line.',
    },
    duplicate: {
      name: 'stands there already',
      what: 'These people stand in your list before.',
      fix: 'You need not do anything: the first row counts.',
    },
    notKnown: {
      name: 'not known to us',
      what: 'We do not know these addresses or customer numbers, and so not where they come from.',
      fix: 'Bring them in with where they come from, if you know. If not, do not mail them.',
    },
  },
  beside: {
    'other-address': {
      name: 'gets the mail at another address',
      what: 'These people get the mail, but at another address of theirs.',
      fix: 'Take the audience itself to your mail tool; then each has the right address.',
    },
    'not-counted': {
      name: 'still being counted',
      what: 'These people came in just now. What we know of them is still being counted.',
      fix: 'Have the list checked again in a few minutes.',
    },
  },
  problems: {
    'list/no-address-column': {
      what: 'No column with mail addresses or customer numbers was found.',
      why: 'Of no column more than half of the first rows is an address, and none is called so or after customer numbers.',
      fix: 'Call the column with the addresses E-mail or that with the numbers Customer number, or paste the addresses alone. If a title stands above the names of the columns, take it out.',
    },
    'list/no-such-column': {
      what: 'The list has no column {column}.',
      why: 'The name is wrong, or it is another file than before. The columns are: {columns}.',
      fix: 'Choose one of the columns that the list has.',
    },
    'list/too-large': {
      what: 'The list is larger than {limit} bytes.',
      why: 'Anything larger keeps the server busy for too long.',
      fix: 'Leave out columns that you do not need, pack the file as .gz, or divide it.',
    },
    'list/too-many-rows': {
      what: 'The list has more than {limit} rows.',
      why: 'Of each row it is remembered who came by, and more does not fit.',
      fix: 'Divide the list.',
    },
  },
}
