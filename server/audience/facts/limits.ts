/** How the facts of contacts are counted. */
export const LIMITS = {
  /** Contacts that are counted in one transaction: about a second, in which nobody waits but who counts too. */
  batch: 20_000,
  /** Contacts that are counted before a question is answered; of more it is said that they are owed. */
  few: 2_000,
} as const
