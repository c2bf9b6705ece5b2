import type { nl } from './nl.ts'

/** English sentences about refusals. */
export const en: typeof nl = {
  'suppressions/no-such-suppression': {
    what: 'This refusal is not there.',
    why: 'The number is wrong, or somebody has taken the refusal away already.',
    fix: 'Look in the list of refusals.',
  },
  'suppressions/no-such-place': {
    what: 'This brand or stream is not there.',
    why: 'A refusal holds for everything, for a brand or for a stream that exists here.',
    fix: 'Choose a brand or stream of the list.',
  },
  'suppressions/stays': {
    what: 'This refusal stays.',
    why: 'The person was erased. Only the keyed hash of the address is left, so that an import does not bring the person back.',
    fix: 'Only the person can sign up again.',
  },
}
