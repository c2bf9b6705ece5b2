import { fail, ok, type Result } from '@waarom/purpose/problem.ts'
import { isSupportedCountry, ParseError, parsePhoneNumberWithError } from 'libphonenumber-js'
import { valueProblems } from '../problems.ts'

/** Reads a telephone number to E.164 (`+31612345678`). `country` is of the row or the column, as ISO 3166-1 alpha-2. */
export function readPhone(text: string, country: string | null): Result<string> {
  const of = country && isSupportedCountry(country) ? country : undefined
  try {
    // What Dutch writes as +31 (0)6 has a zero too many; the library knows.
    const number = parsePhoneNumberWithError(
      text.replace(/^00/, '+'),
      of ? { defaultCountry: of, extract: false } : { extract: false },
    )
    return number.isPossible() ? ok(number.number) : fail(valueProblems.make('no-phone'))
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return fail(valueProblems.make(error.message === 'INVALID_COUNTRY' ? 'phone-without-country' : 'no-phone'))
  }
}
