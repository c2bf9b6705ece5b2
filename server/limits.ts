/** What the server takes on. */
export const LIMITS = {
  /** Entries of the ledger that are read at once when it is verified. */
  ledgerPage: 1_000,
  /** Bytes of a request: a mail of 10 MB as base64 in JSON fits. */
  bodyBytes: 15_000_000,
  /** Checks per address and minute. */
  checksPerMinute: 120,
  /** Requests of any other kind per address and minute. */
  requestsPerMinute: 1200,
  /** Rows in a page of a list, when nothing is asked and at most. */
  page: 50,
  pageMost: 200,
  /** Characters of the cursor of a list. */
  cursorCharacters: 500,
  /** Characters of the key by which a caller asks for something once. */
  keyCharacters: 255,
  /** Time that the answer to such a request is kept. */
  answerKeptMs: 24 * 60 * 60 * 1000,
  /** Bytes of an answer that is kept; of a longer one only that it was given. */
  answerBytes: 256_000,
  /** How often a process says that it still works at such requests, and after which silence it is taken for dead. */
  holdMs: 10_000,
  heldMs: 30_000,
  /** How often what is past its time is removed. */
  forgetMs: 60 * 60 * 1000,
  /** Laws in one check. */
  laws: 24,
  /** Bytes of all the headers of a request together. */
  headerBytes: 16_384,
  /** Time in which a request must have come in whole. */
  requestTimeoutMs: 30_000,
  /** Time in which a file must have come in whole. */
  fileTimeoutMs: 3_600_000,
  /** Time that open requests get to end after SIGTERM. */
  drainMs: 10_000,
  /** Seconds after which who was told that something is not ready may come back. */
  retrySeconds: 5,
  /** Mails judged at the same time; more wait, as one core judges one mail. */
  atOnce: 4,
  /** Mails that may wait; past that the caller is told to come back. */
  waiting: 100,
  /** Questions to a second reader that are open at the same time; past that a mail gets no advice. */
  questions: 20,
} as const
