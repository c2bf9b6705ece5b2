import { useSay } from '../../words/index.ts'
import { useTypeNames } from '../suppressions/type-names.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What a word of a file can say, by its code. */
export function useMeaningNames() {
  return { ...useTypeNames(), ...useSay({ nl, en }).meanings }
}
