import { isAPIError } from 'better-auth/api'
import type { FastifyReply } from 'fastify'
import { ProblemError } from '../problems.ts'
import { LIMITS } from './limits.ts'
import { userProblems } from './problems.ts'

/** What the sign-in library says, and what that is in our words. Who has no account hears the same as a wrong password. */
const SAID: Readonly<Record<string, Parameters<typeof userProblems.make>>> = {
  INVALID_EMAIL: ['wrong-sign-in'],
  INVALID_EMAIL_OR_PASSWORD: ['wrong-sign-in'],
  FAILED_TO_CREATE_SESSION: ['wrong-sign-in'],
  ACCOUNT_SHUT: ['not-invited'],
  INVALID_PASSWORD: ['wrong-password'],
  CREDENTIAL_ACCOUNT_NOT_FOUND: ['wrong-password'],
  INVALID_CODE: ['wrong-code'],
  INVALID_BACKUP_CODE: ['wrong-code'],
  INVALID_TWO_FACTOR_COOKIE: ['sign-in-again'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ['sign-in-again'],
  ACCOUNT_TEMPORARILY_LOCKED: ['too-many-attempts', { seconds: LIMITS.attemptMinutes * 60 }],
  TOTP_ALREADY_ENABLED: ['second-factor-on'],
  TOTP_NOT_ENABLED: ['second-factor-off'],
  TWO_FACTOR_NOT_ENABLED: ['second-factor-off'],
  BACKUP_CODES_NOT_ENABLED: ['second-factor-off'],
}

/**
 * Asks the sign-in library for something, and gives its cookies to the reply.
 * @param first what must have gone well before the cookies are given
 * @throws ProblemError `users/…` for what it refuses; what it says that we do not know is thrown on
 */
export async function through<T>(
  reply: FastifyReply,
  ask: Promise<{ readonly headers: Headers; readonly response: T }>,
  first: (response: T) => Promise<void> = async () => {},
): Promise<T> {
  try {
    const { headers, response } = await ask
    await first(response)
    const cookies = headers.getSetCookie()
    if (cookies.length > 0) reply.header('set-cookie', cookies)
    return response
  } catch (error) {
    const said = isAPIError(error) ? SAID[String(error.body?.code)] : undefined
    throw said ? new ProblemError(userProblems.make(...said)) : error
  }
}
