import { createHash, randomBytes } from 'node:crypto'

/** A one-time link, as it is shown once: its token is kept nowhere. */
export interface OneTime {
  readonly token: string
  readonly expiresAt: Date
}

/** A token that nobody guesses. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

/** By what a token, or the key of a program, is known again. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The link with a token. Behind the `#` it reaches no log and no other site. */
export const linkOf = (origin: string, page: 'join' | 'reset' | 'guest', token: string): string =>
  `${origin}/${page}#${token}`
