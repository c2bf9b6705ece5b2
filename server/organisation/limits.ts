/** What an organisation can have. */
export const LIMITS = {
  /** Brands, put-away ones too. */
  brands: 200,
  /** Streams of one brand, put-away ones too. */
  streams: 50,
  /** Retention rules, put-away ones too. */
  retentionRules: 200,
  /** Months that something is kept at most: a hundred years. */
  months: 1200,
  /** Names of events that are questions. */
  questionEvents: 50,
} as const
