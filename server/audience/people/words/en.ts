import type { nl } from './nl.ts'

/** English sentences about people. */
export const en: typeof nl = {
  'people/no-such-person': {
    what: 'This person is not there.',
    why: 'The number is wrong, or the person was erased here.',
    fix: 'Search by name, address or order number.',
  },
}
