import { lawCode, lawName } from './answer/sentence.ts'
import { useWords } from './words/index.ts'

/** The name of a law by itself: "Nederland". */
export function useLawName(): (law: string) => string {
  const inSentence = useLawInSentence()
  return (law) => inSentence(law).replace(/^(?:het|de|the) /, '')
}

/** The name of a law as it stands in a sentence: "het VK", "the Netherlands". */
export function useLawInSentence(): (law: string) => string {
  const { words, lang } = useWords()
  return (law) => lawName(law, words, [], lang)
}

/** The shortest name of a law: "VK". */
export function useLawCode(): (law: string) => string {
  const { words, lang } = useWords()
  return (law) => lawCode(law, words, [], lang)
}
