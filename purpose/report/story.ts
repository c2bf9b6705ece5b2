import { ACTS } from '../acts/act.ts'
import type { Because, Decision, Verdict } from '../law/rulebook.ts'
import { sourceName } from '../law/rulebooks/cite.ts'
import { rulebookOf } from '../law/rulebooks/index.ts'
import type { Draft, FoundCode } from '../mail/draft.ts'
import { en as mailEn } from '../mail/words/en.ts'
import { nl as mailNl } from '../mail/words/nl.ts'
import { type Advice, advice } from './advice.ts'
import { type CaseLine, caseLine } from './case-line.ts'
import { oneSided } from './differing.ts'
import { type Follows, follows } from './follows.ts'
import type { Lang } from './mail-json.ts'
import { type MailLine, mailLines } from './mail-lines.ts'
import { namesIn } from './naming/names.ts'
import { shortName, verdictName } from './naming/verdict-name.ts'
import type { Report } from './report.ts'
import { dayOf, doesOf, lawName, percent, shortened, tenths } from './said.ts'
import { secondLines } from './second/lines.ts'
import type { SignedJson } from './signature.ts'
import { foundSentence, lawWordsOf, reviewSentence, wordsOf } from './words.ts'

/** A reason with its source, ready to be set. */
export interface Reason {
  readonly row: string
  readonly text: string
  /** Instrument, article, weight and the day it was read. */
  readonly source: string
  readonly url: string
  readonly caution: string
  readonly segments: readonly string[]
}

/** What another law makes of the mail. */
export interface Elsewhere {
  readonly law: string
  readonly name: string
  readonly text: string
  readonly decision: Decision
}

/** All that a report says of one mail, in sentences and in order; text, HTML and counsel set it each in their way. */
export interface Story {
  readonly path: string
  readonly subject: string
  readonly law: string
  readonly lawName: string
  readonly headline: string
  readonly decision: Decision
  readonly badge: string
  readonly certainty: string
  readonly terms: string | null
  readonly elsewhere: readonly Elsewhere[]
  readonly asks: readonly string[]
  readonly lines: readonly MailLine[]
  readonly may: { readonly rests: readonly string[]; readonly items: readonly string[] }
  readonly must: readonly string[]
  readonly wrong: readonly Reason[]
  readonly assumes: readonly string[]
  readonly better: readonly Advice[]
  readonly reasons: readonly Reason[]
  readonly cases: readonly CaseLine[]
  readonly unread: readonly string[]
  readonly found: readonly string[]
  readonly signed: readonly string[]
  /** What a second reader says, and what was sent to it; empty when none was asked. */
  readonly second: readonly string[]
  readonly fingerprint: string
  readonly model: string
  readonly rulebook: string
}

/** The verdict in one line; where it asks for a person, it says so. */
export function headline(verdict: Verdict, { facts }: Pick<Report, 'facts'>, lang: Lang): string {
  const said = verdictName(verdict, facts, lang)
  return verdict.review ? wordsOf(lang).look(said) : said
}

/** A reason in sentences. */
export function reasonOf({ row, explain, segments, cite }: Because, lang: Lang): Reason {
  const law = lawWordsOf(lang)
  const read = cite.read ? wordsOf(lang).read(dayOf(cite.read, lang)) : ''
  const source = [sourceName(cite), law.weights[cite.weight], read].filter(Boolean).join(' · ')
  const caution = cite.sure === 'read' ? '' : law.sures[cite.sure]
  return { row, text: explain[lang], source, url: cite.url, caution, segments }
}

/** Findings worth a line; the rest only tells that a duty is met. */
const NOTEWORTHY: readonly FoundCode[] = [
  'hidden-text',
  'zero-width',
  'homoglyph',
  'tracking-pixel',
  'click-redirect',
  'unwrapped-forward',
  'test-mail',
  'conditional',
  'text-differs',
  'script',
  'form',
  'unread-field',
]

/** True for a finding that a reader of the report should know. */
export function isNoteworthy(code: FoundCode): boolean {
  return NOTEWORTHY.includes(code)
}

/**
 * Tells a report.
 * @param law the law whose verdict leads; the first of the report when absent
 */
export function tell(report: Report, lang: Lang, law?: string): Story {
  const { draft } = report
  const words = wordsOf(lang)
  const verdict = report.verdicts.find((one) => one.law === law) ?? report.verdicts[0]
  if (!verdict) throw new Error('invariant: a report has a verdict')
  const book = rulebookOf(verdict.law)
  return {
    path: draft.path,
    subject: draft.subject,
    law: verdict.law,
    lawName: lawName(verdict.law, lang),
    headline: headline(verdict, report, lang),
    decision: verdict.decision,
    badge: words.decision[verdict.decision],
    certainty: words.certainty(
      verdict.purpose === null ? null : tenths(verdict),
      verdict.rulebook,
      book?.purposes.some(({ reading }) => reading) ? verdict.reading : null,
    ),
    terms: book?.kind === 'terms' ? words.terms : null,
    elsewhere: report.verdicts.filter((one) => one !== verdict).map((one) => elsewhere(one, lang)),
    asks: verdict.reviewBecause.map((code) => reviewSentence(code, lang)),
    lines: mailLines(report, verdict, lang),
    ...settled(follows(verdict, words), book?.kind === 'terms'),
    wrong: verdict.missing.map((one) => reasonOf(one, lang)),
    assumes: report.assumes.map(({ explain }) => words.assumption[explain] ?? explain),
    better: advice(report, lang),
    reasons: verdict.because.map((one) => reasonOf(one, lang)),
    cases: (book?.kind === 'terms' ? [] : (report.cases[verdict.law] ?? [])).map((one) => caseLine(one, lang)),
    unread: unreadLines(report, lang),
    found: foundLines(report, lang),
    signed: signedLines(report, lang),
    second: secondLines(report, lang),
    fingerprint: draft.fingerprint,
    model: report.reading.model,
    rulebook: verdict.rulebook,
  }
}

/** Terms of a platform rest on the platform alone; that they are no law is said already. */
function settled(follows: Follows, isTerms: boolean): Follows {
  return isTerms ? { ...follows, may: { ...follows.may, rests: [] } } : follows
}

function elsewhere(verdict: Verdict, lang: Lang): Elsewhere {
  const words = wordsOf(lang)
  const { review, decision, law } = verdict
  const said = [shortName(verdict, lang), ...(review ? [words.review] : [])].join(', ')
  return { law, name: lawName(law, lang), text: `${said} (${words.decision[decision]})`, decision }
}

function unreadLines({ draft }: Report, lang: Lang): string[] {
  const kinds = (lang === 'nl' ? mailNl : mailEn).unread
  const words = wordsOf(lang)
  return draft.unread.map(({ kind, name, prominence }) => {
    const said = kinds[kind].split('.')[0] ?? kind
    return words.unreadLine(said, name.slice(0, 80), percent(prominence))
  })
}

function foundLines({ draft }: Report, lang: Lang): string[] {
  const counts = new Map<FoundCode, number>()
  for (const { code } of draft.found) if (isNoteworthy(code)) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => {
    if (code === 'text-differs') return [foundSentence(code, lang), ...oneSidedLines(draft, lang)].join(' ')
    if (code === 'unread-field') return [foundSentence(code, lang), fieldNames(draft)].join(' ')
    return count > 1 ? `${foundSentence(code, lang)} (${count}×)` : foundSentence(code, lang)
  })
}

/** The fields of a mail in JSON that were not read. */
function fieldNames({ found }: Draft): string {
  return found.flatMap(({ code, detail }) => (code === 'unread-field' && detail ? [detail] : [])).join(', ')
}

const QUOTE_LENGTH = 80

function oneSidedLines(draft: Draft, lang: Lang): string[] {
  const words = wordsOf(lang).oneSided
  return oneSided(draft).map(({ side, sentence, more }) => words[side](shortened(sentence, QUOTE_LENGTH), more))
}

/** A decision that a person signed and that holds: who, what, until when, and why; a sentence of the draft is quoted. */
export function decisionText(
  { who, until, reason, verdict, segment, act }: SignedJson,
  { segments }: Pick<Draft, 'segments'>,
  lang: Lang,
): string {
  const { signature } = wordsOf(lang)
  const sentence = segments.find(({ id }) => id === segment)?.text ?? ''
  const what = verdict
    ? signature.verdict(namesIn(lang).purposes[verdict].short)
    : signature.segment(shortened(sentence, QUOTE_LENGTH), act ? doesOf({ act, family: ACTS[act] }, lang) : '')
  return `${signature.holds(who, dayOf(until, lang), what)} “${reason}”`
}

function signedLines(report: Report, lang: Lang): string[] {
  const { signature, decision } = wordsOf(lang)
  return (report.signed ?? []).map((one) => {
    const where = `${one.law}: `
    if (one.fallen) return where + signature.fallen[one.fallen](one.who, dayOf(one.until, lang))
    return `${where}${decisionText(one, report.draft, lang)} ${signature.was(decision[one.was])}`
  })
}
