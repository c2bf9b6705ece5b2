import type { Counts, Tally } from './record.ts'

/** Nothing was done yet. */
export const NO_TALLY: Tally = { made: 0, changed: 0, unchanged: 0 }

/** Nothing was done yet, of any noun. */
export const NO_COUNTS: Counts = {
  rows: 0,
  contacts: NO_TALLY,
  merged: 0,
  addresses: NO_TALLY,
  orders: NO_TALLY,
  events: NO_TALLY,
  contracts: NO_TALLY,
  consents: NO_TALLY,
  softOptIns: NO_TALLY,
  suppressions: NO_TALLY,
  deliveries: NO_TALLY,
  staySuppressed: 0,
  withoutProvenance: 0,
  rejected: 0,
}

/** Of so many, what was made and changed; the rest was as it is. */
export function tallyOf(all: number, made: number, changed: number): Tally {
  return { made, changed, unchanged: all - made - changed }
}

function sum(a: Tally, b: Tally): Tally {
  return { made: a.made + b.made, changed: a.changed + b.changed, unchanged: a.unchanged + b.unchanged }
}

/** Both together. */
export function together(a: Counts, b: Counts): Counts {
  return {
    rows: a.rows + b.rows,
    contacts: sum(a.contacts, b.contacts),
    merged: a.merged + b.merged,
    addresses: sum(a.addresses, b.addresses),
    orders: sum(a.orders, b.orders),
    events: sum(a.events, b.events),
    contracts: sum(a.contracts, b.contracts),
    consents: sum(a.consents, b.consents),
    softOptIns: sum(a.softOptIns, b.softOptIns),
    suppressions: sum(a.suppressions, b.suppressions),
    deliveries: sum(a.deliveries, b.deliveries),
    staySuppressed: a.staySuppressed + b.staySuppressed,
    withoutProvenance: a.withoutProvenance + b.withoutProvenance,
    rejected: a.rejected + b.rejected,
  }
}
