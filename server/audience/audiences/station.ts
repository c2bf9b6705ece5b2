import { LIMITS } from '@waarom/audience/limits.ts'
import { readRule } from '@waarom/audience/relevance/read.ts'
import { type RawBuilder, sql } from 'kysely'

/**
 * Why a mail stands as it does at its audience. `frozen-expired`: what was frozen is older than a day; `frozen-changed`: its
 * text, its audience or its verdict is another since. Neither goes along any more.
 */
export const AUDIENCE_BECAUSE = [
  'no-audience',
  'draft-changed',
  'broken-rule',
  'variant-held',
  'not-frozen',
  'frozen-expired',
  'frozen-changed',
] as const

/** What the station of audience is derived from; null when nobody said whom the mail is for. */
export type AudienceState = {
  readonly rules: readonly unknown[]
  /** Whether a variant is the version of now. */
  readonly hasDraft: boolean
  /**
   * Whether some variant is held, as it was last judged, under a law that it is meant for and under which the one without
   * tinge that it names does not go in its place.
   */
  readonly isHeld: boolean
  /** What was frozen of it last, of the audience and version of now where that was; null where nothing was. */
  readonly frozen: {
    /** As PostgreSQL writes a moment in JSON. */
    readonly at: string
    readonly isOld: boolean
    /** Whether version, audience or verdict is another since. */
    readonly isChanged: boolean
  } | null
} | null

/** How a mail stands at its audience, and when that was frozen last. */
export function audienceStation(audience: AudienceState) {
  const at = audience?.frozen?.at
  return { ...standing(audience), frozenAt: at === undefined ? null : new Date(at).toISOString() }
}

function standing(audience: AudienceState) {
  if (audience === null) return { state: 'todo', because: 'no-audience' } as const
  const { hasDraft, rules, isHeld, frozen } = audience
  if (!hasDraft) return { state: 'todo', because: 'draft-changed' } as const
  if (!rules.every((rule) => readRule(rule).ok)) return { state: 'blocked', because: 'broken-rule' } as const
  if (isHeld) return { state: 'blocked', because: 'variant-held' } as const
  if (frozen === null) return { state: 'waiting', because: 'not-frozen' } as const
  if (frozen.isChanged) return { state: 'waiting', because: 'frozen-changed' } as const
  if (frozen.isOld) return { state: 'waiting', because: 'frozen-expired' } as const
  return { state: 'done', because: null } as const
}

/** In SQL: what every law said of a row `variant` as it was judged last, of all its judgings or of some of them. */
const saidOf = (some: RawBuilder<unknown>) => sql`(
  select jsonb_agg(jsonb_build_array(law, purpose, tinge, review, decision) order by law) from waarom.verdict
  where mail_id = audience.mail_id and report_id = (
    select id from waarom.draft_report
    where mail_id = audience.mail_id and draft_id = variant."draftId" and ${some} order by id desc limit 1
  )
)`

/** In SQL, the verdicts of the version of a row of variants, as it was judged last. */
const verdictsOf = (row: RawBuilder<unknown>) => sql`(
  select law, purpose, tinge, decision from waarom.verdict
  where mail_id = audience.mail_id and report_id = (
    select id from waarom.draft_report
    where mail_id = audience.mail_id and draft_id = ${row}."draftId" order by id desc limit 1
  )
) as said`

/** In SQL, that a variant goes under a law to whom another may not reach: then nobody waits for that one. */
const GOES_INSTEAD = sql`purpose = 'service' and tinge = 'none' and decision <> 'hold'`

/** In SQL, of a row `one` of snapshots with what was `asked`: whether it is of the version and audience of now, `own`. */
const IS_OWN = sql`(one.audience_id = audience.id and asked.draft_id is not distinct from current.draft_id)`

/** In SQL, of a row `audience` with the version of now as `current`: what was frozen last. */
const FROZEN = sql`(
  select jsonb_build_object(
    'at', one.frozen_at,
    'isOld', one.frozen_at < now() - make_interval(hours => ${LIMITS.takeawayHours}::integer),
    'isChanged', not ${IS_OWN} or exists (
      select from jsonb_to_recordset(audience.content -> 'variants') as variant ("draftId" uuid)
      where ${saidOf(sql`true`)} is distinct from ${saidOf(sql`made_at <= one.frozen_at`)}
    )
  )
  from waarom.audience_snapshot as one join waarom.snapshot_ask as asked on asked.id = one.id
  where one.mail_id = audience.mail_id
  order by ${IS_OWN} desc, one.id desc limit 1
)`

/** In SQL, of a row `mail` with its version of now as `current`: the state of its audience of now. */
export const AUDIENCE_STATE = sql<AudienceState>`(
  select jsonb_build_object(
    'rules', jsonb_path_query_array(audience.content, '$.groups[*].rule'),
    'hasDraft', audience.content -> 'variants' @> jsonb_build_array(jsonb_build_object('draftId', current.draft_id)),
    'frozen', ${FROZEN},
    'isHeld', exists (
      select from jsonb_to_recordset(audience.content -> 'variants') as variant ("draftId" uuid, "withoutTinge" text)
      left join jsonb_to_recordset(audience.content -> 'variants') as plain (id text, "draftId" uuid)
        on plain.id = variant."withoutTinge"
      where (
        select bool_and(decision <> 'hold' or law in (select law from ${verdictsOf(sql`plain`)} where ${GOES_INSTEAD}))
        from ${verdictsOf(sql`variant`)}
      ) is not true
    )
  )
  from waarom.current_audience as meant join waarom.audience on audience.id = meant.audience_id
  where meant.mail_id = mail.id
)`
