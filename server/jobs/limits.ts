/** What the work in the background takes on. */
export const LIMITS = {
  /** Tasks that one worker runs at the same time. */
  atOnce: 2,
  /** Connections of a worker besides one for each task: to hear of work, and to take it. */
  connections: 4,
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
  /** The first and the longest wait before a worker that lost the database begins again. */
  firstWaitMs: 100,
  longestWaitMs: 10_000,
  /** How often a page that follows a task hears that the server still lives. */
  heartbeatMs: 15_000,
  /** Tasks on one page of the list. */
  page: 50,
  pageMost: 200,
  /** Days that a task which is done or was stopped is kept. */
  keptDays: 90,
} as const
