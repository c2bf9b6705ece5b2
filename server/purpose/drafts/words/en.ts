import type { nl } from './nl.ts'

/** English sentences about mails and drafts. */
export const en: typeof nl = {
  'drafts/no-such-mail': {
    what: 'This mail is not there.',
    why: 'The number is wrong, or the mail was never made here.',
    fix: 'Look in the list of mails.',
  },
  'drafts/no-such-draft': {
    what: 'This version is not there.',
    why: 'The number is wrong, or it belongs to another mail.',
    fix: 'Look in the list of versions of the mail.',
  },
  'drafts/no-draft': {
    what: 'This mail has no text yet.',
    why: 'What is asked needs a version that was saved.',
    fix: 'Save a first version.',
  },
  'drafts/no-stream': {
    what: 'No mail can be made in this stream.',
    why: 'The stream is not there, or it or its brand was put away.',
    fix: 'Choose a stream that is in use.',
  },
  'drafts/changed-meanwhile': {
    what: 'This mail was changed meanwhile.',
    why: 'Somebody else saved a version after the one that yours began with.',
    fix: 'Compare the two versions, and save again on top of the newest.',
  },
  'drafts/archived': {
    what: 'This mail was put away.',
    why: 'What is put away does not change and goes nowhere.',
    fix: 'Take the mail back first.',
  },
}
