import type { FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import type { Store, Tables } from '../store/store.ts'
import { ADDRESS_HEADER, type Auth, makeAuth } from './auth.ts'
import { openProvider, type Provider } from './oidc/provider.ts'
import type { ProviderSettings } from './oidc/settings.ts'
import { readySecret } from './secret.ts'

/** Accounts: the sign-in library, our own tables, and the secret between them. */
export interface Users {
  readonly auth: Auth
  readonly db: Kysely<Tables>
  readonly secret: string
  /** Where the operator says that people reach the server; null when nothing was said. */
  readonly url: string | null
  /** Who signs people in besides us; null when the operator set none. */
  readonly provider: Provider | null
}

/** What accounts are opened with. */
export interface UsersOptions {
  readonly store: Pick<Store, 'db'>
  /** Where the secret stands, or will stand. */
  readonly secretFile: string
  readonly url: string | null
  readonly provider?: ProviderSettings | null
}

/**
 * Opens the accounts of an installation; the secret is made at the first start.
 * @throws ProblemError `users/secret-…` or `users/provider-secret-closed`
 */
export async function openUsers({ store: { db }, secretFile, url, provider }: UsersOptions): Promise<Users> {
  const secret = await readySecret(secretFile, db)
  const at = url ?? 'http://localhost'
  const opened = provider ? await openProvider(provider, at) : null
  return { auth: makeAuth({ db, secret, url: at }), db, secret, url, provider: opened }
}

/** What the sign-in library may know of a request: its cookies, its browser, and its address. */
export function headersFor(request: FastifyRequest): Headers {
  return new Headers({
    cookie: request.headers.cookie ?? '',
    'user-agent': (request.headers['user-agent'] ?? '').slice(0, 300),
    [ADDRESS_HEADER]: request.ip,
  })
}
