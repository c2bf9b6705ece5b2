import type { Purpose } from '@waarom/purpose/acts/act.ts'
import type { Compared, Effect } from '@waarom/purpose/decisions/effect.ts'
import type { Said } from '@waarom/purpose/decisions/overruling.ts'
import type { Declared } from '@waarom/purpose/facts/fact.ts'
import type { MailJson } from '@waarom/purpose/report/mail-json.ts'
import type { ColumnType, Generated } from 'kysely'

/** A value that the driver gives as JSON and takes as text. */
type Json<T> = ColumnType<T, string, string>

/** What was chosen and declared with a draft. */
export interface DraftSetting {
  /** Codes of rulebooks; null for those of the organisation. */
  readonly laws: readonly string[] | null
  readonly declared: Declared
}

/** A decision as a report remembers it. */
export interface KeptDecision {
  readonly id: string
  readonly law: string
  readonly refuses: boolean
  readonly fallen: string | null
}

/** An overruling that a report was made with: applied, a reason for review, or a precedent. */
export type KeptEffect =
  | Effect
  | {
      readonly overruling: string
      readonly kind: 'applied'
      readonly law: string | null
      readonly segment: string | null
      readonly likeness: 1
    }

/** The tables of mails, drafts and what is made of them. */
export interface DraftTables {
  readonly 'waarom.mail': {
    readonly id: string
    readonly brand_id: string
    readonly stream_id: string
    readonly name: string
    readonly kind: 'campaign' | 'triggered' | 'gateway'
    readonly made_by: string | null
    readonly made_at: Generated<Date>
    readonly archived_at: Date | null
  }
  readonly 'waarom.draft': {
    readonly mail_id: string
    readonly id: string
    readonly number: number
    readonly content_hash: string
    readonly source: Buffer
    readonly form: 'eml' | 'html' | 'mjml' | 'md' | 'txt' | 'json'
    readonly setting: Json<DraftSetting>
    readonly fingerprint: string
    readonly subject: string
    readonly sentences: Json<readonly Compared[]>
    readonly made_by: string | null
    readonly made_at: Generated<Date>
  }
  readonly 'waarom.current_draft': {
    readonly mail_id: string
    readonly draft_id: string
    readonly saved_at: Generated<Date>
  }
  readonly 'waarom.draft_report': {
    readonly mail_id: string
    readonly draft_id: string
    readonly id: string
    readonly basis: string
    readonly model: string
    readonly effects: Json<readonly KeptEffect[]>
    readonly decisions: Json<readonly KeptDecision[]>
    readonly report: Json<{ readonly nl: MailJson; readonly en: MailJson }>
    readonly made_at: Generated<Date>
  }
  readonly 'waarom.verdict': {
    readonly mail_id: string
    readonly report_id: string
    readonly law: string
    readonly rulebook: string
    readonly reading: 'milder' | 'stricter'
    readonly purpose: string | null
    readonly tinge: 'none' | 'light' | 'strong'
    readonly review: boolean
    readonly decision: 'pass' | 'warn' | 'hold'
  }
  readonly 'waarom.overruling': {
    readonly mail_id: string
    readonly id: string
    readonly draft_id: string
    readonly fingerprint: string
    readonly direction: 'stricter' | 'milder'
    readonly said: Json<Said>
    readonly rulebooks: Json<Readonly<Record<string, string>>>
    readonly reason: string
    readonly precedent_id: string | null
    readonly made_by: string | null
    readonly made_at: Generated<Date>
    readonly revoked_at: Date | null
    readonly revoked_by: string | null
    readonly revoke_reason: string | null
  }
  readonly 'waarom.decision': {
    readonly mail_id: string
    readonly id: string
    readonly review_id: string
    readonly draft_id: string
    readonly fingerprint: string
    readonly law: string
    readonly rulebook: string
    readonly reading: 'milder' | 'stricter'
    readonly house: string
    readonly refuses: boolean
    readonly purpose: Purpose | null
    readonly reason: string
    readonly until: ColumnType<Date, string, string>
    readonly knew: readonly string[]
    readonly advice_id: string | null
    readonly decided_by: string | null
    readonly decided_at: Generated<Date>
  }
}
