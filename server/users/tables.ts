import type { Generated } from 'kysely'
import type { Role, Scope } from '../roles.ts'

/** The tables of accounts, as far as we write our own statements on them; the library knows the rest. */
export interface UserTables {
  readonly 'waarom.app_user': {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly email_verified: boolean
    readonly created_at: Generated<Date>
    readonly two_factor_enabled: Generated<boolean | null>
  }
  readonly 'waarom.user_session': {
    readonly id: string
    readonly user_id: string
    readonly created_at: Date
    readonly updated_at: Date
    readonly expires_at: Date
    readonly ip_address: string | null
    readonly user_agent: string | null
  }
  readonly 'waarom.user_credential': {
    readonly id: string
    readonly account_id: string
    readonly provider_id: string
    readonly user_id: string
    readonly password: string | null
    readonly updated_at: Date
  }
  readonly 'waarom.user_second_factor': { readonly user_id: string }
  readonly 'waarom.user_verification': { readonly id: string; readonly expires_at: Date }
  readonly 'waarom.user_role': { readonly user_id: string; readonly role: Role; readonly given_at: Generated<Date> }
  readonly 'waarom.invitation': {
    readonly id: string
    readonly token_hash: Buffer
    readonly roles: readonly Role[]
    readonly is_setup: boolean
    readonly made_by: string | null
    readonly made_at: Generated<Date>
    readonly expires_at: Date
    readonly used_at: Date | null
    readonly name: string | null
    readonly email: string | null
  }
  readonly 'waarom.reset_link': {
    readonly id: string
    readonly user_id: string
    readonly token_hash: Buffer
    readonly made_at: Generated<Date>
    readonly expires_at: Date
    readonly used_at: Date | null
  }
  readonly 'waarom.sign_in_attempt': {
    readonly subject: Buffer
    readonly since: Generated<Date>
    readonly attempts: number
  }
  readonly 'waarom.api_key': {
    readonly id: string
    readonly user_id: string
    readonly name: string
    readonly key_hash: Buffer
    readonly scopes: readonly Scope[]
    readonly made_at: Generated<Date>
    readonly expires_at: Date
    readonly last_used_on: Date | null
  }
  readonly 'waarom.sign_in_secret': { readonly mark: string }
}
