import { sql } from 'kysely'

/**
 * In SQL, to select from: every `mail` that was not put away, with its version of now as `current`, and as `report` how that
 * was judged last.
 */
export const LAST_JUDGED = sql`
  waarom.current_draft as current
  join waarom.mail as mail on mail.id = current.mail_id and mail.archived_at is null
  join lateral (
    select * from waarom.draft_report where mail_id = current.mail_id and draft_id = current.draft_id
    order by id desc limit 1
  ) as report on true`
