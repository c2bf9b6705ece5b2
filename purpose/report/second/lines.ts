import type { Lang } from '../mail-json.ts'
import { namesIn } from '../naming/names.ts'
import { problemWords } from '../problem-words.ts'
import type { Report } from '../report.ts'
import { shortened } from '../said.ts'
import { secondWordsOf } from '../words.ts'

/** How many sentences are quoted, and how much of each. */
const QUOTED = 3
const QUOTE_LENGTH = 60

/** What a second reader says of a mail in sentences, or why it says nothing; none when none was asked. */
export function adviceLines({ second, draft }: Report, lang: Lang): readonly string[] {
  if (!second) return []
  const { model, advice, problem } = second
  const words = secondWordsOf(lang)
  const text = new Map(draft.segments.map((one) => [one.id, one.text]))
  const quotes = (advice?.segments ?? [])
    .slice(0, QUOTED)
    .map((id) => `“${shortened(text.get(id) ?? id, QUOTE_LENGTH)}”`)
  const said = problem && problemWords(problem, lang)
  return [
    ...(advice ? [words.advice(model, namesIn(lang).purposes[advice.purpose].short), words.reason(advice.reason)] : []),
    ...(quotes.length > 0 ? [words.rests(quotes.join(', '))] : []),
    ...(said ? [words.none(`${said.what} ${said.why} ${said.fix}`)] : []),
  ]
}

/** The same, with what was sent to it. */
export function secondLines(report: Report, lang: Lang): readonly string[] {
  if (!report.second) return []
  const { host, sent, leftOut } = report.second
  const words = secondWordsOf(lang)
  return [
    ...adviceLines(report, lang),
    sent.length > 0 ? words.sent(host, sent.length) : words.nothing,
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
  ]
}
