/**
 * Why a contact is in or out: a closed list. Numbers are stored and never change or get another meaning; their order is that
 * in which a contact meets the tests, and in which the funnel names them. What a reason says stands in `words/`.
 *
 * In:
 * - `rule`, `everybody`: a rule holds; a duty mail goes also to whom no rule names
 * - the same `-without-tinge`: with the tinge he may not be mailed, and he gets the variant that has none
 *
 * Out:
 * - `no-match`: no rule holds
 * - `held-by-law`: under the law of his country nobody may get the mail as it is, or not until a person has looked at it
 * - `nobody-there`: erased or deceased
 * - `refused-…`: a refusal stops it
 * - `tinge`: nothing but the tinge stops him, and there is no variant without it
 * - `asks`: a refusal stops it until a person writes why he must get it
 * - `no-consent`: neither consent nor, where that is enough, a soft opt-in
 * - `no-relation`: the law asks for a customer
 * - `assumption-false`: what the verdict takes for true is not true of him
 * - `no-provenance`: nobody knows where the data come from
 * - `term-in-doubt`: their term is over, but an order is open or a contract has not ended, so the term may be the wrong one
 * - `past-retention`: they should have gone
 * - `no-address`, `unreachable`: none, or none that works and may be used for this
 * - `same-address`: somebody else gets the mail at his address
 */
export const REASON_NUMBERS = {
  rule: 1,
  everybody: 2,
  'rule-without-tinge': 3,
  'everybody-without-tinge': 4,
  'no-match': 10,
  'held-by-law': 15,
  'nobody-there': 20,
  'refused-restriction': 25,
  'refused-objection-own-reasons': 26,
  'refused-objection-marketing': 27,
  'refused-complaint': 28,
  'refused-unsubscribed': 29,
  'refused-by-hand': 30,
  tinge: 35,
  asks: 38,
  'no-consent': 45,
  'no-relation': 50,
  'assumption-false': 55,
  'no-provenance': 60,
  'term-in-doubt': 64,
  'past-retention': 65,
  'no-address': 70,
  unreachable: 75,
  'same-address': 80,
} as const

/** The code of one reason. */
export type Reason = keyof typeof REASON_NUMBERS

/** Every reason to be in. */
export const IN_REASONS = ['rule', 'everybody', 'rule-without-tinge', 'everybody-without-tinge'] as const
/** One reason to be in. */
export type InReason = (typeof IN_REASONS)[number]

/** One reason to be out. */
export type OutReason = Exclude<Reason, InReason>

const isIn = (reason: string): reason is InReason => IN_REASONS.some((one) => one === reason)
const isReason = (word: string): word is Reason => Object.hasOwn(REASON_NUMBERS, word)

/** Every reason, in the order of its number. */
export const REASONS: readonly Reason[] = Object.keys(REASON_NUMBERS)
  .filter(isReason)
  .sort((one, other) => REASON_NUMBERS[one] - REASON_NUMBERS[other])
/** Every reason to be out, in the order in which a contact meets the tests. */
export const OUT_REASONS: readonly OutReason[] = REASONS.filter((reason) => !isIn(reason))

/** Whether a reason is one to be in. */
export const isInReason: (reason: Reason) => reason is InReason = isIn

/** The reason with a number; `undefined` for a number that none has. */
export function reasonOf(number: number): Reason | undefined {
  return REASONS.find((reason) => REASON_NUMBERS[reason] === number)
}
