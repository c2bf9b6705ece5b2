/** How long mails are watched for what comes of them. */
export const LIMITS = {
  /** Days after which what came of a mail stays as it was counted last: the refusals of 30 days, and a month to bring them in. */
  watchedDays: 60,
  /** Days in which a refusal is laid to a mail, as the statement `came` counts them. */
  answerDays: 30,
  /** Days in which a question is laid to a mail, as `came` counts them: who asks later hardly asks about it. */
  questionDays: 7,
  /** Days after those until the last of them was counted: it ends with the next day, and counting is once a day. */
  countedDays: 2,
  /** Days for which a mail is not yet counted, so that it can have been read. */
  freshDays: 1,
} as const

/** The lock of who counts: another who counts the same day waits. Any number that nothing else has. */
export const LOCK = 7_261_997
