import type { nl } from './nl.ts'

/** English sentences of what the organisation chose. */
export const en: typeof nl = {
  lead: 'Under which laws mails are judged, in which zone terms are counted, and how long data stay.',
  law: 'Law',
  lawLead:
    'Holds for every mail where nothing else was chosen. A counsel answers for it; the choice goes in the ledger.',
  laws: 'Laws',
  reading: 'Which reading counts where there are two?',
  readingShort: 'Reading',
  readings: {
    milder: 'The milder one: a small offer of your own is allowed as long as the mail as a whole is no advertising',
    stricter: 'The stricter one: every offer makes it advertising',
  },
  saveLaw: 'Record this choice',
  place: 'Language and time',
  placeLead: 'The language of what Waarom writes by itself, and the zone in which days and terms are counted.',
  language: 'Language',
  languages: { nl: 'Dutch', en: 'English' },
  zone: 'Time zone',
  zoneHint: 'Such as Europe/Amsterdam.',
  savePlace: 'Save',
  saved: 'Saved.',
  rules: 'Retention rules',
  rulesLead: 'Every provenance has a retention rule. Whoever is past its term belongs in no audience.',
  addRule: 'Add a retention rule',
  noRules: 'No retention rule yet',
  noRulesText:
    'The law names no fixed term: you choose one for each kind of data and explain why. Two years after the last order is usual.',
  noRulesOther:
    'The law names no fixed term: an administrator or counsel chooses one for each kind of data and explains why. Two years after the last order is usual.',
  columns: { name: 'Name', term: 'Term', then: 'After that', do: 'Do' },
  months: '{count} months after {from}',
  atOnce: 'at {from}',
  froms: {
    collection: 'the collection',
    'last-order': 'the last order',
    'last-contact': 'the last contact',
    'last-sign-in': 'the last sign-in',
    'end-of-contract': 'the end of the contract',
    withdrawal: 'the withdrawal of consent',
    gift: 'the last gift',
  },
  thens: { delete: 'delete', ask: 'ask whether it may stay' },
  putAway: 'Put away',
  takeBack: 'Take back',
  away: 'put away',
  rule: {
    title: 'Add a retention rule',
    name: 'Name',
    nameHint: 'For instance: Customer, 24 months after the last order.',
    months: 'How many months?',
    from: 'After what?',
    then: 'And then?',
    make: 'Add',
    wrongMonths: 'Write a number from 0 to 1200.',
  },
}
