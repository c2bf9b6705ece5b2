import type { Reading } from '../acts/act.ts'
import type { DraftContent } from '../mail/draft.ts'
import { alertOf } from './alert.ts'
import { shares, weigh } from './content.ts'
import { dutyOf } from './duty.ts'
import type { Declared, Fact, Facts, Ground } from './fact.ts'
import { inboxFact } from './inbox.ts'
import { KIND_OF } from './kinds.ts'
import { lead, leaning } from './lead.ts'
import { promoParts } from './promo-parts.ts'
import { asks, promotionOf } from './promotion.ts'
import { sayings } from './saying.ts'
import { shape } from './shape.ts'
import type { Thresholds } from './thresholds.ts'
import { unreadFact, unreadWeight, withUnread } from './unread.ts'
import { unseenFact } from './unseen.ts'

/** Makes a fact. */
export function fact<T>(value: T, sure = 1, segments: readonly string[] = [], from: Ground = 'text'): Fact<T> {
  return { value, sure, from, segments }
}

/**
 * Gathers what the acts of a mail amount to, and what its sender declares. Knows neither language nor law.
 * @param thresholds where promotion in a service mail becomes strong, and unread content prominent
 */
export function gather(draft: DraftContent, reading: Reading, declared: Declared, thresholds: Thresholds): Facts {
  const weighed = weigh(draft, reading)
  const parts = withUnread(promoParts(weighed), draft, declared, weighed)
  const share = shares(weighed, parts, unreadWeight(draft, declared))
  const leads = lead(draft, reading, weighed)
  const counted = (name: keyof typeof share) =>
    fact(
      share[name],
      1,
      weighed.filter((one) => one.content && one.act.family === name).map((one) => one.segment.id),
    )
  const said = sayings(declared, leaning(reading), weighed, draft.readable)
  return {
    lead: leads,
    leaning: fact(leaning(reading), reading.whole[leaning(reading)], leads.segments),
    readable: fact(draft.readable),
    unread: unreadFact(draft, declared, thresholds.unread),
    unseen: unseenFact(weighed),
    inbox: inboxFact(reading, weighed),
    ...said,
    alert: alertOf(reading, said.serviceKind),
    ...shape(draft, weighed, leaning(reading), declared),
    serviceShare: counted('service'),
    promotionShare: counted('promotion'),
    feedbackShare: counted('feedback'),
    appealShare: counted('appeal'),
    editorialShare: counted('editorial'),
    promotion: promotionOf(parts, thresholds),
    parts: fact(
      parts,
      1,
      parts.flatMap((part) => part.segments),
    ),
    kinds: fact(
      [...new Set(parts.map((part) => part.kind))],
      1,
      parts.flatMap((part) => part.segments),
    ),
    ...asks(parts, weighed),
    ...dutyOf(reading, weighed, said.serviceKind.value, { promotion: parts.length > 0, service: share.service }),
  }
}

/** The kinds of part a mail can hold, for callers that list them. */
export const PART_KINDS = [...new Set(Object.values(KIND_OF))]
