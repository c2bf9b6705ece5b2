import type { Model } from './acts/model.ts'
import { readMail } from './acts/read.ts'
import { assumptions } from './facts/assumptions.ts'
import { gather } from './facts/gather.ts'
import { nearest } from './law/cases/nearest.ts'
import { judge, strictest } from './law/judge.ts'
import type { Source } from './mail/draft.ts'
import { parse } from './mail/parse.ts'
import { ok, type Result } from './problem.ts'
import { remedy } from './remedies/remedy-search.ts'
import type { Report } from './report/report.ts'
import type { Setting } from './setting.ts'

/**
 * Judges one mail, once per rulebook. Same input, same report.
 * @returns the report, or the problem for which the mail could not be read.
 */
export async function check(source: Source, setting: Setting, model: Model): Promise<Result<Report>> {
  const parsed = await parse(source) // what is written
  if (!parsed.ok) return parsed
  const draft = parsed.value
  const reader = readMail(draft, model, setting.overruled) // what each segment does
  const { reading } = reader
  const facts = gather(draft, reading, setting.declared, setting.thresholds) // what that amounts to
  const verdicts = setting.rulebooks.map((book) => judge(facts, book, setting)) // what each law makes of it
  const remedies = remedy({ reader, facts, verdicts }, setting) // what would turn it
  const cases = Object.fromEntries(verdicts.map((verdict) => [verdict.law, nearest(facts, verdict)]))
  return ok({
    draft,
    acts: reading.acts,
    reading,
    facts,
    assumes: assumptions(facts),
    verdicts,
    strictest: strictest(verdicts),
    remedies,
    cases,
  })
}
