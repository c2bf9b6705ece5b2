import type { Purpose } from '@waarom/purpose/acts/act.ts'
import type { Decision, Tinge } from '@waarom/purpose/law/rulebook.ts'
import { type RawBuilder, sql } from 'kysely'

/** By which a version is known in one phrase. */
export interface VerdictNow {
  readonly law: string
  readonly purpose: Purpose | null
  readonly tinge: Tinge
  readonly review: boolean
  readonly decision: Decision
}

/**
 * In SQL: the verdict of the first law of a version, as it was last judged; null where there is none.
 * @param draft the row of `waarom.draft`
 */
export const verdictNow = (draft: RawBuilder<unknown>) => sql<VerdictNow | null>`(
  select jsonb_build_object('law', verdict.law, 'purpose', verdict.purpose, 'tinge', verdict.tinge,
    'review', verdict.review, 'decision', verdict.decision)
  from waarom.verdict as verdict
  where verdict.mail_id = ${draft}.mail_id
    and verdict.report_id = (
      select id from waarom.draft_report where mail_id = ${draft}.mail_id and draft_id = ${draft}.id order by id desc limit 1
    )
    and verdict.law = coalesce(${draft}.setting -> 'laws' ->> 0, (select laws[1] from waarom.installation))
)`
