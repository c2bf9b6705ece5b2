import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { cursorOf } from '../../cursor.ts'
import { ProblemError } from '../../problems.ts'
import type { Tables } from '../../store/store.ts'
import type { eventsAnswer, ordersAnswer } from './ask.ts'
import { peopleProblems } from './problems.ts'

/** Which part of a list is asked. */
export interface PageAsk {
  readonly after?: string | undefined
  readonly limit: number
}

const place = z.tuple([z.string(), z.uuid()])
const orderCursor = cursorOf('orders-of-person', place)
const eventCursor = cursorOf('events-of-person', place)
/** A moment with all its digits, so that none is lost between two pages. */
const exact = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
const iso = (moment: Date | null) => moment?.toISOString() ?? null

/**
 * The orders of somebody with their lines, newest first.
 * @throws ProblemError `people/no-such-person`, `server/bad-cursor`
 */
export async function ordersOf(
  db: Kysely<Tables>,
  id: string,
  { after, limit }: PageAsk,
): Promise<z.infer<typeof ordersAnswer>> {
  const from = orderCursor.read(after)
  await refuseUnknown(db, id)
  const rows = await db
    .selectFrom('waarom.order as placed')
    .innerJoin('waarom.brand as brand', 'brand.id', 'placed.brand_id')
    .select([
      'placed.id',
      'external_id as number',
      'source',
      'placed_at',
      'paid_at',
      'shipped_at',
      'cancelled_at',
      'state',
    ])
    .select([
      'total_minor',
      'shipping_minor',
      'currency',
      'brand.id as brandId',
      'brand.name as brand',
      exact('placed_at').as('exact'),
    ])
    .where('contact_id', '=', id)
    .$if(from !== null, (query) =>
      query.where(sql<boolean>`(placed_at, placed.id) < (${from?.[0]}::timestamptz, ${from?.[1]}::uuid)`),
    )
    .orderBy('placed_at', 'desc')
    .orderBy('placed.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = orderCursor.page(rows, limit, (row) => [row.exact, row.id])
  const lines = await linesOf(
    db,
    id,
    page.rows.map((row) => row.id),
  )
  const orders = page.rows.map(({ exact: _, brandId, brand, currency, total_minor, shipping_minor, ...row }) => ({
    ...{ id: row.id, number: row.number, source: row.source, state: row.state, brand: { id: brandId, name: brand } },
    ...{ placedAt: row.placed_at.toISOString(), paidAt: iso(row.paid_at) },
    ...{ shippedAt: iso(row.shipped_at), cancelledAt: iso(row.cancelled_at) },
    ...{ total: money(total_minor, currency), shipping: money(shipping_minor, currency) },
    lines: lines
      .filter(({ order_id }) => order_id === row.id)
      .map(({ sku, name, category, quantity, unit_minor }) => ({
        ...{ sku, name, category, quantity },
        unit: money(unit_minor, currency),
      })),
  }))
  return { orders, next: page.next }
}

const money = (minor: string | null, currency: string | null) =>
  minor === null ? null : { minor: Number(minor), currency }

async function linesOf(db: Kysely<Tables>, id: string, orderIds: readonly string[]) {
  if (orderIds.length === 0) return []
  return db
    .selectFrom('waarom.order_line')
    .select(['order_id', 'sku', 'name', 'category', 'quantity', 'unit_minor'])
    .where('contact_id', '=', id)
    .where('order_id', 'in', [...orderIds])
    .orderBy('position')
    .execute()
}

/**
 * What happened to somebody, newest first.
 * @throws ProblemError `people/no-such-person`, `server/bad-cursor`
 */
export async function eventsOf(
  db: Kysely<Tables>,
  id: string,
  { after, limit }: PageAsk,
): Promise<z.infer<typeof eventsAnswer>> {
  const from = eventCursor.read(after)
  await refuseUnknown(db, id)
  const rows = await db
    .selectFrom('waarom.event')
    .select(['id', 'name', 'at', 'source', 'properties', exact('at').as('exact')])
    .where('contact_id', '=', id)
    .$if(from !== null, (query) =>
      query.where(sql<boolean>`(at, id) < (${from?.[0]}::timestamptz, ${from?.[1]}::uuid)`),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = eventCursor.page(rows, limit, (row) => [row.exact, row.id])
  const events = page.rows.map(({ exact: _, at, ...row }) => ({ ...row, at: at.toISOString() }))
  return { events, next: page.next }
}

async function refuseUnknown(db: Kysely<Tables>, id: string): Promise<void> {
  const found = await db.selectFrom('waarom.contact').select('id').where('id', '=', id).executeTakeFirst()
  if (!found) throw new ProblemError(peopleProblems.make('no-such-person'))
}
