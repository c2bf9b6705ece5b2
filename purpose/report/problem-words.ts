import { en as lawEn } from '../law/words/en.ts'
import { nl as lawNl } from '../law/words/nl.ts'
import { en as mailEn } from '../mail/words/en.ts'
import { nl as mailNl } from '../mail/words/nl.ts'
import type { Problem } from '../problem.ts'
import type { Lang } from './mail-json.ts'
import { en as secondEn } from './second/words/en.ts'
import { nl as secondNl } from './second/words/nl.ts'

/** What happened, why that is a problem, and what to do now. */
export interface ProblemSentences {
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** Fills `{name}` in a sentence; numbers are written as the language writes them. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>, lang: Lang): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = facts[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? value.toLocaleString(lang) : value
  })
}

/** The sentences of a problem with a mail, a house row or a second reader; an unknown code gives the code itself, so that nothing is hidden. */
export function problemWords(problem: Problem, lang: Lang): ProblemSentences {
  const catalogue: Readonly<Record<string, ProblemSentences>> =
    lang === 'nl'
      ? { ...mailNl.problems, ...lawNl.problems, ...secondNl.problems }
      : { ...mailEn.problems, ...lawEn.problems, ...secondEn.problems }
  const found = catalogue[problem.code]
  if (!found) return { what: problem.code, why: '', fix: '' }
  return {
    what: fill(found.what, problem.facts, lang),
    why: fill(found.why, problem.facts, lang),
    fix: fill(found.fix, problem.facts, lang),
  }
}
