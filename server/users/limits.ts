/** What accounts take on. Lengths of passwords are as OWASP ASVS 4.0 asks (2.1.1, 2.1.2). */
export const LIMITS = {
  /** Letters of a password, at least and at most. */
  passwordLeast: 12,
  passwordMost: 128,
  /** How hard a password must be to guess, by zxcvbn: from 0, at once, to 4, not in practice. */
  passwordScore: 4,
  /**
   * A session that is not used this long has ended. OWASP ASVS 5.0 asks at level 2 for this time and the next (7.3.1, 7.3.2)
   * and leaves how long to a written decision (7.1.1), which is ADR 0015: longer than NIST SP 800-63B has it at AAL2.
   */
  idleSeconds: 12 * 60 * 60,
  /** How often it is written down that a session is used. */
  refreshSeconds: 5 * 60,
  /** A session ends after this time, however much it is used. */
  sessionSeconds: 7 * 24 * 60 * 60,
  /** How long the one-time link of the first start holds. */
  setupHours: 24,
  /** How long an invitation holds. */
  invitationHours: 7 * 24,
  /** How long the one-time link for another password holds. */
  resetHours: 24,
  /** How long after signing in somebody may change what guards his account or another's. */
  recentMinutes: 15,
  /** Time in which somebody comes back from the provider of single sign-on. */
  roundSeconds: 10 * 60,
  /** Time that the provider of single sign-on gets for an answer. */
  providerSeconds: 10,
  /** Time over which attempts to sign in are counted. */
  attemptMinutes: 15,
  /** Attempts in that time for one account; then it is shut until the time is over. */
  attemptsOfAccount: 10,
  /** Attempts in that time from one address. */
  attemptsOfAddress: 50,
  /** Days that an API key holds at most. */
  keyDays: 366,
  /** Keys of one user that hold at the same time. */
  keys: 20,
} as const
