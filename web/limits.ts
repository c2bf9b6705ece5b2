/** What the page takes on. */
export const LIMITS = {
  /** Bytes of a file that is chosen or dropped; the reader has the same limit. */
  fileBytes: 10_000_000,
  /** Characters of a draft that is kept in the storage of the browser. */
  keptChars: 1_500_000,
  /** Steps that can be undone. */
  undo: 100,
  /** Typing within this time is one step. */
  stepMs: 900,
} as const
