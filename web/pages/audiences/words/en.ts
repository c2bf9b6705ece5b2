import type { nl } from './nl.ts'

/** English sentences of the list of audiences. */
export const en: typeof nl = {
  lead: 'Each mail with how far you are with the question who gets it.',
  caption: 'Mails with their audience, the newest first',
  search: 'Search by the name of the mail',
  columns: { name: 'Mail', stream: 'Brand and stream', station: 'Audience', made: 'Made' },
  states: {
    todo: 'Not begun',
    blocked: 'Is held up',
    waiting: 'Ready to freeze',
    done: 'Frozen',
  },
  behind: 'Is behind the text',
  frozen: 'on {when}',
  empty: 'No mail yet to find people for',
  emptyText:
    'An audience belongs to one mail: it says of everyone you know whether they get that mail, and why or why not.',
  steps: [
    'Make a mail and write what is in it. Who may get it depends on that.',
    'Say here with a rule for whom it is necessary. From the text we gather what you could begin with.',
    'Look who is in, who drops out and why. Freeze it and take it along to the tool that sends.',
  ],
  toMails: 'Make a mail first',
  toMailsOther: 'To the mails',
  none: 'No mail found',
  noneText: 'No mail has these words in its name.',
  clear: 'Show all mails',
}
