import type { Problem, Result } from '../../problem.ts'
import type { Lang } from '../mail-json.ts'
import type { Report } from '../report.ts'
import { readAnswer } from './answer.ts'
import { problems } from './problems.ts'
import { bodyOf, questionOf } from './question.ts'

/** A second reader that a door reaches. */
export interface SecondReader {
  /** Host of the endpoint, as reports name it. */
  readonly host: string
  readonly model: string
  /** Why it is not asked from here; null when it may be. */
  readonly barred: Problem | null
  /** Sends a request and gives the reply; a failure is a problem and never thrown. */
  readonly post: (body: string) => Promise<Result<string>>
}

/**
 * A report with the advice of a second reader, when its mail is in review; any other is given back as it is.
 * Nothing but `second` is added: the verdicts stay what they are, whatever is answered.
 */
export async function withSecond(report: Report, reader: SecondReader, lang: Lang): Promise<Report> {
  if (!report.verdicts.some(({ review }) => review)) return report
  const { host, model, barred } = reader
  if (barred) return { ...report, second: { host, model, sent: [], leftOut: 0, advice: null, problem: barred } }
  const question = questionOf(report)
  if (question.sent.length === 0) return report
  const reply = await reader.post(bodyOf(question.sent, model, lang))
  const advice = reply.ok ? readAnswer(reply.value, question.sent) : null
  const problem = advice ? null : reply.ok ? problems.make('bad-answer', { host }) : reply.problem
  return { ...report, second: { host, model, ...question, advice, problem } }
}
