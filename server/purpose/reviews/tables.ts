import type { Purpose } from '@waarom/purpose/acts/act.ts'
import type { ColumnType, Generated, Selectable } from 'kysely'

/** What an outside counsel advises under one law. */
export interface Advice {
  readonly law: string
  readonly refuses: boolean
  /** What the mail is; null in a refusal. */
  readonly purpose: Purpose | null
}

/** What somebody should know. */
export const NOTICES = [
  'asked',
  'asked-back',
  'answered',
  'commented',
  'decided',
  'withdrawn',
  'due-soon',
  'turned',
] as const

/** The tables of what waits with a counsel. */
export interface ReviewTables {
  readonly 'waarom.review': {
    readonly mail_id: string
    readonly id: string
    readonly draft_id: string
    readonly fingerprint: string
    /** Who asked; when nobody did, who saved the text and answers for it. */
    readonly asked_by: string | null
    /** What is asked; null when nobody asked: its mail was judged again and needs a person now. */
    readonly note: string | null
    readonly state: 'open' | 'asked-back' | 'decided' | 'withdrawn'
    readonly due_at: Date
    readonly assigned_to: string | null
    readonly deputy: string | null
    readonly asked_at: Generated<Date>
    readonly closed_at: Date | null
  }
  readonly 'waarom.review_comment': {
    readonly mail_id: string
    readonly id: string
    readonly review_id: string
    readonly draft_id: string
    readonly kind: 'comment' | 'ask-back' | 'answer' | 'advice'
    readonly segment: string | null
    readonly text: string
    readonly advice: ColumnType<Advice | null, string | null, string | null>
    readonly written_by: string | null
    readonly guest_link_id: string | null
    readonly guest_name: string | null
    readonly written_at: Generated<Date>
  }
  readonly 'waarom.guest_link': {
    readonly mail_id: string
    readonly id: string
    readonly review_id: string
    readonly token_hash: Buffer
    readonly label: string
    readonly made_by: string | null
    readonly made_at: Generated<Date>
    readonly expires_at: Date
    readonly revoked_at: Date | null
  }
  readonly 'waarom.notice': {
    readonly user_id: string
    readonly id: string
    readonly kind: (typeof NOTICES)[number]
    readonly mail_id: string
    readonly review_id: string
    readonly made_at: Generated<Date>
    readonly read_at: Date | null
  }
}

/** A review as it is kept. */
export type StoredReview = Selectable<ReviewTables['waarom.review']>
