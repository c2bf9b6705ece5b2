import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { ProblemError } from '../problems.ts'
import { LIMITS } from './limits.ts'
import { userProblems } from './problems.ts'

/** Words of this house that nobody should build a password on. */
const HOUSE = [
  'waarom',
  'dienstmail',
  'servicemail',
  'welkom',
  'wachtwoord',
  'geheim',
  'lente',
  'zomer',
  'herfst',
  'winter',
]

let guesser: ZxcvbnFactory | null = null

/**
 * Refuses a password that is short or easy to guess: one of the common passwords, built on one, on a row of keys, or on
 * what is known of its owner. Any letter is allowed, and nothing else is asked of it.
 * @param about the name and the address of its owner
 * @throws ProblemError `users/password-…`
 */
export function refuseWeak(password: string, about: readonly string[]): void {
  if ([...password].length < LIMITS.passwordLeast)
    throw new ProblemError(userProblems.make('password-short', { least: LIMITS.passwordLeast }))
  guesser ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: LIMITS.passwordMost })
  const known = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((text) => text.length > 2)
  if (guesser.check(password, [...HOUSE, ...known]).score < LIMITS.passwordScore)
    throw new ProblemError(userProblems.make('password-easy'))
}
