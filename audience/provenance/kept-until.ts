import { Temporal } from 'temporal-polyfill'
import type { Known, KnownProvenance, Moment } from '../known.ts'

/** A moment after which what is known of a contact should be gone; `infinity` while something goes on, null for no provenance. */
export type KeptUntil = Moment | 'infinity' | null

/** The latest end of the terms of everything that a contact's data come from. */
export function keptUntil(known: Known): KeptUntil {
  return latest(known.provenances.map((provenance) => endOf(provenance, known)))
}

function endOf({ at, retention }: KnownProvenance, known: Known): Moment | 'infinity' {
  const from = countedFrom(retention.countedFrom, known) ?? at ?? known.firstSeenAt
  if (from === 'infinity') return from
  const end = Temporal.Instant.from(from).toZonedDateTimeISO('UTC').add({ months: retention.months })
  return end.toInstant().toString({ fractionalSecondDigits: 3 })
}

/** From when a term runs; null where that never was, so that it runs from the collection of the data. */
function countedFrom(what: KnownProvenance['retention']['countedFrom'], known: Known): KeptUntil {
  switch (what) {
    case 'collection':
      return null
    case 'last-order':
      return latest(known.orders.filter(({ state }) => state !== 'cancelled').map(({ placedAt }) => placedAt))
    case 'last-contact':
    case 'last-sign-in':
      return latest(known.events.map(({ at }) => at))
    case 'end-of-contract':
      return latest(known.contracts.map(({ endsAt }) => endsAt ?? 'infinity'))
    case 'withdrawal':
      return latest(known.consents.map(({ withdrawnAt }) => withdrawnAt ?? 'infinity'))
    case 'gift':
      return latest(known.softOptIns.filter(({ kind }) => kind === 'gift').map(({ at }) => at))
  }
}

/** The last of moments, which compare as text; `infinity` compares as later than every one of them. */
function latest(moments: readonly (Moment | 'infinity')[]): KeptUntil {
  return moments.reduce<KeptUntil>((last, one) => (last === null || one > last ? one : last), null)
}
