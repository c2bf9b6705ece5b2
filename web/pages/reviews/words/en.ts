import type { nl } from './nl.ts'

/** English sentences of what waits for counsel. */
export const en: typeof nl = {
  lead: 'Mails that a person has to decide about. What is due first stands on top.',
  showLabel: 'What you see',
  show: { mine: 'For me', all: 'All that waits', unasked: 'Not asked yet', closed: 'Closed' },
  caption: 'Questions to counsel',
  columns: { mail: 'Mail', asked: 'Asked', waits: 'Waits for', askedOf: 'Asked of', due: 'Due', closed: 'Closed' },
  unasked: {
    caption: 'Mails that need a person and were put to nobody yet',
    verdict: 'Verdict',
    since: 'Text of',
    lead: 'Waarom leaves these mails to a person, but whoever made them has not put them to counsel yet. Until then they may not go. Open a mail to put it to counsel.',
  },
  byItself: 'by itself',
  everyone: 'every counsel',
  deputy: 'deputy: {name}',
  askedBack: 'an answer from {name}',
  late: '{time} too late',
  lateBack: 'time is up; waits for an answer',
  ends: { decided: 'decided', withdrawn: 'withdrawn' },
  empty: {
    mine: 'Nothing waits for you',
    all: 'Nothing waits for counsel',
    unasked: 'Everything that needs a person was put to counsel',
    closed: 'Nothing closed yet',
  },
  emptyText: {
    mine: 'Mails come here that were put to you, or to every counsel. You read them, say something beside a sentence, ask back or decide.',
    all: 'When Waarom is not sure of a mail, it holds it. Whoever made it puts it to counsel on the page of the mail. It then stands here until it is decided.',
    unasked:
      'A mail that needs a person stands here until whoever made it puts it to counsel. One that comes to need a person later, by a new rulebook, a setting or a stricter reading, goes to counsel by itself.',
    closed: 'What was decided will stand here, with by whom, when and why.',
  },
}
