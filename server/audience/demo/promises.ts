/** What shares are taken of. */
export type Whole = 'people' | 'contacts' | 'buyers' | 'orders'

/** Between which percents the share of some people stays, whatever the seed, in a shop of ten thousand or more. */
export interface Promised {
  readonly of: Whole
  readonly least: number
  readonly most: number
  readonly who: string
}

const promised = (of: Whole, least: number, most: number, who: string): Promised => ({ of, least, most, who })

/** Who lives in the demo shop, as docs/reference/demo-shop.md tells it and the tests hold it. */
export const PROMISES = {
  NL: promised('contacts', 66, 74, 'in the Netherlands'),
  BE: promised('contacts', 11, 15, 'in Belgium, Dutch- and French-speaking'),
  DE: promised('contacts', 7, 11, 'in Germany'),
  FR: promised('contacts', 2, 4, 'in France'),
  GB: promised('contacts', 2, 4, 'in the United Kingdom, with prices in pounds'),
  'no-country': promised('contacts', 1, 4, 'of whom nobody knows the country'),
  organisation: promised('contacts', 1, 3, 'an organisation'),
  'no-order': promised('contacts', 15, 21, 'never ordered'),
  'free-user': promised('contacts', 10, 13, 'a free user: an account and no order'),
  'one-order': promised('contacts', 40, 50, 'ordered once'),
  'some-orders': promised('contacts', 20, 28, 'ordered two to four times'),
  'many-orders': promised('contacts', 10, 18, 'ordered five times or more'),
  weekly: promised('contacts', 0.03, 0.3, 'ordered a hundred times or more'),
  quiet: promised('buyers', 30, 45, 'last ordered two years ago or longer'),
  'quiet-once': promised('buyers', 24, 33, 'ordered once, two years ago or longer'),
  cancelled: promised('orders', 1, 3, 'cancelled'),
  returned: promised('orders', 5, 8, 'sent back'),
  question: promised('contacts', 3, 7, 'asked something about an order'),
  contract: promised('contacts', 2, 5, 'made a subscription or another contract that lasts'),
  'two-addresses': promised('contacts', 4, 8, 'with two addresses'),
  'shared-address': promised('contacts', 0.6, 1.1, 'with an address that is somebody else’s too'),
  consent: promised('contacts', 30, 45, 'gave a consent'),
  withdrawn: promised('contacts', 5, 11, 'withdrew a consent'),
  'soft-opt-in-sale': promised(
    'buyers',
    35,
    55,
    'with a soft opt-in of a sale; who has none ordered before the notice stood there, or refused',
  ),
  'soft-opt-in-gift': promised('buyers', 1, 3, 'with a soft opt-in of a gift to the foundation'),
  unsubscribed: promised('contacts', 7, 15, 'unsubscribed'),
  complaint: promised('contacts', 0.2, 0.8, 'reported a mail as spam'),
  'hard-bounce': promised('contacts', 1.8, 3.2, 'with an address that bounces'),
  'objection-marketing': promised('contacts', 0.8, 1.9, 'objected to direct marketing'),
  'objection-own-reasons': promised('contacts', 0.03, 0.4, 'objected for own reasons'),
  restriction: promised('contacts', 0.02, 0.35, 'had the use of the data restricted'),
  deceased: promised('contacts', 0.15, 0.7, 'died'),
  'by-hand': promised('contacts', 0.1, 0.7, 'put on the list by hand'),
  erased: promised('people', 0.1, 0.65, 'were erased; only a keyed hash is left'),
  'no-provenance': promised('contacts', 2, 6, 'of whom nobody wrote down where they are from'),
  'no-provenance-of-address': promised('contacts', 0.5, 2, 'of whom that is written down, but not for their address'),
} as const satisfies Readonly<Record<string, Promised>>

/** One line of the promises. */
export type Line = keyof typeof PROMISES
/** All lines, in their order. */
export const PROMISED_LINES = Object.keys(PROMISES) as readonly Line[]
