import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Where refusals come from, as it stands in a sentence; what somebody called a source himself stays as it is. */
export function useSourceNames(): (source: string) => string {
  const { sources } = useSay({ nl, en })
  const names = new Map<string, string>(Object.entries(sources))
  return (source) => names.get(source) ?? source
}
