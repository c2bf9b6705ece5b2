import type { NearCase } from '../law/cases/near.ts'
import type { Lang } from './mail-json.ts'
import { wordsOf } from './words.ts'

/** A decided case in one line. */
export function caseLine({ id, for: side }: NearCase, lang: Lang): string {
  return `${id}: ${wordsOf(lang).caseFor[side]}`
}
