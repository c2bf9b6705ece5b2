import { strictest } from '../law/judge.ts'
import type { Report } from '../report/report.ts'
import type { SignedDecision, SignedJson } from '../report/signature.ts'
import { applySigned, standing } from '../report/signed.ts'
import type { Setting } from '../setting.ts'
import type { Effect } from './effect.ts'

/** A decision that a person of the organisation signed: on what the mail is, or that it may not go as it is. */
export interface HouseDecision extends SignedDecision {
  readonly id: string
  readonly refuses: boolean
  /** Overrulings that stood when it was signed; a later one that touches the mail ends it. */
  readonly knew: readonly string[]
}

/** A decision as it stands for one mail now. */
export type Standing = HouseDecision & Pick<SignedJson, 'fallen' | 'was'>

/** Where and when a mail is looked at. */
export interface At {
  readonly setting: Setting
  /** The name that decisions give the mail, by which one about an earlier text of it is known. */
  readonly path: string
  /** `yyyy-mm-dd`. */
  readonly today: string
  /** The house rows of now as `houseHash` gives them. */
  readonly house: string
}

/** A report with the decisions about its mail. */
export interface Decided {
  readonly report: Report
  readonly decisions: readonly Standing[]
}

/**
 * The report with what people decided about this very text: bound to its fingerprint, to the version of the rulebook,
 * to the reading and the house rows, and until its day. The same rules as for decisions of the command line; besides, a
 * stricter overruling that was said since and touches the mail ends it, and a refusal holds the mail in any stream.
 * @param decisions the newest of each text and law
 */
export function withDecisions(
  report: Report,
  decisions: readonly HouseDecision[],
  effects: readonly Effect[],
  { setting, ...at }: At,
): Decided {
  const stands = standing(report, decisions, at).map((one): Standing => {
    const since = effects.some(
      ({ kind, law, overruling }) =>
        kind === 'review' && (law === null || law === one.law) && !one.knew.includes(overruling),
    )
    return { ...one, fallen: one.fallen ?? (since ? 'overruled-since' : null) }
  })
  const approvals = stands.filter(({ refuses }) => !refuses)
  const signed = applySigned(
    report,
    approvals.map(({ id: _, refuses: __, knew: ___, ...one }) => one),
    setting,
  )
  const refused = new Set(stands.filter(({ refuses, fallen }) => refuses && fallen === null).map(({ law }) => law))
  if (refused.size === 0) return { report: signed, decisions: stands }
  const verdicts = signed.verdicts.map((one) =>
    refused.has(one.law) ? { ...one, review: false, reviewBecause: [], decision: 'hold' as const } : one,
  )
  return { report: { ...signed, verdicts, strictest: strictest(verdicts) }, decisions: stands }
}
