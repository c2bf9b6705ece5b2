/** What the account takes on. */
export const LIMITS = {
  /** References of one entry to what it is about. */
  subjects: 100,
  /** Characters of the body of one entry, as canonical JSON. */
  bodyChars: 8_000,
} as const
