/** What a list that somebody brings may cost. Nothing of it is kept, but while it is answered. */
export const LIMITS = {
  /** Bytes of the file, as it comes. */
  bytes: 1_000_000_000,
  /** Of them, those that are read at once. */
  pieceBytes: 64 * 1024,
  /** Rows of it; of each is remembered, until the list ends, who came by. */
  rows: 1_000_000,
  /** Letters of the name of a column. */
  columnName: 200,
  /** Columns that are named to whoever chose one that is not there. */
  namedColumns: 20,
  /** First rows that are shown with their answer, and letters of each cell. */
  firstRows: 50,
  cellChars: 200,
  /** Answers that the database hands over together. */
  blockRows: 50_000,
  /** Memory of one sort or table of hashes. */
  workMemory: '64MB',
} as const
