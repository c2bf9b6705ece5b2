/** What the store takes on. */
export const LIMITS = {
  /** The oldest PostgreSQL that is supported, as `server_version_num` has it. */
  leastVersion: 150_000,
  /** Connections that one process holds at most. */
  connections: 10,
  /** Time to get a connection. */
  connectMs: 5_000,
  /** Time after which a connection that nobody uses is given back. */
  idleMs: 60_000,
  /** Time of one statement; a migration has no such limit. */
  statementMs: 30_000,
  /** Time that a statement waits for a lock. */
  lockMs: 10_000,
  /** Time that a transaction may stand open without a statement. */
  idleInTransactionMs: 60_000,
  /** Time in which the question whether the store is ready is answered. */
  readyMs: 2_000,
  /** Connections to our own PostgreSQL, of all processes together. */
  serverConnections: 100,
  /** Bytes that our own PostgreSQL keeps of what it read, at least and at most. */
  leastPagesBytes: 128 * 2 ** 20,
  mostPagesBytes: 4 * 2 ** 30,
  /** Megabytes of its journal after which it brings everything to its place; after a crash it reads so much at most, about. */
  journalMb: 2048,
  /** Time that our own PostgreSQL gets to come up; after a crash it reads its journal first. */
  startMs: 300_000,
  /** Starts that may fail before the first start is given up; later ones are tried for ever. */
  startAttempts: 6,
  /** The first wait before a start is tried again; each next one is twice as long. */
  firstWaitMs: 100,
  /** The longest wait before a start is tried again. */
  longestWaitMs: 10_000,
  /** How often a file or a process is looked at that gives no sign by itself. */
  lookMs: 20,
  /** How often an adopted server is looked at. */
  watchMs: 250,
  /** Time that connections get to end by themselves when the server stops; then they are ended. */
  smartStopMs: 1_000,
  /** Time that the server gets to write everything down when it stops. */
  fastStopMs: 60_000,
  /** Bytes of the log of our own PostgreSQL; past that, the old one is set aside at the next start. */
  logBytes: 1_000_000,
  /** Bytes of a piece of a table in a backup, about; so much is in memory at once. */
  backupPieceBytes: 1_000_000,
  /** Bytes of what a backup says of itself, at most. */
  backupWordsBytes: 10_000_000,
  /** Bytes of the path of a socket, by the smallest system. */
  socketPathBytes: 103,
} as const
