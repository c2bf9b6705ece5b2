import { readRule } from '@waarom/audience/relevance/read.ts'
import { sql } from 'kysely'

/** Why a mail stands as it does at its audience. */
export const AUDIENCE_BECAUSE = ['no-audience', 'draft-changed', 'broken-rule', 'variant-held', 'not-frozen'] as const

/** What the station of audience is derived from; null when nobody said whom the mail is for. */
export type AudienceState = {
  readonly rules: readonly unknown[]
  /** Whether a variant is the version of now. */
  readonly hasDraft: boolean
  /** Whether some variant is held, as it was last judged under the laws it is meant for. */
  readonly isHeld: boolean
  /** Whether the audience was frozen as it is now. */
  readonly isFrozen: boolean
} | null

/** How a mail stands at its audience. */
export function audienceStation(audience: AudienceState) {
  if (audience === null) return { state: 'todo', because: 'no-audience' } as const
  if (!audience.hasDraft) return { state: 'todo', because: 'draft-changed' } as const
  if (!audience.rules.every((rule) => readRule(rule).ok)) return { state: 'blocked', because: 'broken-rule' } as const
  if (audience.isHeld) return { state: 'blocked', because: 'variant-held' } as const
  return audience.isFrozen
    ? ({ state: 'done', because: null } as const)
    : ({ state: 'waiting', because: 'not-frozen' } as const)
}

/** In SQL, of a row `mail` with its version of now as `current`: the state of its audience of now. */
export const AUDIENCE_STATE = sql<AudienceState>`(
  select jsonb_build_object(
    'rules', jsonb_path_query_array(audience.content, '$.groups[*].rule'),
    'hasDraft', audience.content -> 'variants' @> jsonb_build_array(jsonb_build_object('draftId', current.draft_id)),
    'isFrozen', exists (
      select from waarom.audience_snapshot where mail_id = audience.mail_id and audience_id = audience.id
    ),
    'isHeld', exists (
      select from jsonb_to_recordset(audience.content -> 'variants') as variant ("draftId" uuid)
      left join lateral (
        select id from waarom.draft_report
        where mail_id = audience.mail_id and draft_id = variant."draftId" order by id desc limit 1
      ) as report on true
      where (
        select bool_and(decision <> 'hold') from waarom.verdict
        where mail_id = audience.mail_id and report_id = report.id
      ) is not true
    )
  )
  from waarom.current_audience as meant join waarom.audience on audience.id = meant.audience_id
  where meant.mail_id = mail.id
)`
