import type { nl } from './nl.ts'

/** English sentences about what an organisation is. */
export const en: typeof nl = {
  'organisation/no-such-brand': {
    what: 'This brand is not there.',
    why: 'The number is wrong, the brand was never made here, or it is put away.',
    fix: 'Look in the list of brands.',
  },
  'organisation/no-such-stream': {
    what: 'This stream is not there.',
    why: 'The number is wrong, or the stream was never made here.',
    fix: 'Look at the streams of the brand.',
  },
  'organisation/no-such-sender': {
    what: 'This legal sender is not there.',
    why: 'The number is wrong, or the sender was never made here.',
    fix: 'Choose one of the list, or write down a new one.',
  },
  'organisation/no-such-retention-rule': {
    what: 'This retention rule is not there.',
    why: 'The number is wrong, or the rule was never made here.',
    fix: 'Look in the list of retention rules.',
  },
  'organisation/name-taken': {
    what: 'This name is in use.',
    why: 'Two brands, two retention rules, or two streams of one brand, with the same name cannot be told apart.',
    fix: 'Choose another name, or put the other one away first.',
  },
  'organisation/too-many': {
    what: 'There are {most} already.',
    why: 'More than that nobody can keep apart.',
    fix: 'Change one that you no longer use.',
  },
  'organisation/unknown-law': {
    what: 'There is no rulebook for “{law}”.',
    why: 'Mails are judged under laws that are in the product: {known}.',
    fix: 'Choose from these.',
  },
  'organisation/unknown-zone': {
    what: 'There is no time zone “{zone}”.',
    why: 'Terms are counted in the zone where the organisation lives, by its name in the IANA list.',
    fix: 'Take a name like Europe/Amsterdam.',
  },
}
