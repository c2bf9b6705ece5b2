/** What the work in the background takes on. */
export const LIMITS = {
  /** Tasks that one worker runs at the same time. */
  atOnce: 2,
  /** Tasks that one worker may run at the same time. */
  most: 16,
  /** Connections of a worker itself: to hear of work, to take it, and to say how it goes. */
  connections: 4,
  /** Connections for each task that runs. */
  connectionsOfTask: 3,
  /** Times that a worker may die under a task before it is no longer tried. */
  deaths: 3,
  /** How often it is written down how far a task is, at most. */
  reportMs: 250,
  /** How often a worker looks for what dead workers left. */
  lookMs: 5_000,
  /** How often the queue is looked at when it gives no sign by itself. */
  pollMs: 2_000,
  /** Time that running tasks get to stop when their worker stops. */
  drainMs: 8_000,
  /** Time that a connection gets to be let go of before it is cut. */
  cutMs: 1_000,
  /** The first and the longest wait before a worker, or who listens to the news, begins again after the database was lost. */
  firstWaitMs: 100,
  longestWaitMs: 10_000,
  /** How often a page that follows a task hears that the server still lives. */
  heartbeatMs: 15_000,
  /** How long a page follows a task before it must ask again. */
  followMs: 300_000,
  /** Days that a task which is done or was stopped is kept. */
  keptDays: 90,
  /**
   * How often a worker clears away what was kept long enough, here and of imports, and looks for decisions that ended and for
   * mails of which something may have come.
   */
  clearMs: 3_600_000,
  /** How often a worker reminds of reviews that are due. */
  remindMs: 60_000,
  /** How often a worker looks whether facts of contacts are owed that no import left behind. */
  settleMs: 60_000,
} as const
