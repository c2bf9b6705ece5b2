import type { FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import type { Store, Tables } from '../store/store.ts'
import { ADDRESS_HEADER, type Auth, makeAuth } from './auth.ts'
import { readySecret } from './secret.ts'

/** Accounts: the sign-in library, our own tables, and the secret between them. */
export interface Users {
  readonly auth: Auth
  readonly db: Kysely<Tables>
  readonly secret: string
  /** Where the operator says that people reach the server; null when nothing was said. */
  readonly url: string | null
}

/** What accounts are opened with. */
export interface UsersOptions {
  readonly store: Pick<Store, 'db'>
  /** Where the secret stands, or will stand. */
  readonly secretFile: string
  readonly url: string | null
}

/**
 * Opens the accounts of an installation; the secret is made at the first start.
 * @throws ProblemError `users/secret-…`
 */
export async function openUsers({ store: { db }, secretFile, url }: UsersOptions): Promise<Users> {
  const secret = await readySecret(secretFile, db)
  return { auth: makeAuth({ db, secret, url: url ?? 'http://localhost' }), db, secret, url }
}

/** What the sign-in library may know of a request: its cookies, its browser, and its address. */
export function headersFor(request: FastifyRequest): Headers {
  return new Headers({
    cookie: request.headers.cookie ?? '',
    'user-agent': (request.headers['user-agent'] ?? '').slice(0, 300),
    [ADDRESS_HEADER]: request.ip,
  })
}
