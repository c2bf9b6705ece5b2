/**
 * What a duty mail can contain, as closed words for `facts.dutyContent`.
 * The laws say which of them must be there; the words say nothing of law.
 */
export const DUTY_CONTENT = {
  /** The headline or subject calls it a product safety recall, in the mail's language. */
  'recall-headline': 'recall',
  /** The product is named so that it can be recognised: name, type, batch or serial number. */
  'recall-product': 'recall',
  /** The hazard is said: fire, choking, shock, injury, poisoning… */
  'recall-hazard': 'recall',
  /** What the reader must do now: stop using, unplug, bring back… */
  'recall-action': 'recall',
  /** What the reader gets: repair, replacement, refund. */
  'recall-remedy': 'recall',
  /** A free telephone number, an address or a page for questions. */
  'recall-contact': 'recall',
  /** Words that make the hazard smaller: voluntary, precautionary, in rare cases, no incidents so far… */
  'recall-played-down': 'recall',
  /** What happened to which data, and when. */
  'breach-nature': 'breach',
  /** The data protection officer or another contact for questions. */
  'breach-contact': 'breach',
  /** What it may lead to: phishing, misuse, identity fraud… */
  'breach-consequences': 'breach',
  /** What the sender did about it or what the reader can do. */
  'breach-measures': 'breach',
  /** What changes or applies. */
  'statutory-what': 'statutory',
  /** The day from which it applies. */
  'statutory-when': 'statutory',
  /** What the reader may do about it: cancel, object, end the contract, choose. */
  'statutory-choice': 'statutory',
} as const satisfies Record<string, 'recall' | 'breach' | 'statutory'>

/** One word of what a duty mail contains. */
export type DutyContent = keyof typeof DUTY_CONTENT

/** All words, in the order of the list. */
export const DUTY_CONTENT_WORDS = Object.keys(DUTY_CONTENT) as readonly DutyContent[]
