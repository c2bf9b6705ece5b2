import type { NearCase } from '../law/cases/near.ts'
import { caseOf } from '../law/cases/nearest.ts'
import type { Lang } from './mail-json.ts'
import { wordsOf } from './words.ts'

/** A decided case as a report shows it. */
export interface CaseLine {
  readonly id: string
  /** Who decided, when, and for what. */
  readonly title: string
  /** What it was about, in our own words; empty when the case is not known here. */
  readonly text: string
  readonly url: string
}

/** A decided case in a few sentences; the id stands in where its words are missing. */
export function caseLine({ id, for: side }: NearCase, lang: Lang): CaseLine {
  const outcome = wordsOf(lang).caseFor[side]
  const found = caseOf(id)
  if (!found) return { id, title: `${id}: ${outcome}`, text: '', url: '' }
  const who = [found.jurisdiction, found.authority, found.year ?? ''].filter(Boolean).join(' ')
  return { id, title: `${who}: ${outcome}`, text: found.words[lang], url: found.url }
}
