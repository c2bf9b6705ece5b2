import type { Model } from '@waarom/purpose/acts/model.ts'
import { check } from '@waarom/purpose/check.ts'
import type { Thresholds } from '@waarom/purpose/facts/thresholds.ts'
import { DEFAULT_THRESHOLDS } from '@waarom/purpose/law/thresholds.ts'
import type { Source } from '@waarom/purpose/mail/draft.ts'
import { ok, type Result } from '@waarom/purpose/problem.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import type { SignedDecision, SignedJson } from '@waarom/purpose/report/signature.ts'
import { applySigned, houseHash, standing } from '@waarom/purpose/report/signed.ts'
import type { Setting } from '@waarom/purpose/setting.ts'
import type { Settled } from './config/config.ts'

/** Decisions that may concern a mail, the name they give it, and the day it is. */
export interface Signed {
  readonly decisions: readonly SignedDecision[]
  readonly name: string
  readonly today: string
}

/** Judges one mail with the decisions that people signed about it: first without them, so that they can be told. */
export async function judgeMail(
  source: Source,
  settled: Settled,
  signed: Signed,
  model: Model,
): Promise<Result<Report>> {
  const setting: Setting = settled
  const first = await check(source, setting, model)
  if (!first.ok) return first
  const at = { path: signed.name, today: signed.today, house: houseHash(settled.house) }
  const stands = standing(first.value, signed.decisions, at)
  const read = await overruled(first.value, { source, setting, model, stands })
  return ok(applySigned(withThresholds(read, settled), stands, settled))
}

/** The report with the thresholds it was made under, where they are not the usual ones. */
function withThresholds(report: Report, { thresholds }: Settled): Report {
  const names = Object.keys(DEFAULT_THRESHOLDS) as (keyof Thresholds)[]
  const usual = names.every((name) => thresholds[name] === DEFAULT_THRESHOLDS[name])
  return usual ? report : { ...report, thresholds }
}

interface Again {
  readonly source: Source
  readonly setting: Setting
  readonly model: Model
  readonly stands: readonly SignedJson[]
}

/** The report with the verdicts of laws under which a person said what a sentence does, judged again with that. */
async function overruled(report: Report, { source, setting, model, stands }: Again): Promise<Report> {
  let now = report
  for (const book of setting.rulebooks) {
    const said = stands.flatMap(({ law, fallen, segment, act }) =>
      law === book.code && !fallen && segment && act ? [{ segment, act }] : [],
    )
    if (said.length === 0) continue
    const again = await check(source, { ...setting, rulebooks: [book], overruled: said }, model)
    if (!again.ok) continue
    const { verdicts, cases, ...rest } = again.value
    const alone = setting.rulebooks.length === 1
    now = {
      ...(alone ? { ...now, ...rest } : now),
      verdicts: now.verdicts.map((one) => (one.law === book.code ? (verdicts[0] ?? one) : one)),
      cases: { ...now.cases, ...cases },
    }
  }
  return now
}
