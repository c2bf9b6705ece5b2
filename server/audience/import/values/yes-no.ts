import { fail, ok, type Result } from '@waarom/purpose/problem.ts'
import { valueProblems } from '../problems.ts'
import { plain } from './text.ts'

const YES = new Set('1 ja j waar aan yes y true t on wahr an oui o vrai x'.split(' '))
const NO = new Set('0 nee n onwaar uit no false f off nein falsch aus non faux'.split(' '))

/** Reads yes or no in Dutch, English, German or French. */
export function readYesNo(text: string): Result<boolean> {
  const word = plain(text)
  if (YES.has(word)) return ok(true)
  return NO.has(word) ? ok(false) : fail(valueProblems.make('no-yes-or-no'))
}
