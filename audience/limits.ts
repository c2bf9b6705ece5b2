/** How much is read, how long an address may be, how large a relevance rule, and how long a file with people stays good. */
export const LIMITS = {
  /** UTF-16 units of the text in which an address is looked for; more is refused unread. */
  textUnits: 1024,
  /** Octets of the part before the @ (RFC 5321, 4.5.3.1.1). */
  localOctets: 64,
  /** Octets of the whole address: a path of 256 without its angle brackets (RFC 5321, 4.5.3.1.3). */
  addressOctets: 254,
  /** Groups of tests inside each other. */
  ruleDepth: 8,
  /** Tests and groups of one rule together. */
  ruleParts: 200,
  /** Words in one list of a rule. */
  ruleWords: 500,
  /** UTF-16 units of one word of a rule: an article may have a long name. */
  ruleWordUnits: 200,
  /** The largest number of a rule, and the largest amount in minor units. */
  ruleNumber: 1_000_000_000_000,
  /** How far a window reaches from now, by its unit: a hundred years. */
  ruleWindow: { days: 36_525, months: 1200, years: 100 },
  /** Days of a window that are named, from the first up to and with the last. */
  ruleFirstDay: '1900-01-01',
  ruleLastDay: '2199-12-31',
  /** Hours after which an audience that was frozen is no longer taken along: people change. */
  takeawayHours: 24,
  /** First rows of a list in which the column with the addresses is looked for. */
  columnRows: 200,
  /** First rows of a list that could not be read and are named. */
  wrongRows: 20,
} as const
