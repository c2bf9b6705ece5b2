import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { PURPOSES, type Purpose } from '../acts/act.ts'
import { compiled } from '../law/compiled.ts'
import { missingDuties, settle } from '../law/consequence.ts'
import { strictest } from '../law/judge.ts'
import type { Decision, HouseRow, Rulebook, Verdict } from '../law/rulebook.ts'
import type { Report } from './report.ts'
import type { Fallen, SignedDecision, SignedJson } from './signature.ts'

/** SHA-256, hex, of what house rows do; their order and explanations do not count. */
export function houseHash(rows: readonly HouseRow[]): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    return Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)])
  }
  const lines = rows.map(({ id, when, then }) => JSON.stringify(sorted({ id, when, then }))).sort()
  return bytesToHex(sha256(new TextEncoder().encode(lines.join('\n'))))
}

/**
 * Which decisions concern a mail, and whether each still holds.
 * @param at the file as the decisions name it, today as `yyyy-mm-dd` (the last day itself still counts), and the house
 *   rows of now as `houseHash` gives them
 */
export function standing<One extends SignedDecision>(
  report: Report,
  decisions: readonly One[],
  at: { readonly path: string; readonly today: string; readonly house: string },
): readonly (One & Pick<SignedJson, 'fallen' | 'was'>)[] {
  const { fingerprint } = report.draft
  const { path, today, house } = at
  return decisions.flatMap((one) => {
    const verdict = report.verdicts.find(({ law }) => law === one.law)
    const same = one.fingerprint === fingerprint
    if (!verdict || (!same && one.path !== path)) return []
    // The same file was decided on before and after a change: only the newest text counts.
    if (!same && decisions.some((other) => other.fingerprint === fingerprint && other.law === one.law)) return []
    const fallen = same ? fallenOf(one, verdict, today, house) : 'mail-changed'
    return [{ ...one, fallen, was: verdict.decision }]
  })
}

/** Why a decision about this very mail no longer holds, or null. */
function fallenOf(one: SignedDecision, verdict: Verdict, today: string, house: string): Fallen | null {
  if (one.rulebook !== verdict.rulebook) return 'rulebook-changed'
  if (one.reading === undefined || one.house === undefined) return 'setting-unknown'
  if (one.reading !== verdict.reading || one.house !== house) return 'setting-changed'
  return one.until < today ? 'date-passed' : null
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

/**
 * False for a mail of which nothing is read: whoever let it go would let go every other one of which nothing is read.
 * @param readable the value of that fact
 */
export function canBeSigned(readable: unknown): boolean {
  return readable !== 'empty' && readable !== 'encrypted'
}

/** True when a word is one of the five purposes. */
export function isPurpose(word: string): word is Purpose {
  return (PURPOSES as readonly string[]).includes(word)
}
