import sql, { join } from 'sql-template-tag'
import type { KnownLine, KnownOrder } from '../../known.ts'
import type { RuleScope } from '../rule.ts'
import type { Field } from './field.ts'
import { momentOf } from './moments.ts'
import { count, money } from './numbers.ts'
import { among, type Condition, type Instant, same, type Things } from './things.ts'

const PLACED: Instant<KnownOrder> = { of: ({ placedAt }) => placedAt, column: sql`t.placed_at` }

/** Orders that were not cancelled; those that came back count. */
const ORDERS: Things<KnownOrder> = {
  of: ({ orders }) => orders,
  table: sql`waarom."order" t`,
  only: () => [{ fits: ({ state }) => state !== 'cancelled', sql: sql`t.state <> 'cancelled'` }],
  scopes: { brand: 'brands', category: 'categories', article: 'articles', in: 'window' },
  narrow: ({ brand, category, article }) => [
    ...(brand === undefined ? [] : [same<KnownOrder>((order) => order.brandId, sql`t.brand_id`, brand)]),
    ...(category || article ? [hasLine({ ...(category && { category }), ...(article && { article }) })] : []),
  ],
  at: PLACED,
  facts: { count: 'orders', first: 'first_order_at', last: 'last_order_at' },
}

/** Orders that are on their way, or late. */
const OPEN_ORDERS: Things<KnownOrder> = {
  ...ORDERS,
  only: () => [among<KnownOrder>(({ state }) => state, sql`t.state`, ['under-way', 'late'])],
  scopes: { brand: 'brands', category: 'categories', article: 'articles' },
  facts: { count: 'open_orders' },
}

const LATE_ORDERS: Things<KnownOrder> = {
  ...OPEN_ORDERS,
  only: () => [among<KnownOrder>(({ state }) => state, sql`t.state`, ['late'])],
  facts: { count: 'late_orders' },
}

const TOTAL = {
  minor: (order: KnownOrder) => order.totalMinor,
  minorColumn: sql`t.total_minor`,
  currency: (order: KnownOrder) => order.currency,
  currencyColumn: sql`t.currency`,
}

/** What somebody ordered. */
export const orderFields = {
  orders: count(ORDERS),
  spent: money(ORDERS, TOTAL),
  'open-orders': count(OPEN_ORDERS),
  'late-orders': count(LATE_ORDERS),
  'first-order': momentOf(ORDERS, PLACED, 'first'),
  'last-order': momentOf(ORDERS, PLACED, 'last'),
} as const satisfies Readonly<Record<string, Field>>

/** That one line of an order fits both. An article without a number is known by its name. */
function hasLine({ category, article }: Pick<RuleScope, 'category' | 'article'>): Condition<KnownOrder> {
  const conditions = [
    ...(category ? [among<KnownLine>((line) => line.category, sql`l.category`, category)] : []),
    ...(article ? [among<KnownLine>((line) => line.article, sql`coalesce(l.sku, l.name)`, article)] : []),
  ]
  const fit = join(
    conditions.map((condition) => condition.sql),
    ' and ',
  )
  return {
    fits: ({ lines }) => lines.some((line) => conditions.every(({ fits }) => fits(line))),
    sql: sql`exists (select from waarom.order_line l where l.contact_id = t.contact_id and l.order_id = t.id and ${fit})`,
  }
}
