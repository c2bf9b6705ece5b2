import type { LedgerWords } from '../words.ts'

/** English sentences of the ledger. */
export const en: LedgerWords = {
  faults: {
    changed: (number) => `Entry ${number} was changed after it was written.`,
    missing: (number) => `Entry ${number} is gone.`,
    'out-of-place': (number) => `Entry ${number} is there once more, or in another place.`,
    unlinked: (number) => `Entry ${number} does not follow the entry before it: one of the two was replaced.`,
    'cut-off': (number) => `The ledger ends too early: entry ${number} and what followed is gone.`,
    beyond: (number) => `From entry ${number} on there is more than was written.`,
    'other-end': (number) => `Entry ${number}, the last, is another than was written.`,
  },
}
