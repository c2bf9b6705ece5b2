import { PURPOSES, type Purpose } from '../acts/act.ts'
import type { Fact, Facts } from '../facts/fact.ts'
import type { Thresholds } from '../facts/thresholds.ts'
import { type Compiled, type CompiledRow, compiled, compiledHouse } from './compiled.ts'
import { missingDuties, possiblePurposes, settle, settleStrictest, strictness } from './consequence.ts'
import type { ReviewCode } from './review.ts'
import { type Choice, certainty, choose, reason, standingRows, stronger } from './row-choice.ts'
import type { Decision, JudgeSetting, Rulebook, Tinge, Verdict } from './rulebook.ts'
import { strictnessOf } from './rulebooks/index.ts'

/** Facts in which the main purpose is known: where it is `unknown`, the likeliest one stands in. */
function leaningFacts(facts: Facts): Facts {
  return facts.lead.value === 'unknown' ? withLead(facts, facts.leaning) : facts
}

function withLead(facts: Facts, lead: Fact<Purpose>): Facts {
  return { ...facts, lead }
}

/** A purpose that is less likely than not is not said without asking. */
const AS_LIKELY_AS_NOT = 0.5

/** Is the model too unsure of the main purpose, and does the verdict turn on it? */
function unsure(facts: Facts, rows: readonly CompiledRow[], choice: Choice, setting: JudgeSetting): boolean {
  const { value, sure } = facts.lead
  const { thresholds, reading } = setting
  const wanted = value === 'service' ? thresholds.service : thresholds.other
  if (choice.purpose !== null && certainty(choice.deciding, leaningFacts(facts)) < AS_LIKELY_AS_NOT) return true
  const settled = choice.purpose !== null && choice.purpose !== 'service'
  if (settled && leastSure(choice, facts) < thresholds.other) return true
  if (value !== 'unknown' && sure >= wanted) return false
  const others = (['service', 'commercial'] as const).map((lead) =>
    choose(rows, withLead(facts, { ...facts.leaning, value: lead }), reading),
  )
  // Where there is service in the mail, a doubtful fact does not settle what the main purpose leaves open.
  const needed = facts.service.value === 'present' ? wanted : 0
  const same = (one: Choice) => one.purpose === choice.purpose && leastSure(one, facts) >= needed
  return !(settled && others.every(same))
}

/** The least sure fact, other than the main purpose, that another purpose than service rests on. */
function leastSure(choice: Choice, facts: Facts): number {
  const names = choice.deciding.filter(({ row }) => row.then.purpose === choice.purpose).flatMap((row) => row.names)
  return Math.min(1, ...names.filter((name) => name !== 'lead').map((name) => facts[name].sure))
}

/** Does something the sender declared contradict what the text says with certainty? */
function contradicts(facts: Facts, thresholds: Thresholds): boolean {
  const { lead, trigger, requested } = facts
  if (lead.value !== 'commercial' || lead.sure < thresholds.service) return false
  const called = trigger.from === 'declared' && trigger.value !== 'initiative' && trigger.value !== 'unknown'
  return called || (requested.from === 'declared' && requested.value === 'yes')
}

/**
 * Does text that not every reader sees ask for something, or can nobody read it? No law asks for the question: it is our
 * own caution. A mail that is advertising already is none the stricter for it.
 */
function hidesPromotion({ unseen }: Facts, purpose: Purpose): boolean {
  return purpose !== 'commercial' && (unseen.value === 'asking' || unseen.value === 'unreadable')
}

/**
 * Asks about what promotes in the line of an inbox though the subject as a whole does not. No law asks for this question
 * either: what the laws say of a subject is said of the whole of it.
 */
function inboxReview({ inbox }: Facts, purpose: Purpose): readonly ReviewCode[] {
  return purpose === 'commercial' || inbox.value === 'plain' ? [] : [`inbox-${inbox.value}`]
}

/** House rows may only make a verdict stricter. */
function strictened(choice: Choice, purpose: Purpose, rows: readonly CompiledRow[]) {
  const house = rows.find(({ row }) => row.then.purpose !== undefined && row.then.purpose !== 'service')
  const tinge = rows.reduce<Tinge>((most, { row }) => stronger(most, row.then.tinge ?? 'none'), choice.tinge)
  const turned = purpose === 'service' && house?.row.then.purpose ? house.row.then.purpose : purpose
  return { purpose: turned, tinge: purpose === 'service' ? tinge : choice.tinge }
}

function decide(
  setting: JudgeSetting,
  book: Rulebook,
  verdict: {
    readonly purpose: Purpose | null
    readonly tinge: Tinge
    readonly review: boolean
    readonly misses: boolean
  },
): Decision {
  const { purpose, tinge, review, misses } = verdict
  if (setting.stream === 'commercial') {
    if (misses) return 'hold'
    return review ? 'warn' : 'pass'
  }
  if (review || purpose !== 'service') return 'hold'
  if (tinge === 'none') return 'pass'
  return tinge === 'light' && book.toleratesTinge ? 'warn' : 'hold'
}

function tingeOf(facts: Facts, tinge: Tinge): Pick<Verdict, 'tinge' | 'tingeShare' | 'tingeKinds'> {
  if (tinge === 'none') return { tinge, tingeShare: 0, tingeKinds: [] }
  const parts = facts.parts.value
  const share = parts.reduce((sum, part) => sum + part.share, 0)
  return {
    tinge,
    tingeShare: Math.min(1, share || facts.promotionShare.value + facts.feedbackShare.value),
    tingeKinds: facts.kinds.value,
  }
}

/** A mail that cannot be read: no purpose, a person is asked, and the strictest consequences hold. */
function unreadable(facts: Facts, book: Rulebook, rules: Compiled, setting: JudgeSetting): Verdict {
  const settled = settleStrictest(rules, facts, PURPOSES, 'none')
  const missing = setting.stream === 'commercial' ? missingDuties(rules, facts, settled.purpose, 'none') : []
  return {
    law: book.code,
    rulebook: book.version,
    reading: setting.reading,
    purpose: null,
    ...tingeOf(facts, 'none'),
    confidence: facts.readable.sure,
    review: true,
    reviewBecause: [facts.readable.value],
    decision: decide(setting, book, { purpose: null, tinge: 'none', review: true, misses: missing.length > 0 }),
    missing,
    because: [],
    consequences: { asIs: settled.values, withoutTinge: null, because: settled.because },
  }
}

/**
 * Judges facts under one rulebook: purpose, tinge, certainty, review, decision, missing duties and
 * consequences, each with its cited rows. Same input, same verdict; never throws.
 */
export function judge(given: Facts, book: Rulebook, setting: JudgeSetting): Verdict {
  const rules = compiled(book)
  if (given.readable.value !== 'yes') return unreadable(given, book, rules, setting)
  const facts = leaningFacts(given)
  const choice = choose(rules.purposes, facts, setting.reading)
  const houseRows = standingRows(compiledHouse(setting.house), facts, setting.reading)
  const { purpose, tinge } = strictened(choice, choice.purpose ?? facts.leaning.value, houseRows)
  const reviewBecause = [
    ...new Set([
      ...(unsure(given, rules.purposes, choice, setting) ? ['model-unsure'] : []),
      ...(given.unread.value === 'prominent' ? ['unread-prominent'] : []),
      ...(hidesPromotion(given, purpose) ? ['hidden-promotion'] : []),
      ...inboxReview(given, purpose),
      ...(contradicts(given, setting.thresholds) ? ['contradiction'] : []),
      ...(choice.purpose === null ? ['row-conflict'] : []),
      ...choice.review,
      ...houseRows.flatMap(({ row }) => row.then.review ?? []),
    ]),
  ]
  const review = reviewBecause.length > 0
  const consequences = consequencesOf(facts, rules, { purpose, tinge, reviewBecause })
  const dutyPurpose = setting.stream === 'commercial' ? consequences.purpose : purpose
  const missing = missingDuties(rules, facts, dutyPurpose, tinge)
  const sure = choice.purpose === null ? Math.min(0.5, facts.leaning.sure) : certainty(choice.deciding, facts)
  return {
    law: book.code,
    rulebook: book.version,
    reading: setting.reading,
    purpose,
    ...tingeOf(facts, tinge),
    confidence: Math.round(sure * 1000) / 1000,
    review,
    reviewBecause,
    decision: decide(setting, book, { purpose, tinge, review, misses: missing.length > 0 }),
    missing,
    because: [...choice.standing, ...houseRows].map((row) => reason(row, facts)),
    consequences: consequences.shown,
  }
}

/** What follows; under review what follows from the strictest purpose still possible. */
function consequencesOf(
  facts: Facts,
  rules: Compiled,
  {
    purpose,
    tinge,
    reviewBecause,
  }: { readonly purpose: Purpose; readonly tinge: Tinge; readonly reviewBecause: readonly string[] },
) {
  const possible = reviewBecause.length > 0 ? possiblePurposes(facts, purpose) : [purpose]
  const asIs = settleStrictest(rules, facts, possible, tinge)
  const onlyTinge = reviewBecause.every((code) => code === 'strong-tinge')
  const clean = tinge === 'none' ? null : onlyTinge ? settle(rules, facts, 'service', 'none') : asIs
  return {
    purpose: asIs.purpose,
    shown: {
      asIs: asIs.values,
      withoutTinge: clean?.values ?? null,
      because: asIs.because,
      ...(clean ? { becauseWithoutTinge: clean.because } : {}),
    },
  }
}

/** What a gate may do, the mildest first. */
export const DECISIONS = ['pass', 'warn', 'hold'] as const satisfies readonly Decision[]

function rank(verdict: Verdict): readonly number[] {
  return [
    verdict.law.startsWith('platform-') ? 0 : 1,
    DECISIONS.indexOf(verdict.decision),
    verdict.purpose === 'service' ? 0 : 1,
    verdict.review ? 0 : 1,
    strictness(verdict.consequences.asIs),
    strictnessOf(verdict.law),
  ]
}

/** Law code of the strictest verdict: laws before terms, then the decision, then what is asked of the sender. `''` for none. */
export function strictest(verdicts: readonly Verdict[]): string {
  let most: Verdict | null = null
  for (const verdict of verdicts) if (most === null || stricterThan(rank(verdict), rank(most))) most = verdict
  return most?.law ?? ''
}

function stricterThan(one: readonly number[], other: readonly number[]): boolean {
  for (const [place, value] of one.entries()) {
    const against = other[place] ?? 0
    if (value !== against) return value > against
  }
  return false
}
