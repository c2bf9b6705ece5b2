import type { Facts } from '@waarom/purpose/facts/fact.ts'
import type { Rule, RuleTest, Window } from '../relevance/rule.ts'
import type { Audience } from './audience.ts'

/** With what an audience begins: for whom a mail of this kind is ordinarily necessary. A person changes it. */
export interface Suggestion {
  readonly mode: Audience['mode']
  readonly rule: Rule
  /** What only a person knows and has to fill in. */
  readonly fill: readonly 'article'[]
}

/** The tests of which suggestions are made, of one brand or of every brand. */
interface Tests {
  readonly open: RuleTest
  readonly contract: RuleTest
  readonly customer: RuleTest
  readonly ordered: (window: Window) => RuleTest
}

const months = (last: number): Window => ({ last, unit: 'months' })
const event = (window: Window): RuleTest => ({ field: 'last-event', is: 'within', value: window })
const YEAR = months(12)
const QUARTER = months(3)
const RECENTLY = months(1)

/** For whom a mail is, by its kind: an id of the service acts. */
const BY_KIND: Readonly<Record<string, (tests: Tests) => readonly Rule[]>> = {
  order: ({ open, ordered }) => [open, ordered(QUARTER)],
  delivery: ({ open, ordered }) => [open, ordered(YEAR)],
  payment: ({ open, contract, ordered }) => [open, contract, ordered(QUARTER)],
  appointment: ({ open, contract }) => [event(QUARTER), open, contract],
  account: ({ contract, customer }) => [event(YEAR), contract, customer],
  security: ({ contract, customer }) => [event(YEAR), contract, customer],
  contract: ({ contract }) => [contract],
  'legal-notice': ({ contract }) => [contract],
  'price-change': ({ contract }) => [contract],
  renewal: ({ contract }) => [
    { all: [contract, { ...contract, field: 'contract-ends', is: 'within', value: { next: 3, unit: 'months' } }] },
  ],
  disruption: ({ contract, open }) => [contract, open],
  answer: () => [event(RECENTLY)],
  help: () => [event(RECENTLY)],
  'requested-content': () => [event(RECENTLY)],
  statement: ({ contract, ordered }) => [contract, ordered(YEAR)],
  'donation-thanks': () => [event(QUARTER)],
  notice: ({ contract, open, ordered }) => [contract, open, ordered(YEAR)],
}

/**
 * With what the audience of a mail begins.
 * @param kind the kind of mail, as `purpose/kind/leading-kind.ts` finds it; of what has no line of its own, who is a customer now
 * @param brand the brand whose customers are meant; null where every brand belongs to the sender
 */
export function suggestionOf(kind: string, duty: Facts['duty']['value'], brand: string | null): Suggestion {
  const of = brand === null ? {} : { of: { brand } }
  const customer: RuleTest = { field: 'orders', ...of, is: 'at-least', value: 1 }
  // Who bought something dangerous may have it still, however long ago that was.
  if (duty === 'recall' || kind === 'recall')
    return { mode: 'matching', rule: { ...customer, of: { ...of.of, article: [] } }, fill: ['article'] }
  // Whose data leaked no rule about orders tells.
  if (duty === 'breach' || kind === 'breach') return { mode: 'everybody', rule: { all: [] }, fill: [] }
  const tests: Tests = {
    open: { field: 'open-orders', ...of, is: 'at-least', value: 1 },
    contract: { field: 'contract', ...of, is: 'yes' },
    customer,
    ordered: (window) => ({ field: 'last-order', ...of, is: 'within', value: window }),
  }
  const suggest = BY_KIND[kind] ?? BY_KIND['notice']
  return { mode: 'matching', rule: { any: suggest?.(tests) ?? [] }, fill: [] }
}
