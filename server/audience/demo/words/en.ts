import type { nl } from './nl.ts'

/** English sentences about the demo shop. */
export const en: typeof nl = {
  'demo/other-people': {
    what: 'The demo shop is not loaded.',
    why: 'There are people here already who are not of the demo shop, and invented people do not belong among them.',
    fix: 'Load the demo shop in an empty installation.',
  },
  'demo/people-here': {
    what: 'The demo shop is not loaded.',
    why: 'There are people here already: those of the demo shop, or your own.',
    fix: 'Look at the list of people. For a demo beside your own people, set up a second installation.',
  },
}
