import type { Act, ActId } from '../acts/act.ts'
import { SPEECH_ACTS } from '../acts/acts.gen.ts'
import { rulebookOf } from '../law/rulebooks/index.ts'
import type { Lang } from './mail-json.ts'
import { wordsOf } from './words.ts'

/** Whole percents. */
export const percent = (share: number): number => Math.round(share * 100)

/** The beginning of a text, at most `length` characters with the dots that say so. */
export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text
}

/** Name of a law in a language; the code itself when the rulebook is not ours. */
export function lawName(code: string, lang: Lang): string {
  return rulebookOf(code)?.name[lang] ?? code
}

/** What a segment does, as the end of a sentence: "offers something". */
export function doesOf(act: Pick<Act, 'act' | 'family'>, lang: Lang): string {
  return SPEECH_ACTS.find(({ id }) => id === act.act)?.does[lang] ?? wordsOf(lang).family[act.family]
}

/** The name of an act for people. */
export function actName(act: ActId, lang: Lang): string {
  return SPEECH_ACTS.find(({ id }) => id === act)?.name[lang] ?? act
}
