import type { nl } from './nl.ts'

/** English sentences of the start. */
export const en: typeof nl = {
  title: 'Good day {name}',
  lead: 'For each mail three questions: why this mail, whom does it concern, and who explains it.',
  steps: {
    title: 'How to begin',
    others: 'How far things are',
    done: 'done',
    next: 'now',
    brand: {
      title: 'Say who the sender is',
      what: 'The sender',
      about:
        'A brand with its name, address and privacy page, and who stands for it in law. It stands under each mail.',
      doneAbout: 'Brands: {names}.',
      go: 'Set up a brand',
      other: 'There is no brand yet. An administrator or marketer sets it up.',
    },
    people: {
      title: 'Bring your people in',
      what: 'The people',
      about:
        'From a file of your shop or mail tool, or an invented demo shop to practise with. Each of them shows where you got the address.',
      doneAbout: 'People are in. Each of them shows where you got the data, or that nobody wrote it down.',
      go: 'Bring people in',
      look: 'Look at the people',
      other: 'Nobody is in yet. An administrator or marketer brings people in.',
    },
    draft: {
      title: 'Have a mail judged',
      what: 'The mails',
      about:
        'Paste it, and read sentence by sentence what it does, whether it is a service mail, and what must be done then.',
      other:
        'Each mail shows, sentence by sentence, what it does, whether it is a service mail, and what must be done then. A marketer or counsel makes them.',
      go: 'To the mails',
    },
  },
  waits: {
    title: 'What waits for you',
    none: 'No notices. What a person must look at appears here.',
    mark: 'Mark all as read',
    unread: 'new',
    notices: {
      asked: 'Your verdict is asked about “{mail}”',
      'asked-back': 'Counsel asks something back about “{mail}”',
      answered: 'There is an answer about “{mail}”',
      commented: 'Something was said about “{mail}”',
      decided: 'There is a decision about “{mail}”',
      withdrawn: 'The question about “{mail}” was withdrawn',
      turned: '“{mail}” was judged again and now needs a person',
      'due-soon': 'A decision about “{mail}” is due soon, or overdue',
    },
    factor: 'Turn on the second step when signing in',
    factorAbout: 'With only a password, your account is easier to take over.',
  },
}
