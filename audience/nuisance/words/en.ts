import type { NuisanceWords } from './words.ts'

const KIND =
  'At most 0.03% complain about service mail, 0.1% about advertising. Mail on own initiative and mail with a tinge stand between.'
const EVENT = 'People find news of their order important, advertising hardly. Half is our guess.'

/** The words of a nuisance estimate in English. */
export const en: NuisanceWords = {
  outcomes: { complaints: 'complaints', unsubscribes: 'unsubscribes', questions: 'questions' },
  line: {
    questions: 'expected questions {count}',
    unsubscribes: 'unsubscribes {count}',
    complaints: 'complaints {count}',
  },
  under: '< 1',
  range: '{low} to {high}',
  atMost: 'at most {high}',
  chance: '1 in {of}',
  terms: {
    base: 'average mailing',
    recency: 'last order or contact',
    frequency: 'mails in the last 90 days',
    kind: 'kind of mail and tinge',
    event: 'set off by an event of their own',
    told: 'told when the address was asked',
    learned: 'learned from your own mails',
  },
  buckets: {
    recency: {
      'open-order': 'order under way',
      month: 'less than 1 month ago',
      quarter: '1 to 3 months ago',
      year: '3 to 12 months ago',
      'three-years': '1 to 3 years ago',
      older: 'more than 3 years ago',
      never: 'never',
    },
    frequency: { none: 'none', few: '1 or 2', some: '3–5', many: '6 or more' },
    kind: {
      own: 'service: own order, contract, request or alert',
      duty: 'duty mail',
      initiative: 'service on the sender’s own initiative',
      tinged: 'service with a tinge',
      editorial: 'editorial',
      advertising: 'advertising or fund-raising',
    },
    event: { yes: 'yes', no: 'no' },
    told: { yes: 'we know what', no: 'we do not know what' },
  },
  because: {
    complaints: {
      base: 'Of all mails 0.012% was counted. Gmail does not pass complaints on to the sender, so we take 0.02%.',
      recency:
        'In one mailing people who had opened nothing for long complained over four times as often. The steps between are ours.',
      frequency:
        'A quarter report spam because of too much mail from one sender. Without them three quarters are left.',
      kind: KIND,
      event: EVENT,
      told: 'Who did not sign up reports mail as spam sooner, says Gmail. Twice as often is our guess.',
    },
    unsubscribes: {
      base: 'Of all mails 0.14% was counted and, by another, 0.23%. We take the middle.',
      recency: 'In one mailing people who had opened nothing for long did not unsubscribe more often.',
      frequency: 'One in five unsubscribes because of too much mail from one sender.',
      kind: `${KIND} We assume the same of unsubscribing.`,
      event: EVENT,
      told: 'Who does not know why he gets mail unsubscribes sooner. How much sooner is our guess.',
    },
    questions: {
      base: 'Of a hundred orders two to ten lead to a question. What an ordinary mail brings up is our guess.',
      recency:
        'Who waits for an order asks about the order. Whom you have not seen for long asks why you still have the address.',
      frequency: 'We assume that the number of mails brings up no questions.',
      kind: 'A recall, or news that nobody expects, brings up more questions than advertising.',
      event: 'We assume that what set the mail off brings up no questions by itself.',
      told: 'Who does not know where you have the address from asks. How much more often is our guess.',
    },
  },
  note: 'This is an estimate. Four times in five the real number is in the range.',
  learned: 'Learned from {count} earlier mails, up to {until}.',
  ofQuestions: 'Of questions: from {count} of those mails.',
  questionsToCome: 'Of questions nothing yet: of these mails it is not known who asked something after them.',
  notOfQuestions: 'Of questions nothing yet: under Law and retention you say which events are a question.',
  unlearned: 'Nothing learned from earlier mails yet.',
  guess: 'our own guess, without a source',
  limits: {
    advised: 'Gmail advises to stay under 1 complaint in 1,000 mails. This mail will probably be above that.',
    highest: 'Gmail never wants 3 complaints in 1,000 mails. This mail will probably reach that.',
  },
}
