import sql, { type Sql } from 'sql-template-tag'
import type { Moment } from '../../known.ts'
import type { Sent } from '../audience.ts'

/**
 * Whether a contact of the row `f` is a customer, as `isCustomer` says. Where every brand is the sender's the facts know; else
 * they know who is nobody's, and the orders and contracts of the others are looked at.
 */
export function customerOf({ senderBrands }: Sent, at: Moment): Sql {
  const begun = sql`coalesce(f.contract_begins_at <= ${at}::timestamptz, false)`
  if (senderBrands === null) return sql`(f.orders > 0 or ${begun})`
  return sql`(f.orders > 0 and exists (
    select from waarom."order" o
    where o.contact_id = f.contact_id and o.state <> 'cancelled' and o.brand_id = any (${senderBrands}::uuid[])
  ) or ${begun} and exists (
    select from waarom.contract k where k.contact_id = f.contact_id and k.begins_at <= ${at}::timestamptz
      and k.brand_id = any (${senderBrands}::uuid[])
  ))`
}

/** Whether something with a contact of the row `f` is not over, as `hasBusiness` says. */
export function businessWith(at: Moment): Sql {
  return sql`(f.open_orders > 0 or coalesce(f.contract_runs_until > ${at}::timestamptz, false))`
}
