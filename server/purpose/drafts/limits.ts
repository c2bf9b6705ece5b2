/** What mails and drafts take on. */
export const LIMITS = {
  /** Letters of a name. */
  name: 200,
  /** Mails of which a task that judged again tells what changed. */
  changedShown: 200,
  /** Judgings of one version that are shown. */
  reports: 50,
  /** Mails that an overruling touches which are judged again before its answer; the rest in the background. */
  againAtOnce: 20,
  /** Mails that are read at once when all are judged again. */
  againPage: 100,
} as const
