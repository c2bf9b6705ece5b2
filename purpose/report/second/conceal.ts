import { greetedNames, steady } from '../../mail/segment/steady.ts'
import { GONE, withoutPostal, withoutTitled } from './people.ts'

/** Characters without a width, which could stand inside an address or a number. */
const INVISIBLE = /\p{Cf}|\u034f/gu
/** Digits of other scripts than ours. */
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu
/** What has the shape of an IBAN; one in fact when it has enough digits. */
const ACCOUNT = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z\d]{4}){2,7}(?:[ -]?[a-z\d]{1,3})?(?![\p{L}\p{N}])/giu
const ACCOUNT_DIGITS = 8
/** An at sign before a domain, as it is written for who must not be found. */
const AT = / ?(?:@|[[(] ?(?:at|apenstaartje|ät|arobase) ?[\])]) ?(?=[\p{L}\p{N}-]{1,63}\.\p{L}{2})/giu
/** A word with an e-mail address, an account name or a link in it; a bare domain is none. */
const ADDRESS = /@|:\/\/|^www\.|\p{L}\.\p{L}{2,}[/?#]./iu
/** A word of letters and digits that is no percentage: an order or reference number; and all of it but the punctuation around. */
const CODE = /^(?=\P{L}*\p{L})(?=\D*\d)[^%]+$/u
const INNER = /[\p{L}\d].*[\p{L}\d]/u

const digits = (text: string): number => text.replace(/\D/g, '').length
const even = (text: string): string =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(FOREIGN_DIGIT, '0').replace(/\s+/g, ' ').trim()

/** Words of the names that are greeted anywhere in a mail; they are masked wherever they stand. */
export function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) =>
    greetedNames(even(text)).flatMap((name) => name.match(/[\p{L}\p{M}]{2,}/gu) ?? []),
  )
  return new Set(words.flatMap((word) => [word, word.toUpperCase()]))
}

/**
 * A text without personal data, as far as its shape tells: names behind a salutation or a title and those given, e-mail
 * and postal addresses, links, phone and account numbers, postal codes, order numbers, dates and placeholders become
 * `#`. Percentages stay, and amounts beside a word of discount: those are the offer. Linear time.
 * @param masked a text with its placeholders masked, as `Segment.masked`
 */
export function conceal(masked: string, names: ReadonlySet<string>): string {
  const whole = even(masked)
    .replace(AT, '@')
    .replace(ACCOUNT, (found) => (digits(found) >= ACCOUNT_DIGITS ? GONE : found))
  const numbered = withoutPostal(withoutTitled(whole))
    .split(' ')
    .map((word) => (ADDRESS.test(word) ? GONE : CODE.test(word) ? word.replace(INNER, GONE) : word))
    .join(' ')
  return steady(numbered).replace(/[\p{L}\p{M}]+/gu, (word) => (names.has(word) ? GONE : word))
}
