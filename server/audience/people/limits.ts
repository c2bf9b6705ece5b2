/** What a look at people costs at most. */
export const LIMITS = {
  /** Characters of a search. */
  searchChars: 200,
  /** Words of a name that are looked for. */
  words: 6,
  /** People that a search gives; whoever is not among them is found by another word. */
  found: 50,
  /** Candidates of each kind that are ordered. */
  candidates: 200,
} as const
