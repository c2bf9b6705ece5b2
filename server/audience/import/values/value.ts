import { fail, ok, type Result } from '@waarom/purpose/problem.ts'
import { valueProblems } from '../problems.ts'
import { readAddresses, type Written } from './address.ts'
import { type Amount, type AmountSetting, currencyOf, readAmount } from './amount.ts'
import { readCountry } from './country.ts'
import { type DateSetting, readDate, type When } from './date.ts'
import { readPhone } from './phone.ts'
import { clean } from './text.ts'
import { readYesNo } from './yes-no.ts'

/** What the cells of a column can hold, and what each is read to. */
export interface Values {
  readonly text: string
  readonly address: readonly Written[]
  readonly phone: string
  readonly country: string
  readonly date: When
  readonly amount: Amount
  readonly currency: string
  readonly whole: number
  readonly 'yes-no': boolean
}

/** The kinds of value by name. */
export type ValueKind = keyof Values

/** What is known of a column, or of the row, beyond the cell itself. */
export interface ValueSetting extends DateSetting, AmountSetting {
  /** Of telephone numbers without one. */
  readonly country: string | null
}

function readWhole(text: string): Result<number> {
  const digits = /^(\d{1,15})(?:[.,]0+)?$/.exec(text)?.[1]
  return digits ? ok(Number(digits)) : fail(valueProblems.make('no-whole-number'))
}

const READERS: { readonly [Kind in ValueKind]: (text: string, setting: ValueSetting) => Result<Values[Kind]> } = {
  text: ok,
  address: readAddresses,
  phone: (text, { country }) => readPhone(text, country),
  country: readCountry,
  date: readDate,
  amount: readAmount,
  currency: (text, { currency }) => currencyOf(text, currency),
  whole: readWhole,
  'yes-no': readYesNo,
}

/** Reads a cell as what its column holds. An empty cell is null, and no problem. */
export function readValue<Kind extends ValueKind>(
  kind: Kind,
  cell: string,
  setting: ValueSetting,
): Result<Values[Kind] | null> {
  const text = clean(cell)
  return text === '' ? ok(null) : READERS[kind](text, setting)
}
