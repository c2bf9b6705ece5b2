import sql from 'sql-template-tag'
import { domainInKeys } from '../../address/domain.ts'
import type { KnownAddress } from '../../known.ts'
import type { Question } from '../question.ts'
import type { RuleTest } from '../rule.ts'
import type { When } from '../window.ts'
import type { Field } from './field.ts'
import { count } from './numbers.ts'
import { select, someIn, type Things } from './things.ts'
import { likeness, not, TEXT_OPERATORS } from './words.ts'

const ADDRESSES: Things<KnownAddress> = {
  of: ({ addresses }) => addresses,
  table: sql`waarom.address t`,
  only: () => [],
  scopes: {},
  narrow: () => [],
  facts: { count: 'addresses' },
}

/** What stands behind the last @ of an address. */
const behindAt = (text: string) => text.slice(text.lastIndexOf('@') + 1)
/** A domain that somebody typed, with what stands before it or not, as the keys have it. */
const typed = (word: string) => domainInKeys(behindAt(word))
const DOMAIN = sql`split_part(t.key, '@', -1)`

/** The addresses of a contact. Of several domains one that fits is enough; who has no address has none of them. */
export const addressFields = {
  addresses: count(ADDRESSES),
  domain: { type: 'text', operators: TEXT_OPERATORS, scopes: {}, choices: null, ask: askDomain },
} as const satisfies Readonly<Record<string, Field>>

function askDomain(test: RuleTest, when: When): Question {
  const wordless = test.is === 'known' || test.is === 'not-known'
  const like = wordless ? null : likeness(test, typed)
  const also = like
    ? [{ fits: (address: KnownAddress) => like.fits(behindAt(address.key)), sql: sql`(${like.sql(DOMAIN)})` }]
    : []
  const selection = select(ADDRESSES, test, when, also)
  const some: Question = {
    holds: (known) => selection.of(known).length > 0,
    sql: (row) => someIn(selection, row, when),
  }
  return test.is === 'not-known' || test.is === 'none-of' ? not(some) : some
}
