import { fail, ok, type Result } from '@waarom/purpose/problem.ts'
import { valueProblems } from '../problems.ts'
import { note, tally } from './tally.ts'

/** The sign before the cents: 1.234,56 or 1,234.56. */
export type Decimal = ',' | '.'

/** Money: whole minor units (cents) of a currency of ISO 4217. */
export interface Amount {
  readonly minor: number
  readonly currency: string
}

/** What a column of amounts is read by. */
export interface AmountSetting {
  /** Null where nobody has decided; 1.234 is then a problem. */
  readonly decimal: Decimal | null
  /** Of amounts that do not say theirs; another column may give it per row. */
  readonly currency: string | null
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Currencies by the sign they are written with, the clear ones first. */
const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['zł', ['PLN']],
  ['kč', ['CZK']],
  ['ft', ['HUF']],
  ['₺', ['TRY']],
  ['₹', ['INR']],
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN']],
  ['¥', ['JPY', 'CNY']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
])

/** The code of a currency from its code or sign; with several for a sign, the one of the column if it is among them. */
export function currencyOf(text: string, ofColumn: string | null): Result<string> {
  if (CURRENCIES.has(text)) return ok(text)
  const code = text.trim().toUpperCase()
  if (CURRENCIES.has(code)) return ok(code)
  const known = SIGNS.get(text.trim().toLowerCase())
  if (known?.length === 1 && known[0]) return ok(known[0])
  return ofColumn && known?.includes(ofColumn) ? ok(ofColumn) : fail(valueProblems.make('unknown-currency'))
}

const decimals = new Map<string, number>()

function decimalsOf(currency: string): number {
  const known = decimals.get(currency)
  if (known !== undefined) return known
  const found =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  decimals.set(currency, found)
  return found
}

/** An amount taken apart: minus or not, its digits with their signs, and the currency beside them. */
interface Parts {
  readonly minus: boolean
  readonly digits: string
  readonly currency: string
}

const AMOUNT = /^(?<before>[^\d.,]*)(?<digits>\d(?:[\d.,'’ ]*\d)?|[.,]\d+)(?:[.,](?:-{1,2}|—|–))?(?<after>[^\d.,]*)$/u
const MINUS = /[-−–]/

function parts(text: string): Parts | null {
  // A point behind letters shortens a word (kr.) and marks nothing in the number.
  const even = text.replace(/[\u00A0\u2007\u2009\u202F]/g, ' ').replace(/(?<=\p{L})\./gu, '')
  const inside = /^\((.*)\)$/.exec(even)?.[1]
  const found = AMOUNT.exec(inside ?? even)?.groups
  if (!found) return null
  const around = `${found['before'] ?? ''} ${found['after'] ?? ''}`
  return {
    minus: inside !== undefined || MINUS.test(around),
    digits: (found['digits'] ?? '').replace(/['’ ]/g, ''),
    currency: around.replace(/[-−–+]/g, '').trim(),
  }
}

/** Which sign must be the decimal one by the look of one amount: none needed, or either. */
function decimalIn(digits: string): Decimal | 'none' | 'either' {
  const signs = digits.replace(/\d/g, '')
  const last = signs.at(-1)
  if (last !== ',' && last !== '.') return 'none'
  const other = last === ',' ? '.' : ','
  if (signs.length > 1) return new Set(signs).size > 1 ? last : other
  const [before = '', after = ''] = digits.split(last)
  return after.length === 3 && /^[1-9]\d{0,2}$/.test(before) ? 'either' : last
}

const WELL_GROUPED: Readonly<Record<Decimal, RegExp>> = {
  ',': /^(?:\d{1,3}(?:\.\d{3})+|\d*)(?:,\d+)?$/,
  '.': /^(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?$/,
}

function minorOf(digits: string, decimal: Decimal, currency: string): Result<number> {
  if (!WELL_GROUPED[decimal].test(digits)) return fail(valueProblems.make('no-amount'))
  const [whole = '', fraction = ''] = digits.replaceAll(decimal === ',' ? '.' : ',', '').split(decimal)
  const places = decimalsOf(currency)
  const cents = fraction.replace(/0+$/, '')
  if (cents.length > places) return fail(valueProblems.make('too-precise', { currency, decimals: places }))
  const minor = Number(whole + cents.padEnd(places, '0'))
  return Number.isSafeInteger(minor) ? ok(minor) : fail(valueProblems.make('amount-too-large'))
}

const ZERO = 48
const SIGN_CODES = { ',': 44, '.': 46 } as const
/** Digits before the cents that a number keeps whole. */
const WHOLE_DIGITS = 12

/** The minor units of 78,90 or 1234.5: digits, the sign of the column and one or two more. Not a number for anything else. */
function centsOf(text: string, decimal: Decimal): number {
  const { length } = text
  const sign = text.charCodeAt(length - 3) === SIGN_CODES[decimal] ? length - 3 : length - 2
  if (sign < 1 || sign > WHOLE_DIGITS || text.charCodeAt(sign) !== SIGN_CODES[decimal]) return Number.NaN
  let minor = 0
  for (let at = 0; at < length; at += 1) {
    if (at === sign) continue
    const digit = text.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    minor = minor * 10 + digit
  }
  return sign === length - 2 ? minor * 10 : minor
}

/** Reads an amount to minor units. 1.234 in a column of which nobody knows the decimal sign is a problem, never a guess. */
export function readAmount(text: string, setting: AmountSetting): Result<Amount> {
  const { decimal, currency } = setting
  if (decimal !== null && currency !== null && decimalsOf(currency) === 2) {
    // Nearly every cell; there are millions.
    const minor = centsOf(text, decimal)
    if (!Number.isNaN(minor)) return ok({ minor, currency })
  }
  return readAnyAmount(text, setting)
}

/** Reads an amount as `readAmount` does, whatever way it is written; takes ten times as long. */
export function readAnyAmount(text: string, setting: AmountSetting): Result<Amount> {
  const found = parts(text)
  if (!found) return fail(valueProblems.make('no-amount'))
  const currency = found.currency ? currencyOf(found.currency, setting.currency) : ok(setting.currency)
  if (!currency.ok) return currency
  if (currency.value === null) return fail(valueProblems.make('no-currency'))
  const look = decimalIn(found.digits)
  if (look === 'either' && setting.decimal === null) return fail(valueProblems.make('decimal-or-thousand'))
  const decimal = setting.decimal ?? (look === ',' || look === '.' ? look : '.')
  const minor = minorOf(found.digits, decimal, currency.value)
  if (!minor.ok) return minor
  return ok({ minor: found.minus && minor.value !== 0 ? -minor.value : minor.value, currency: currency.value })
}

/** What a whole column says about its decimal sign. */
export type DecimalFound =
  | { readonly kind: 'not-needed' }
  | { readonly kind: 'found'; readonly decimal: Decimal }
  /** 1.234 and nothing that tells more: a person decides. */
  | { readonly kind: 'unclear'; readonly lines: readonly number[] }
  /** Both signs stand before cents: a person decides, and the rest is rejected. */
  | { readonly kind: 'mixed'; readonly comma: number; readonly point: number; readonly lines: readonly number[] }

/** Looks at all amounts of a column, one by one, in the memory of a few numbers. */
export function watchDecimal(): { see(text: string, line: number): void; found(): DecimalFound } {
  const seen = { ',': tally(), '.': tally(), either: tally() }
  return {
    see(text, line) {
      const found = parts(text)
      const look = found ? decimalIn(found.digits) : 'none'
      if (look !== 'none') note(seen[look], line)
    },
    found() {
      const { ',': comma, '.': point, either } = seen
      if (comma.count > 0 && point.count > 0) {
        const { lines } = comma.count < point.count ? comma : point
        return { kind: 'mixed', comma: comma.count, point: point.count, lines }
      }
      if (comma.count + point.count > 0) return { kind: 'found', decimal: comma.count > 0 ? ',' : '.' }
      return either.count > 0 ? { kind: 'unclear', lines: either.lines } : { kind: 'not-needed' }
    },
  }
}
