/** Something that the palette offers. */
export interface Offer {
  readonly id: string
  readonly title: string
  /** What else it is found by, and what stands beside it. */
  readonly about: string
  readonly run: () => void
}

/** Offers under a heading. */
export type Group = readonly [title: string, offers: readonly Offer[]]
