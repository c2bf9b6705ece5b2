import type { Because, Decision, Rulebook, Verdict } from '../law/rulebook.ts'
import { isRefusal } from './json.ts'
import type { Lang } from './mail-json.ts'
import { problemWords } from './problem-words.ts'
import type { Refusal, Report } from './report.ts'
import { lineHashes } from './sarif-line-hash.ts'
import { artifact, type Location, locationOf, type Place, placeOf, placeOfSegment, TOP } from './sarif-place.ts'
import { rulesOf } from './sarif-rules.ts'
import { adviceLines } from './second/lines.ts'
import type { SignedJson } from './signature.ts'
import { decisionText, headline, isNoteworthy, reasonOf } from './story.ts'
import { foundSentence, reviewSentence, wordsOf } from './words.ts'

/** What a SARIF log is written with. */
export interface SarifSetting {
  readonly lang: Lang
  readonly rulebooks: readonly Rulebook[]
  /** Version of the package. */
  readonly version: string
}

type Level = 'none' | 'note' | 'warning' | 'error'

/** One finding of SARIF 2.1.0. */
export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: Level
  readonly message: { readonly text: string }
  /** Where to look; one place, as code hosts show no more. */
  readonly locations: readonly Location[]
  /** What else it rests on. */
  readonly relatedLocations?: readonly Location[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly {
    readonly kind: 'external'
    readonly status: 'accepted'
    readonly justification: string
  }[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** A mail that could not be read, as SARIF tells it. */
export interface SarifNotification {
  readonly level: 'error'
  readonly descriptor: { readonly id: string }
  readonly message: { readonly text: string }
  readonly locations: readonly Location[]
}

const LEVELS: Readonly<Record<Decision, Level>> = { pass: 'note', warn: 'warning', hold: 'error' }
const STRICTNESS: Readonly<Record<Decision, number>> = { pass: 0, warn: 1, hold: 2 }
/** Other places that a result names at the most. */
const RELATED = 9
/** Findings that hide something from the reader weigh more than the others. */
const HIDING: ReadonlySet<string> = new Set(['hidden-text', 'zero-width', 'homoglyph'])

/** Writes one log, mail by mail; the rules are known before the first mail. */
export interface SarifWriter {
  /** The log up to and with the opening of the results. */
  head(): string
  /**
   * The results of one mail, and nothing for a mail without.
   * @param file the mail as it stands on disk, by which a code host knows its lines again
   */
  results(report: Report, file?: Uint8Array): readonly SarifResult[]
  /** Why a mail could not be read. */
  notification(refusal: Refusal): SarifNotification
  /** The log from the closing of the results. */
  tail(notifications: readonly SarifNotification[]): string
}

/** Makes a writer of SARIF 2.1.0 logs. */
export function sarifWriter({ lang, rulebooks, version }: SarifSetting): SarifWriter {
  const rules = rulesOf(rulebooks, lang)
  const index = new Map(rules.map(({ id }, at) => [id, at]))
  const driver = {
    name: 'waarom',
    semanticVersion: version,
    informationUri: 'https://www.npmjs.com/package/waarom',
    shortDescription: { text: wordsOf(lang).sarif.intro },
    language: lang,
    rules,
  }
  return {
    head: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    results: (report, file) => resultsOf({ report, lang, index, hashOf: file ? lineHashes(file) : () => undefined }),
    notification: ({ path, problem, said }) => {
      const { what, why, fix } = said ?? problemWords(problem, lang)
      return {
        level: 'error',
        descriptor: { id: problem.code },
        message: { text: [what, why, fix].filter(Boolean).join(' ') },
        locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
      }
    },
    tail: (notifications) =>
      `],"invocations":[${JSON.stringify({ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications })}]}]}\n`,
  }
}

/** A whole SARIF 2.1.0 log as text. */
export function toSarif(mails: readonly (Report | Refusal)[], setting: SarifSetting): string {
  const writer = sarifWriter(setting)
  const results = mails.flatMap((one) => (isRefusal(one) ? [] : writer.results(one)))
  const notifications = mails.flatMap((one) => (isRefusal(one) ? [writer.notification(one)] : []))
  return writer.head() + results.map((one) => JSON.stringify(one)).join(',\n') + writer.tail(notifications)
}

interface Asked {
  readonly report: Report
  readonly lang: Lang
  /** Where each rule stands among the rules. */
  readonly index: ReadonlyMap<string, number>
  readonly hashOf: (line: number) => string | undefined
}

function resultsOf({ report, lang, index, hashOf }: Asked): SarifResult[] {
  const out: SarifResult[] = []
  const add = (ruleId: string, one: Found) => {
    const ruleIndex = index.get(ruleId)
    if (ruleIndex !== undefined) out.push(result({ ...one, ruleId, ruleIndex }, report, hashOf))
  }
  for (const verdict of report.verdicts) for (const one of ofVerdict(report, verdict, lang)) add(one.ruleId, one)
  for (const { code, part, range } of report.draft.found)
    if (isNoteworthy(code))
      add(`found/${code}`, {
        level: HIDING.has(code) ? 'warning' : 'note',
        text: foundSentence(code, lang),
        places: [placeOf(report.draft, part, range)],
        law: null,
      })
  return out
}

interface Found {
  readonly level: Level
  readonly text: string
  readonly places: readonly Place[]
  readonly law: string | null
  /** The decision by which a person let the mail go. */
  readonly signed?: SignedJson
}

/** Rows, missing duties and questions of one verdict. Of one that passes by itself only what the mail lacks, as notes. */
function ofVerdict(report: Report, verdict: Verdict, lang: Lang): (Found & { readonly ruleId: string })[] {
  const signed = report.signed?.find(({ law, fallen }) => law === verdict.law && !fallen)
  // GitHub overlooks suppressions: what a person let go must not stop a merge, so it has the level of the decision now.
  const level = LEVELS[verdict.decision]
  const passes = level === 'note' && LEVELS[signed?.was ?? verdict.decision] === 'note'
  if (passes && verdict.missing.length === 0) return []
  const isLetGo = signed !== undefined && STRICTNESS[verdict.decision] < STRICTNESS[signed.was]
  const base = { law: verdict.law, level, ...(isLetGo ? { signed } : {}) }
  const decided = signed ? ` ${withoutLinks(decisionText(signed, report.draft, lang))}` : ''
  const said = `${verdict.law}: ${headline(verdict, report, lang)}.${decided}`
  const advice = adviceLines(report, lang).map(withoutLinks)
  const top = report.draft.segments.slice(0, 1).map(placeOfSegment)
  const steers = steering(report)
  // What a reader must look at comes first: it is the place that is shown.
  const places = (ids: readonly string[]) => {
    const found = report.draft.segments.filter(({ id }) => ids.includes(id))
    const first = found.filter(({ id }) => steers.has(id))
    return found.length > 0 ? [...new Set([...first, ...found])].map(placeOfSegment) : top
  }
  const row = (one: Because) => {
    const { text, source } = reasonOf(one, lang)
    return { ...base, ruleId: one.row, text: `${said} ${text} (${source})`, places: places(one.segments) }
  }
  return [
    ...[...(passes ? [] : verdict.because), ...verdict.missing].map(row),
    ...verdict.reviewBecause.map((code) => ({
      ...base,
      ruleId: `review/${code}`,
      text: [said, reviewSentence(code, lang), ...advice].join(' '),
      places: top,
    })),
  ]
}

/** Words of another may not make a link: SARIF reads [text](address) as one. */
function withoutLinks(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&')
}

/** The segments that promote, appeal or ask for an opinion. */
function steering({ facts, acts }: Report): ReadonlySet<string> {
  const read = acts.filter(({ family }) => family === 'promotion' || family === 'appeal' || family === 'feedback')
  return new Set([...facts.parts.value.flatMap(({ segments }) => segments), ...read.map(({ segment }) => segment)])
}

function result(
  found: Found & { readonly ruleId: string; readonly ruleIndex: number },
  { draft }: Report,
  hashOf: Asked['hashOf'],
): SarifResult {
  const { ruleId, ruleIndex, level, text, places, law, signed } = found
  const [first = TOP, ...others] = places
  const related = others.slice(0, RELATED).map((place, at) => ({ id: at + 1, ...locationOf(draft.path, place) }))
  const lineHash = hashOf(first.line)
  return {
    ruleId,
    ruleIndex,
    level,
    message: { text },
    locations: [locationOf(draft.path, first)],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    partialFingerprints: {
      ...(lineHash ? { primaryLocationLineHash: lineHash } : {}),
      'waaromTemplate/v1': `${draft.fingerprint}:${law ?? ''}:${ruleId}:${first.segment ?? ''}`,
    },
    ...(signed
      ? {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: `${signed.who}: ${signed.reason} (≤ ${signed.until})`,
            },
          ],
        }
      : {}),
    properties: { law, fingerprint: draft.fingerprint, segments: places.flatMap(({ segment }) => segment ?? []) },
  }
}
