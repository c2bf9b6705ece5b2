/** What goes to a second reader, and what is taken from it. */
export const LIMITS = {
  /** UTF-16 units of all the sentences that are sent. */
  characters: 12_000,
  /** Sentences that are sent. */
  segments: 200,
  /** UTF-16 units of the reason it gives. */
  reason: 400,
  /** Sentences that an answer can rest on. */
  rests: 20,
  /** Bytes of its whole reply. */
  replyBytes: 64_000,
  /** Tokens it is asked to answer in; a model that thinks first needs most of them for that. */
  tokens: 2_000,
  /** Failures in a row after which a run over many mails asks no more. */
  failures: 3,
} as const
