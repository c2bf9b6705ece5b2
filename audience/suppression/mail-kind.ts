import type { Facts } from '@waarom/purpose/facts/fact.ts'
import type { Verdict } from '@waarom/purpose/law/rulebook.ts'

/**
 * The kinds of mail that a refusal tells apart:
 * - `own`: service without tinge about the recipient's own order, contract, request or safety
 * - `alert`: service without tinge on something the recipient asked to be told of each time, and may stop
 * - `initiative`: service without tinge that the sender sends of his own accord
 * - `tinged`: service with a tinge
 * - `duty`: recall, breach notice, statutory notice
 * - the other purposes, each by its name
 */
export const MAIL_KINDS = [
  'own',
  'alert',
  'initiative',
  'tinged',
  'duty',
  'commercial',
  'charitable',
  'ideological',
  'editorial',
] as const
/** One kind of mail. */
export type MailKind = (typeof MAIL_KINDS)[number]

/** What a verdict and its facts say about a mail, as far as its kind depends on it. */
export interface Judged {
  readonly purpose: NonNullable<Verdict['purpose']>
  readonly tinge: Verdict['tinge']
  readonly trigger: Facts['trigger']['value']
  readonly duty: Facts['duty']['value']
  readonly alert: Facts['alert']['value']
  readonly unread: Facts['unread']['value']
}

/**
 * The kind of a mail under one law. A mail without a purpose waits for a person and has no kind yet.
 * What cannot be read may hold advertising; what set the mail off and is not known, or is a law that the text does not
 * show, is read as the sender's own accord.
 */
export function kindOf({ purpose, tinge, trigger, duty, alert, unread }: Judged): MailKind {
  if (purpose !== 'service') return purpose
  if (tinge !== 'none') return 'tinged'
  if (duty !== 'none') return 'duty'
  if (unread !== 'none') return 'tinged'
  if (alert === 'yes') return 'alert'
  return trigger === 'contract' || trigger === 'request' || trigger === 'safety' ? 'own' : 'initiative'
}
