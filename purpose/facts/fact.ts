import type { Purpose } from '../acts/act.ts'

/** Where a fact comes from: the text, the sender's declaration, or the ordinary case assumed. */
export type Ground = 'text' | 'declared' | 'assumed'

/** One fact with its evidence. */
export interface Fact<T> {
  readonly value: T
  /** How sure the reading is, 0–1; 1 for what is declared or counted. */
  readonly sure: number
  readonly from: Ground
  /** The segments it rests on, in reading order. */
  readonly segments: readonly string[]
}

/** What a promotional, feedback or appeal part of a mail is. Closed; laws match on it by name. */
export type PartKind =
  | 'own-add-on' // the sender's own product, related to what the mail is about
  | 'own-unrelated'
  | 'discount' // discount, code, gift, free trial
  | 'campaign' // sale, collection, limited time, banner
  | 'upgrade'
  | 'app'
  | 'loyalty'
  | 'referral'
  | 'contest'
  | 'event'
  | 'brand' // goodwill, image, values
  | 'opt-in'
  | 'cart'
  | 'win-back'
  | 'social'
  | 'third-party'
  | 'content' // lead magnet
  | 'review'
  | 'survey'
  | 'research'
  | 'donation'
  | 'membership'
  | 'petition'
  | 'cause'

/** A coherent run of promotional, feedback or appeal segments. */
export interface PromoPart {
  readonly kind: PartKind
  readonly segments: readonly string[]
  /** Share of the visible prominence of the mail's content (frame left out), 0–1. */
  readonly share: number
  readonly place: 'subject' | 'before-service' | 'between' | 'after-service' | 'only'
  /** Mean probability of the acts it was read from. */
  readonly sure: number
}

/** What the mail amounts to. Knows neither language nor law. Keys are public. */
export interface Facts {
  /** The main purpose of the mail as a whole; `unknown` when the model is torn or its two readings disagree. */
  readonly lead: Fact<Purpose | 'unknown'>
  /** The likeliest main purpose even when `lead` is `unknown`; never shown as a verdict without review. */
  readonly leaning: Fact<Purpose>
  readonly readable: Fact<'yes' | 'picture-only' | 'empty' | 'foreign' | 'encrypted'>
  readonly unread: Fact<'none' | 'minor' | 'prominent'>
  /** Text that not every reader sees, and that stands nowhere else: some of it asks for something, or nobody can read it. */
  readonly unseen: Fact<'none' | 'plain' | 'asking' | 'unreadable'>
  /** What of the line in an inbox promotes: the name of the sender, or a part of a subject that is service as a whole. */
  readonly inbox: Fact<'plain' | 'sender' | 'subject'>
  /** What set the mail off. */
  readonly trigger: Fact<'request' | 'contract' | 'law' | 'safety' | 'initiative' | 'unknown'>
  /** Can the sender prove that the recipient asked or acted? */
  readonly provoked: Fact<'proven' | 'claimed' | 'no' | 'unknown'>
  /** Was this newsletter or alert asked for? */
  readonly requested: Fact<'yes' | 'no' | 'unknown'>
  readonly sender: Fact<'company' | 'charity' | 'party' | 'union' | 'government' | 'association' | 'unknown'>
  readonly subject: Fact<
    'service' | 'promotional' | 'appeal' | 'feedback' | 'editorial' | 'misleading' | 'unknown' | 'none'
  >
  /** The first content after the greeting. */
  readonly opens: Fact<'service' | 'promotion' | 'feedback' | 'appeal' | 'editorial' | 'none'>
  /** Is there service content the reader needs or can act on? */
  readonly service: Fact<'present' | 'thin' | 'none'>
  /** Shares of the visible prominence of the content, frame left out; they sum to 1 unless the mail is empty. */
  readonly serviceShare: Fact<number>
  readonly promotionShare: Fact<number>
  readonly feedbackShare: Fact<number>
  readonly appealShare: Fact<number>
  readonly editorialShare: Fact<number>
  /** How the promotion in the mail is to be taken, by kind, place and share: what DESIGN.md calls tinge. */
  readonly promotion: Fact<'none' | 'light' | 'strong'>
  readonly parts: Fact<readonly PromoPart[]>
  readonly kinds: Fact<readonly PartKind[]>
  readonly brandOnly: Fact<'yes' | 'no'>
  readonly optIn: Fact<'yes' | 'no'>
  readonly thirdParty: Fact<'yes' | 'no'>
  readonly feedback: Fact<'none' | 'review' | 'survey' | 'research'>
  readonly appeal: Fact<'none' | 'donation' | 'membership' | 'petition' | 'cause'>
  readonly tone: Fact<'neutral' | 'encouraging'>
  readonly buttons: Fact<'none' | 'service' | 'promotion' | 'appeal' | 'mixed'>
  readonly links: Fact<'none' | 'own' | 'home' | 'social' | 'promotion'>
  readonly disclaimer: Fact<'yes' | 'no'>
  readonly unsubscribe: Fact<'yes' | 'no'>
  readonly postalAddress: Fact<'yes' | 'no'>
  readonly identity: Fact<'yes' | 'no'>
  readonly tracking: Fact<'none' | 'pixel' | 'redirect'>
  /** Mail that a law orders: recall, breach notice, statutory notice. */
  readonly duty: Fact<'none' | 'recall' | 'breach' | 'statutory'>
  /** What a duty mail must contain and does; closed words per duty, see `facts/duty.ts`. */
  readonly dutyContent: Fact<readonly string[]>
  /** Kind of service, for consequences and audience suggestions: the leading service act, as a closed word. */
  readonly serviceKind: Fact<string>
  /** Does requested content report on something the reader watches: a search, an item, a price? */
  readonly alert: Fact<'yes' | 'no'>
}

/** The name of a fact. */
export type FactName = keyof Facts

/** What the sender declares about a mail; the rest is assumed and shown. Keys as in `waarom.config.json`. */
export interface Declared {
  readonly trigger?: 'request' | 'contract' | 'law' | 'safety' | 'initiative'
  readonly provoked?: 'proven' | 'claimed' | 'no'
  readonly requested?: 'yes' | 'no'
  readonly sender?: {
    readonly name?: string
    readonly type?: 'company' | 'charity' | 'party' | 'union' | 'government' | 'association'
    readonly domains?: readonly string[]
    readonly address?: string
  }
  /** What a person says about unread content: nothing promotional in it, or promotion. */
  readonly unreadIs?: 'service' | 'promotion'
}
