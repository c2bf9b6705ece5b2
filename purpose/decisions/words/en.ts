import type { nl } from './nl.ts'

/** English sentences of overrulings. */
export const en: typeof nl = {
  alike: {
    sentence: 'A person said of a sentence like this one that it does something stricter.',
    mail: 'A person judged a mail of the same template more strictly.',
  },
}
