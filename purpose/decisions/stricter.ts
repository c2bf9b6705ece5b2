import { DECISIONS, judge, strictest } from '../law/judge.ts'
import type { Because, HouseRow, Verdict } from '../law/rulebook.ts'
import type { Report } from '../report/report.ts'
import type { Setting } from '../setting.ts'
import type { Effect } from './effect.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/**
 * The report with what overrulings of others do to it: each verdict that one touches asks a person, with the reason
 * `like-overruled`, the overruling as a row and the sentence that is alike. Precedents change nothing. No verdict
 * becomes milder.
 */
export function withEffects(report: Report, effects: readonly Effect[], setting: Setting): Report {
  const touching = effects.filter(({ kind }) => kind === 'review')
  if (touching.length === 0) return report
  const verdicts = report.verdicts.map((verdict) => {
    const book = setting.rulebooks.find(({ code }) => code === verdict.law)
    const rows = touching.filter(({ law }) => law === null || law === verdict.law)
    if (!book || rows.length === 0) return verdict
    const again = judge(report.facts, book, { ...setting, house: [...setting.house, ...rows.map(rowOf)] })
    return merged(verdict, again, rows)
  })
  const { remedies } = report
  return {
    ...report,
    verdicts,
    strictest: strictest(verdicts),
    // A mail that waits for a person is not one that needs nothing.
    remedies: remedies.none === 'none-needed' ? { ...remedies, none: 'none-found' } : remedies,
  }
}

const rowIdOf = ({ overruling }: Effect) => `overruling/${overruling}`

/** An overruling as a row of the house: one that always stands and asks a person. */
function rowOf(effect: Effect): HouseRow {
  const word = effect.segment === null ? 'mail' : 'sentence'
  return {
    id: rowIdOf(effect),
    when: {},
    then: { review: 'like-overruled' },
    explain: { en: en.alike[word], nl: nl.alike[word] },
  }
}

/** The verdict judged again, never milder than it was, with the sentences that are alike as its reasons. */
function merged(was: Verdict, again: Verdict, effects: readonly Effect[]): Verdict {
  const segments = new Map(effects.map((one) => [rowIdOf(one), one.segment === null ? [] : [one.segment]]))
  const shown = (one: Because): Because => ({ ...one, segments: segments.get(one.row) ?? one.segments })
  const missing = [...again.missing, ...was.missing.filter(({ row }) => !again.missing.some((one) => one.row === row))]
  return {
    ...again,
    because: again.because.map(shown),
    missing,
    decision: DECISIONS[Math.max(DECISIONS.indexOf(was.decision), DECISIONS.indexOf(again.decision))] ?? 'hold',
  }
}
