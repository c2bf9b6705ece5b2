import { type ActId, PURPOSES, type Purpose } from '../acts/act.ts'
import { compiled } from '../law/compiled.ts'
import { missingDuties, settle } from '../law/consequence.ts'
import { strictest } from '../law/judge.ts'
import type { Decision, Rulebook, Verdict } from '../law/rulebook.ts'
import type { Report } from './report.ts'

/** What a person decided about one template under one law, and signed. Keys as in `waarom.decisions.json`. */
export interface SignedDecision {
  readonly fingerprint: string
  /** The file it was decided on; only names it. */
  readonly path: string
  readonly law: string
  /** Rulebook version under which it was decided. */
  readonly rulebook: string
  /** What the mail is, or … */
  readonly verdict?: Purpose
  /** … what one segment does. */
  readonly segment?: string
  readonly act?: ActId
  readonly who: string
  readonly reason: string
  /** Last day it holds, `yyyy-mm-dd`. */
  readonly until: string
}

/** Why a decision no longer holds. */
export type Fallen = 'mail-changed' | 'rulebook-changed' | 'date-passed'

/** A signed decision as a report shows it. `was` is the decision without the signature. */
export interface SignedJson extends SignedDecision {
  readonly fallen: Fallen | null
  readonly was: Decision
}

/**
 * Which decisions concern a mail, and whether each still holds.
 * @param at the file as the decisions name it, and today as `yyyy-mm-dd`; the last day itself still counts
 */
export function standing(
  report: Report,
  decisions: readonly SignedDecision[],
  at: { readonly path: string; readonly today: string },
): readonly SignedJson[] {
  const { fingerprint } = report.draft
  const { path, today } = at
  return decisions.flatMap((one) => {
    const verdict = report.verdicts.find(({ law }) => law === one.law)
    const same = one.fingerprint === fingerprint
    if (!verdict || (!same && one.path !== path)) return []
    // The same file was decided on before and after a change: only the newest text counts.
    if (!same && decisions.some((other) => other.fingerprint === fingerprint && other.law === one.law)) return []
    const fallen = !same
      ? 'mail-changed'
      : one.rulebook !== verdict.rulebook
        ? 'rulebook-changed'
        : one.until < today
          ? 'date-passed'
          : null
    return [{ ...one, fallen, was: verdict.decision }]
  })
}

/**
 * The report with signed verdicts in place of ours: purpose and consequences become those of the decision, nobody is
 * asked again, and the decision says so. A service verdict passes the service stream; any other is held there.
 * Decisions about one segment are not applied here: they need a second reading of the mail.
 */
export function applySigned(
  report: Report,
  signed: readonly SignedJson[],
  setting: { readonly rulebooks: readonly Rulebook[]; readonly stream: 'service' | 'commercial' },
): Report {
  if (signed.length === 0) return report
  const verdicts = report.verdicts.map((verdict) => {
    const one = signed.find(({ law, fallen, verdict: purpose }) => law === verdict.law && !fallen && purpose)
    const book = setting.rulebooks.find(({ code }) => code === verdict.law)
    return one?.verdict && book ? decided(report, verdict, one.verdict, book, setting.stream) : verdict
  })
  return { ...report, verdicts, strictest: strictest(verdicts), signed }
}

function decided(
  report: Report,
  verdict: Verdict,
  purpose: Purpose,
  book: Rulebook,
  stream: 'service' | 'commercial',
): Verdict {
  const facts = { ...report.facts, lead: { ...report.facts.leaning, value: purpose } }
  const rules = compiled(book)
  const tinge = purpose === 'service' ? verdict.tinge : 'none'
  const asIs = settle(rules, facts, purpose, tinge)
  const clean = tinge === 'none' ? null : settle(rules, facts, 'service', 'none')
  const missing = missingDuties(rules, facts, purpose, tinge)
  const commercial: Decision = missing.length > 0 ? 'hold' : 'pass'
  return {
    ...verdict,
    purpose,
    tinge,
    ...(tinge === 'none' ? { tingeShare: 0, tingeKinds: [] } : {}),
    review: false,
    reviewBecause: [],
    missing,
    decision: stream === 'commercial' ? commercial : purpose === 'service' ? 'pass' : 'hold',
    consequences: {
      asIs: asIs.values,
      withoutTinge: clean?.values ?? null,
      because: asIs.because,
      ...(clean ? { becauseWithoutTinge: clean.because } : {}),
    },
  }
}

/** True when a word is one of the five purposes. */
export function isPurpose(word: string): word is Purpose {
  return (PURPOSES as readonly string[]).includes(word)
}
