import sql from 'sql-template-tag'
import type { KnownContract } from '../../known.ts'
import type { When } from '../window.ts'
import type { Field } from './field.ts'
import { momentOf } from './moments.ts'
import { among, type Condition, same, type Things } from './things.ts'
import { type FactsSay, some } from './yes-no.ts'

const begun = ({ at }: When): Condition<KnownContract> => ({
  fits: ({ beginsAt }) => beginsAt <= at,
  sql: sql`t.begins_at <= ${at}::timestamptz`,
})

const notEnded = ({ at }: When): Condition<KnownContract> => ({
  fits: ({ endsAt }) => endsAt === null || endsAt > at,
  sql: sql`(t.ends_at is null or t.ends_at > ${at}::timestamptz)`,
})

const BEGUN: Things<KnownContract> = {
  of: ({ contracts }) => contracts,
  table: sql`waarom.contract t`,
  only: (when) => [begun(when)],
  scopes: { brand: 'brands', name: 'contract-names' },
  narrow: ({ brand, name }) => [
    ...(brand === undefined ? [] : [same<KnownContract>((contract) => contract.brandId, sql`t.brand_id`, brand)]),
    ...(name ? [among<KnownContract>((contract) => contract.name, sql`t.name`, name)] : []),
  ],
  facts: {},
}

const RUNNING: Things<KnownContract> = { ...BEGUN, only: (when) => [begun(when), notEnded(when)] }

/** Of one contract the facts say whether it runs; of several they say when none does. */
const factsSayRuns: FactsSay<KnownContract> = ({ of: { brand, name } = {} }, { at }, row, { rows }) =>
  brand === undefined && !name
    ? sql`(${row.fact('contract_begins_at')} <= ${at}::timestamptz and ${row.fact('contract_runs_until')} > ${at}::timestamptz and (${row.fact('contracts')} = 1 or ${row.has(rows)})) is true`
    : null

/** Subscriptions and other contracts that last: whether one runs now, and when the last of those that have begun ends. */
export const contractFields = {
  contract: some(RUNNING, factsSayRuns),
  'contract-ends': momentOf(BEGUN, { of: ({ endsAt }) => endsAt, column: sql`t.ends_at` }, 'last'),
} as const satisfies Readonly<Record<string, Field>>
