/** Every type of refusal to mail an address. A closed list: what is none of these is written down by hand. */
export const SUPPRESSION_TYPES = [
  'unsubscribed',
  'complaint',
  'hard-bounce',
  'objection-marketing',
  'objection-own-reasons',
  'restriction',
  'erased',
  'deceased',
  'by-hand',
] as const
/** One type of refusal. */
export type SuppressionType = (typeof SUPPRESSION_TYPES)[number]

/** The types that people write down and files bring in; who is erased is erased here, and only a keyed hash says so. */
export const REFUSAL_TYPES = SUPPRESSION_TYPES.filter((type) => type !== 'erased')
/** One type of refusal that people write down and files bring in. */
export type RefusalType = (typeof REFUSAL_TYPES)[number]

/** How far a refusal was recorded to go: one stream of a brand, one brand, or the whole organisation. */
export type Scope =
  | { readonly reach: 'stream'; readonly stream: string; readonly brand: string; readonly sender: string }
  | { readonly reach: 'brand'; readonly brand: string; readonly sender: string }
  | { readonly reach: 'all' }

/**
 * A refusal to mail one address, as far as deciding needs it; the address itself stays with whoever asks.
 * `brand` and `stream` are ids, `sender` is the id of the legal sender of that brand: who answers for it in law.
 */
export interface Suppression {
  readonly type: SuppressionType
  readonly scope: Scope
}
