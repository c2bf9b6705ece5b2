import type { Known } from '../known.ts'
import type { MailKind } from '../suppression/mail-kind.ts'
import { stopping } from '../suppression/stopping.ts'
import type { SuppressionType } from '../suppression/suppression.ts'
import type { Sent } from './audience.ts'
import type { OutReason } from './reasons.ts'

/**
 * The reason that each type of refusal is, the one that is named first in front: who is not there, then from wide to narrow.
 * That mail bounces is a matter of the address and not among them.
 */
export const REFUSAL_REASONS: readonly (readonly [Exclude<SuppressionType, 'hard-bounce'>, OutReason])[] = [
  ['erased', 'nobody-there'],
  ['deceased', 'nobody-there'],
  ['restriction', 'refused-restriction'],
  ['objection-own-reasons', 'refused-objection-own-reasons'],
  ['objection-marketing', 'refused-objection-marketing'],
  ['complaint', 'refused-complaint'],
  ['unsubscribed', 'refused-unsubscribed'],
  ['by-hand', 'refused-by-hand'],
]

/**
 * Which refusal of a person stops a mail; null when none does. Who refused at one address refused as a person, so it counts
 * for all of them.
 * @param because why people who refused must get it; counts only where a refusal asks for that
 */
export function refusalOf(known: Known, kind: MailKind, sent: Sent, because: string | null): OutReason | null {
  const refusals = known.addresses.flatMap(({ suppressions }) => suppressions)
  const personal = refusals.filter(({ type }) => type !== 'hard-bounce')
  const { effect, by } = stopping(personal, { ...sent, kind })
  if (effect === 'asks') return because === null ? 'asks' : null
  const stops = by.filter(({ row }) => row.effect === 'stops')
  const named = REFUSAL_REASONS.find(([type]) => stops.some(({ row }) => row.type === type))
  return named?.[1] ?? null
}
