import type { nl } from './nl.ts'

/** English sentences of the tasks. */
export const en: typeof nl = {
  lead: 'What happens in the background, how far it is, and what did not work.',
  empty: 'Nothing has been done in the background yet',
  emptyText:
    'What takes longer than a moment, such as bringing in a file of people, stands here with how far it is. You can stop it, and try again if it went wrong.',
  dead: 'Failed, and waits for a person',
  deadLead: 'This was tried a few times and is not repeated by itself.',
  going: 'Under way and waiting',
  calm: 'Nothing is running now.',
  ended: 'Ended',
  kinds: {
    demo: 'Load the demo shop',
    facts: 'Count what we know of people',
    freeze: 'Freeze an audience',
    import: 'Bring people in',
    'import-look': 'Work out what a file does',
    'judge-again': 'Judge mails again',
  },
  byYou: 'Asked by you on {at}.',
  byOther: 'Asked by a colleague on {at}.',
  byItself: 'Begun by itself on {at}.',
  attempts: 'Tried {count} times.',
  stopping: 'Being stopped',
  retry: 'Try again',
  stop: 'Stop',
  columns: { what: 'What', state: 'How it ended', madeAt: 'Asked', endedAt: 'Ended', do: 'Do' },
}
