import type { ActId } from '../acts/act.ts'
import type { Facts, PartKind } from './fact.ts'

/** What part of a mail an act makes, for the acts that are not service or frame. */
export const KIND_OF: Partial<Record<ActId, PartKind>> = {
  offer: 'discount',
  showcase: 'own-unrelated',
  'cross-sell': 'own-add-on',
  upgrade: 'upgrade',
  'app-push': 'app',
  loyalty: 'loyalty',
  referral: 'referral',
  contest: 'contest',
  'event-invitation': 'event',
  goodwill: 'brand',
  'opt-in': 'opt-in',
  cart: 'cart',
  'win-back': 'win-back',
  social: 'social',
  'partner-offer': 'third-party',
  'lead-magnet': 'content',
  'review-request': 'review',
  survey: 'survey',
  research: 'research',
  'donation-ask': 'donation',
  membership: 'membership',
  petition: 'petition',
  cause: 'cause',
}

/** Kinds that stay a light tinge while they are small, stand under the service content and leave the subject alone. */
export const LIGHT_KINDS: readonly PartKind[] = [
  'own-add-on',
  'upgrade',
  'app',
  'brand',
  'social',
  'content',
  'review',
  'survey',
  'research',
  'opt-in',
  'event',
  'loyalty',
]

/** What an appeal asks, by the kind of its strongest part. */
export const APPEAL_OF: Partial<Record<PartKind, Facts['appeal']['value']>> = {
  donation: 'donation',
  membership: 'membership',
  petition: 'petition',
  cause: 'cause',
}

/** What feedback is asked, by kind. */
export const FEEDBACK_OF: Partial<Record<PartKind, Facts['feedback']['value']>> = {
  review: 'review',
  survey: 'survey',
  research: 'research',
}

/** What ordinarily sets a service mail off, by its leading act; shown as an assumption where it was not declared. */
export const TRIGGER_OF: Partial<Record<ActId, Facts['trigger']['value']>> = {
  order: 'contract',
  delivery: 'contract',
  payment: 'contract',
  appointment: 'contract',
  account: 'contract',
  contract: 'contract',
  'price-change': 'contract',
  renewal: 'contract',
  statement: 'contract',
  disruption: 'contract',
  help: 'contract',
  security: 'request',
  answer: 'request',
  'requested-content': 'request',
  'donation-thanks': 'request',
  recall: 'safety',
  breach: 'law',
  'legal-notice': 'law',
  notice: 'law',
}
