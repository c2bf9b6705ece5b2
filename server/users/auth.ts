import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import { type Kysely, sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tables } from '../store/store.ts'
import { LIMITS } from './limits.ts'
import { ENDPOINTS } from './oidc/endpoints.ts'

/** What the sign-in library is set up with. */
export interface AuthOptions {
  readonly db: Kysely<Tables>
  /** The secret of `secret.ts`. */
  readonly secret: string
  /** The address at which people reach the server. */
  readonly url: string
}

/** The sign-in library on our database. It serves no address of its own: our routes call it. */
export type Auth = ReturnType<typeof makeAuth>

/**
 * Sets up the sign-in library: our pool, our tables, our ids; e-mail and password; a second factor. It makes no calls
 * to the network, and its tables are made by our migrations.
 */
export function makeAuth({ db, secret, url }: AuthOptions) {
  return betterAuth({
    appName: 'Waarom',
    baseURL: url,
    // Given by a list, so that no variable of the environment takes its place.
    secrets: [{ version: 1, value: secret }],
    database: { db: db as unknown as Kysely<unknown>, type: 'postgres', schemaName: 'waarom' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Counted in the database by `attempt.ts`, for all processes together.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LIMITS.passwordLeast,
      maxPasswordLength: LIMITS.passwordMost,
    },
    plugins: [SECOND_FACTOR, ENDPOINTS],
    databaseHooks: { session: { create: { before: ({ userId }) => mayBegin(db, userId) } } },
    ...TABLES,
    advanced: {
      database: { generateId: () => v7() },
      ...cookiesAt(url),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  })
}

/** The header in which our routes tell the library from where a request comes; never taken from outside. */
export const ADDRESS_HEADER = 'x-waarom-address'

/** Cookies that no script reads and no other site sends; behind https they are tied to this host (`__Host-`). */
function cookiesAt(
  url: string,
): Pick<NonNullable<BetterAuthOptions['advanced']>, 'cookiePrefix' | 'useSecureCookies' | 'defaultCookieAttributes'> {
  const secure = url.startsWith('https:')
  return {
    cookiePrefix: secure ? '__Host-waarom' : 'waarom',
    // The library's own prefix is weaker than __Host-.
    useSecureCookies: false,
    defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'strict', path: '/' },
  }
}

/**
 * Whether a user may begin a session: someone without a role may not, and gets the answer of a wrong password. Sessions
 * of the user that are over are removed, as they hold an address.
 */
async function mayBegin(db: Kysely<Tables>, userId: string): Promise<false | undefined> {
  await db
    .deleteFrom('waarom.user_session')
    .where('user_id', '=', userId)
    .where('expires_at', '<', sql<Date>`now()`)
    .execute()
  const role = await db.selectFrom('waarom.user_role').select('role').where('user_id', '=', userId).executeTakeFirst()
  return role ? undefined : false
}

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' }

const TABLES = {
  user: { modelName: 'app_user', fields: { ...TIMES, emailVerified: 'email_verified' } },
  session: {
    modelName: 'user_session',
    fields: { ...TIMES, expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', userId: 'user_id' },
    expiresIn: LIMITS.idleSeconds,
    updateAge: LIMITS.refreshSeconds,
    // An ended session has ended at once, so each request asks the database.
    cookieCache: { enabled: false },
  },
  account: {
    modelName: 'user_credential',
    fields: {
      ...TIMES,
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: { modelName: 'user_verification', fields: { ...TIMES, expiresAt: 'expires_at' } },
} as const satisfies Partial<BetterAuthOptions>

const SECOND_FACTOR = twoFactor({
  issuer: 'Waarom',
  // Who signs in elsewhere has no password to give; our routes ask for a recent sign-in.
  allowPasswordless: true,
  schema: {
    user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
    twoFactor: {
      modelName: 'user_second_factor',
      fields: {
        backupCodes: 'backup_codes',
        userId: 'user_id',
        failedVerificationCount: 'failed_verification_count',
        lockedUntil: 'locked_until',
      },
    },
  },
})
