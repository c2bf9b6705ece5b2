import type { Cue } from './cues.ts'

/** What a segment does to the reader, grouped by what it is for. */
export type Family = 'service' | 'promotion' | 'feedback' | 'appeal' | 'editorial' | 'frame'

/** Every act with its family: the closed list. The folders beside this file hold meaning and look-alikes. */
export const ACTS = {
  order: 'service',
  delivery: 'service',
  payment: 'service',
  appointment: 'service',
  account: 'service',
  security: 'service',
  contract: 'service',
  'price-change': 'service',
  renewal: 'service',
  recall: 'service',
  breach: 'service',
  disruption: 'service',
  'legal-notice': 'service',
  answer: 'service',
  'requested-content': 'service',
  statement: 'service',
  help: 'service',
  'donation-thanks': 'service',
  notice: 'service',
  offer: 'promotion',
  showcase: 'promotion',
  'cross-sell': 'promotion',
  upgrade: 'promotion',
  'app-push': 'promotion',
  loyalty: 'promotion',
  referral: 'promotion',
  contest: 'promotion',
  'event-invitation': 'promotion',
  goodwill: 'promotion',
  'opt-in': 'promotion',
  cart: 'promotion',
  'win-back': 'promotion',
  social: 'promotion',
  'partner-offer': 'promotion',
  'lead-magnet': 'promotion',
  'review-request': 'feedback',
  survey: 'feedback',
  research: 'feedback',
  'donation-ask': 'appeal',
  membership: 'appeal',
  petition: 'appeal',
  cause: 'appeal',
  editorial: 'editorial',
  greeting: 'frame',
  thanks: 'frame',
  closing: 'frame',
  footer: 'frame',
  disclaimer: 'frame',
  unsubscribe: 'frame',
} as const satisfies Record<string, Family>

/** The id of an act; public in reports. */
export type ActId = keyof typeof ACTS

/** All act ids, in the order of the list; the model's classes stand in this order. */
export const ACT_IDS = Object.keys(ACTS) as ActId[]

/** The five purposes. */
export const PURPOSES = ['service', 'commercial', 'charitable', 'ideological', 'editorial'] as const
export type Purpose = (typeof PURPOSES)[number]

/** What the model reads in one segment. `probability` is calibrated: 0.8 is right 8 times in 10. */
export interface Act {
  readonly segment: string
  readonly act: ActId
  readonly family: Family
  readonly probability: number
  /** The second reading, when there is one worth naming. */
  readonly second: { readonly act: ActId; readonly probability: number } | null
  /** Probability per family, summing to 1. */
  readonly families: Readonly<Record<Family, number>>
}

/** What an inbox shows beside the subject as a whole, read by its own words: the name of the sender, or a part of the subject. */
export interface Shown {
  readonly of: 'sender' | 'subject'
  /** How likely it promotes, and gives service. */
  readonly promotion: number
  readonly service: number
  /** Whether a phrase that sells or a percentage stands in it. */
  readonly said: boolean
}

/** What the model reads in a mail. */
export interface Reading {
  readonly acts: readonly Act[]
  /** Probability of each purpose for the mail as a whole, calibrated, summing to 1. */
  readonly whole: Readonly<Record<Purpose, number>>
  /** What the sum of the segments says, apart from the whole; where the two disagree the facts say `unknown`. */
  readonly parts: Readonly<Record<Purpose, number>>
  /** What of the content that obligatory mail must have is said, and where; empty where no act points to such mail. */
  readonly cues: readonly Cue[]
  /** What an inbox shows beside the subject as a whole: the name of the sender, and the parts of a subject of several. */
  readonly inbox: readonly Shown[]
  /** Model version, e.g. `acts-2026.11.1`. */
  readonly model: string
}

/** A person's reading of one segment, in place of the model's. */
export interface Overruled {
  readonly segment: string
  readonly act: ActId
}
