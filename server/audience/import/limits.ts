/**
 * What an import may cost. What goes past a limit is refused with a problem of `problems.ts`, taken in pieces, or left out
 * and counted.
 * Measured: CSV and JSONL of any size, plain or as gzip, are read in under 400 MB, of which most is young garbage
 * (170 MB where `--max-semi-space-size=8`); Parquet in that and about ten times its largest row group.
 */
export const LIMITS = {
  /** Bytes of a file, after unzipping. */
  bytes: 20_000_000_000,
  /** Bytes out for each byte in while unzipping; a list of people packs about ten to one. */
  unzipRatio: 200,
  /** Bytes that may come out of a gzip before its ratio counts. */
  unzipFreeBytes: 16_000_000,
  /** Bytes that are taken together from a file or a stream; the encoding is found in one such piece. */
  pieceBytes: 65_536,
  /** UTF-16 units of the text in which separator, quote and line end are looked for. */
  dialectChars: 32_768,
  /** UTF-16 units of one row; longer is a quote that was never closed, or no table. */
  rowChars: 1_000_000,
  /** UTF-16 units of a rejected row that are kept to show. */
  rawChars: 2_000,
  /** Columns of a file. */
  columns: 500,
  /** Objects inside objects of one JSON row that become columns of their own (`address.city`). */
  nesting: 4,
  /** Rows of JSON in which the columns are looked for. */
  columnRows: 1_000,
  /** Bytes of one row group of a Parquet file, unpacked. */
  rowGroupBytes: 128_000_000,
  /** Rows of a group that are unpacked together; a group without an index is gone through again for each. */
  parquetRows: 100_000,
  /** Rows that a Parquet file hands over together. */
  batchRows: 4_096,
  /** Rows that are written in one transaction. */
  chunkRows: 5_000,
  /** Time of one statement of the writing. */
  statementMs: 600_000,
  /** Bytes of a file that comes in over the network, as it comes. */
  uploadBytes: 4_000_000_000,
  /** Bytes of a file that are kept together in one row of the database. */
  keptBytes: 250_000,
  /** Hours that a file is kept which nobody imports. */
  fileHours: 24,
  /** Days that rejected rows are kept to be mended. */
  rejectedDays: 30,
  /** Rejected rows that are kept; what comes after them is counted. */
  rejectedRows: 100_000,
  /** First values of a column that are shown, and letters of each. */
  exampleValues: 3,
  exampleChars: 80,
  /** Words of a status column, and letters of each; with more it is no status. */
  statusWords: 20,
  wordChars: 40,
  /** Frozen audiences that the rows of a file may name. */
  snapshots: 50,
  /** Letters of a text that is taken; what people agreed to may be longer. */
  textChars: 1_000,
  wordingChars: 20_000,
  /** Columns that are taken as properties of an event, and letters of the name of each. */
  properties: 50,
  propertyNameChars: 100,
  /** Values of a column that are remembered as they were read; the next is mostly one of them. */
  knownValues: 10_000,
  /** Records and rejected rows that a preview shows. */
  previewRows: 20,
  /** The most of one article in a line of an order. */
  quantity: 2_147_483_647,
  /** Line numbers that are named where a column can be read in two ways. */
  examples: 5,
} as const
