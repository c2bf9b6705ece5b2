import type { nl } from './nl.ts'

/** English sentences of what waits for counsel. */
export const en: typeof nl = {
  lead: 'Mails that a person has to decide about. What is due first stands on top.',
  showLabel: 'What you see',
  show: { mine: 'For me', all: 'All that waits', closed: 'Closed' },
  caption: 'Questions to counsel',
  columns: { mail: 'Mail', asked: 'Asked', waits: 'Waits for', due: 'Due', closed: 'Closed' },
  gone: 'someone who no longer works here',
  everyone: 'every counsel',
  deputy: 'deputy: {name}',
  askedBack: 'an answer from {name}',
  late: '{time} too late',
  lateBack: 'time is up; waits for an answer',
  ends: { decided: 'decided', withdrawn: 'withdrawn' },
  empty: {
    mine: 'Nothing waits for you',
    all: 'Nothing waits for counsel',
    closed: 'Nothing closed yet',
  },
  emptyText: {
    mine: 'Mails come here that were put to you, or to every counsel. You read them, say something beside a sentence, ask back or decide.',
    all: 'When Waarom is not sure of a mail, it holds it. Whoever made it puts it to counsel on the page of the mail. It then stands here until it is decided.',
    closed: 'What was decided will stand here, with by whom, when and why.',
  },
}
