import type { Act, ActId } from '../acts/act.ts'
import { SPEECH_ACTS } from '../acts/acts.gen.ts'
import type { Verdict } from '../law/rulebook.ts'
import { rulebookOf } from '../law/rulebooks/index.ts'
import type { Lang } from './mail-json.ts'
import { wordsOf } from './words.ts'

/** Whole percents. */
export const percent = (share: number): number => Math.round(share * 100)

/** How sure a verdict is, in tenths: never ten, because nothing here is certain. */
export const tenths = ({ confidence }: Pick<Verdict, 'confidence'>): number =>
  Math.max(1, Math.min(9, Math.round(confidence * 10)))

/** The beginning of a text, at most `length` characters with the dots that say so. */
export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text
}

/** Name of a law in a language; the code itself when the rulebook is not ours. */
export function lawName(code: string, lang: Lang): string {
  return rulebookOf(code)?.name[lang] ?? code
}

/** Name of a law as it stands behind "in". */
export function lawIn(code: string, lang: Lang): string {
  return wordsOf(lang).lawIn[code] ?? lawName(code, lang)
}

/** What a segment does, as the end of a sentence: "offers something". */
export function doesOf(act: Pick<Act, 'act' | 'family'>, lang: Lang): string {
  return SPEECH_ACTS.find(({ id }) => id === act.act)?.does[lang] ?? wordsOf(lang).family[act.family]
}

/** The name of an act for people. */
export function actName(act: ActId, lang: Lang): string {
  return SPEECH_ACTS.find(({ id }) => id === act)?.name[lang] ?? act
}

const DAY = { dateStyle: 'long', timeZone: 'UTC' } as const
const DAYS = { nl: new Intl.DateTimeFormat('nl', DAY), en: new Intl.DateTimeFormat('en-GB', DAY) }

/** A day as people write it, such as 24 november 2026. */
export function dayOf(iso: string, lang: Lang): string {
  return DAYS[lang].format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
}
