import { Temporal } from 'temporal-polyfill'
import type { Moment } from '../known.ts'
import { LIMITS } from '../limits.ts'
import type { OutReason } from '../places/reasons.ts'
import type { SuppressionType } from '../suppression/suppression.ts'

/** To what a file belongs: a mail, and the audience that was frozen for it. */
export interface Taken {
  /** What people call the mail. */
  readonly mail: string
  /** Of the frozen audience: small letters and digits. */
  readonly hash: string
  readonly frozenAt: Moment
}

/** Somebody who gets the mail, as far as another tool must know. */
export interface TakenRecipient {
  /** As it is mailed to. */
  readonly address: string
  /** By which the tool knows the person; empty where it does not. */
  readonly externalId: string
  readonly firstName: string
  readonly lastName: string
  /** ISO 639-1. */
  readonly language: string
  readonly group: string
  readonly variant: string
  /** Why he gets it, in his own language. */
  readonly reason: string
}

/** Somebody who does not get it, as another tool must know too. */
export interface TakenRefusal {
  readonly address: string
  readonly externalId: string
  readonly type: SuppressionType
}

/** Somebody whom a mail does not reach that a law orders: he must be told another way, such as by letter. */
export interface TakenUnreached {
  /** Empty where it is not known, as the rest. */
  readonly name: string
  readonly externalId: string
  readonly street: string
  readonly postcode: string
  readonly town: string
  /** ISO 3166-1. */
  readonly country: string
  readonly reason: OutReason
  /** Code of the law that orders it. */
  readonly law: string
  /** Whether that is the law of his own country; else it is the strictest there is. */
  readonly isOwn: boolean
}

/** Until when an audience can be taken along: afterwards people have refused, moved and ordered. */
export function goodUntil(frozenAt: Moment): Moment {
  return Temporal.Instant.from(frozenAt).add({ hours: LIMITS.takeawayHours }).toString({ fractionalSecondDigits: 3 })
}
