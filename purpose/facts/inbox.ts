import type { Reading, Shown } from '../acts/act.ts'
import type { Weighed } from './content.ts'
import type { Facts } from './fact.ts'
import { askedBy, CLEAR_ALONE } from './promo-parts.ts'

/** What a part of a subject must be for the whole to be about service. */
const SERVES = 0.5

/**
 * What promotes of what an inbox shows of a mail: the name of its sender, or a part of a subject that gives service
 * elsewhere and does not promote as a whole.
 */
export function inboxFact({ inbox }: Reading, weighed: readonly Weighed[]): Facts['inbox'] {
  const asks = inbox.filter(({ promotion, said }) => said && promotion >= CLEAR_ALONE)
  const sender = asks.find(({ of }) => of === 'sender')
  if (sender) return found('sender', sender, [])
  const subject = weighed.find(({ segment }) => segment.role === 'subject')
  const part = asks.find(({ of }) => of === 'subject')
  const serves = inbox.some(({ of, service }) => of === 'subject' && service >= SERVES)
  if (!subject || !part || !serves || askedBy(subject) !== null) return found('plain', null, [])
  return found('subject', part, [subject.segment.id])
}

function found(value: Facts['inbox']['value'], shown: Shown | null, segments: readonly string[]): Facts['inbox'] {
  return { value, sure: shown?.promotion ?? 1, from: 'text', segments }
}
