import type { Because, Consequences, Verdict } from '../law/rulebook.ts'
import type { BecauseJson, Lang, MailJson, ReportJson, SecondJson, SegmentJson, VerdictJson } from './mail-json.ts'
import { problemWords } from './problem-words.ts'
import type { Refusal, Report } from './report.ts'
import type { Second } from './second/second.ts'
import { wordsOf } from './words.ts'

/** Three decimals: what a probability or a share is good for. */
const round = (value: number): number => Math.round(value * 1000) / 1000

/** True for a mail that could not be read. */
export function isRefusal(one: Report | Refusal): one is Refusal {
  return 'problem' in one
}

/** One mail as the public JSON: contract in DESIGN.md, schema in `schema.ts`. Numbers have three decimals. */
export function mailJson(one: Report | Refusal, lang: Lang): MailJson {
  return isRefusal(one) ? refused(one, lang) : judged(one, lang)
}

/**
 * The whole JSON report.
 * @param model version of the model that read the mails
 */
export function toJson(mails: readonly (Report | Refusal)[], model: string, lang: Lang): ReportJson {
  return { version: 1, model, mails: mails.map((one) => mailJson(one, lang)) }
}

function refused({ path, problem, said }: Refusal, lang: Lang): MailJson {
  return {
    path,
    fingerprint: null,
    subject: null,
    language: null,
    problem: { code: problem.code, ...(said ?? problemWords(problem, lang)) },
    parts: [],
    segments: [],
    facts: {},
    found: [],
    unread: [],
    assumes: [],
    strictest: null,
    verdicts: {},
    remedies: [],
    noRemedy: null,
  }
}

function judged(report: Report, lang: Lang): MailJson {
  const { draft } = report
  const words = wordsOf(lang)
  return {
    path: draft.path,
    fingerprint: draft.fingerprint,
    subject: draft.subject,
    language: draft.language,
    problem: null,
    parts: draft.parts.map(({ id, type, line }) => ({ id, type, line })),
    segments: segmentsOf(report),
    facts: Object.fromEntries(
      Object.entries(report.facts).map(([name, fact]) => [
        name,
        { value: rounded(fact.value), segments: fact.segments },
      ]),
    ),
    found: draft.found.map(({ code, part, range }) => ({ code, part, range })),
    unread: draft.unread.map(({ kind, prominence, link, part, range }) => ({
      kind,
      prominence: round(prominence),
      link,
      part,
      range,
    })),
    assumes: report.assumes.map(({ fact, value, explain }) => ({
      fact,
      value,
      explain: words.assumption[explain] ?? explain,
    })),
    strictest: report.strictest || null,
    verdicts: Object.fromEntries(report.verdicts.map((verdict) => [verdict.law, verdictJson(verdict, report, lang)])),
    remedies: report.remedies.remedies.map(({ laws, remove, move, split, subject, becomes }) => ({
      laws,
      remove,
      move,
      split,
      ...(subject ? { subject } : {}),
      becomes,
    })),
    noRemedy: report.remedies.none,
    ...(report.thresholds ? { thresholds: report.thresholds } : {}),
    ...(report.signed ? { decisions: report.signed } : {}),
    ...(report.second ? { secondReader: secondJson(report.second, lang) } : {}),
  }
}

function secondJson({ problem, ...rest }: Second, lang: Lang): SecondJson {
  return { ...rest, problem: problem && { code: problem.code, ...problemWords(problem, lang) } }
}

function segmentsOf({ draft, acts }: Report): SegmentJson[] {
  const byId = new Map(acts.map((act) => [act.segment, act]))
  return draft.segments.map(({ id, part, role, language, text, prominence, ranges, line, column }) => {
    const act = byId.get(id)
    return {
      id,
      part,
      role,
      language,
      text,
      act: act?.act ?? 'footer',
      family: act?.family ?? 'frame',
      probability: round(act?.probability ?? 0),
      prominence: round(prominence),
      ranges,
      line,
      column,
    }
  })
}

function verdictJson(verdict: Verdict, report: Report, lang: Lang): VerdictJson {
  const { rulebook, reading, purpose, tinge, tingeShare, tingeKinds, confidence, review, reviewBecause, decision } =
    verdict
  const because = ({ row, explain, segments, cite }: Because): BecauseJson => ({
    row,
    explain: explain[lang],
    segments,
    cite: { ...cite },
  })
  return {
    rulebook,
    reading,
    purpose,
    tinge,
    tingeShare: round(tingeShare),
    tingeKinds,
    confidence: round(confidence),
    review,
    reviewBecause,
    decision,
    missing: verdict.missing.map(because),
    because: verdict.because.map(because),
    consequences: {
      asIs: consequences(verdict.consequences.asIs),
      withoutTinge: consequences(verdict.consequences.withoutTinge),
    },
    cases: (report.cases[verdict.law] ?? []).map(({ id, for: side }) => ({ id, for: side })),
  }
}

function consequences(values: Consequences): Consequences
function consequences(values: Consequences | null): Consequences | null
function consequences(values: Consequences | null): Consequences | null {
  return values && { ...values }
}

/** Facts hold words, numbers, lists and parts; only the numbers are rounded. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return round(value)
  if (Array.isArray(value)) return value.map(rounded)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]))
  return value
}
