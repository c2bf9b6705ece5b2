import type { nl } from './nl.ts'

/** English sentences of having a list checked. */
export const en: typeof nl = {
  lead: 'Bring the list that you were going to mail. You see of each row whether that person gets the mail, and why or why not. Nothing of the list is kept.',
  mail: 'For which mail?',
  mailHint: 'The list is checked by the audience of this mail.',
  noMail: {
    title: 'No mail with an audience yet',
    steps: [
      'Make a mail and say whom it is for: that is its audience.',
      'Bring the list here that you get from your mail tool, or paste a column of addresses.',
      'You get the list back with, for each row: in or out, the group, the reason, and what you cannot explain yet.',
    ],
    go: 'To the mails',
  },
  teach: {
    title: 'What you get back',
    steps: [
      'A count: how many rows get the mail, and by what the others drop out.',
      'The list itself with five columns added: in or out, group, variant, reason, what is missing.',
      'Your own columns stay. The file goes after the answer; of whoever is in it nothing is added or changed.',
    ],
  },
  file: {
    label: 'The list',
    choose: 'Choose a file',
    or: 'or drag it here',
    formats: 'CSV, JSON Lines or Parquet, as .gz too, up to 1 GB and a million rows. Save a spreadsheet as CSV.',
  },
  paste: {
    label: 'Or paste a column of addresses',
    hint: 'One address a line.',
    name: 'Pasted addresses',
    go: 'Check these addresses',
  },
  going: {
    sent: '{share} sent: {sent} of {size}',
    looking: 'The list is here and is being checked.',
    fetched: '{size} fetched',
    leave: 'You may cancel or leave: nothing is kept.',
    cancel: 'Cancel',
  },
  answer: {
    title: 'The answer',
    one: '{in} of {rows} row gets the mail.',
    single: '1 of {rows} rows gets the mail.',
    many: '{in} of {rows} rows get the mail.',
    about: '{name}, checked on {at}.',
    owed: 'Of {count} people it is still being counted what we know. Their answer may be from before the last change.',
    owedOne: 'Of 1 person it is still being counted what we know. That answer may be from before the last change.',
    steps: 'From your list to the recipients',
    all: 'Rows in your list',
    out: '{rows} out',
    left: 'Left: {rows}',
    toImport: 'Bring this list in',
    groups: 'Who gets the mail',
    incomplete: 'Of {rows} rows that are in, you cannot explain everything yet',
    incompleteOne: 'Of 1 row that is in, you cannot explain everything yet',
    missing: '{rows} × {what}',
    none: 'Nobody on this list gets the mail.',
  },
  wrong: {
    title: 'What cannot be read',
    line: 'Line {line}',
    more: 'These are the first {shown} of {rows}. The others stand in the file with their reason.',
  },
  column: {
    label: 'Which column has the addresses?',
    hint: 'Choosing another column has the list checked again.',
    share: '{name} ({share} addresses)',
    nth: 'Column {nth}',
    number: 'Where there is no address, the customer number in {name} counts.',
  },
  first: {
    title: 'The first rows',
    caption: 'The first rows of the list with their answer',
    more: 'These are the first {shown} of {rows} rows. All rows are in the file that you fetch.',
    empty: 'empty',
  },
  fetch: {
    go: 'Fetch the whole list',
    hint: 'As CSV, with five columns added. The list is sent once more for that, because it was not kept.',
    file: '{name}-checked.csv',
    done: 'The list was fetched.',
  },
  other: 'Check another list',
}
