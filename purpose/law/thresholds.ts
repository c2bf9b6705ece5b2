import type { Thresholds } from '../facts/thresholds.ts'

/**
 * The asymmetry as one setting, chosen on the open set by a stated cost: a false "service" weighs
 * more than a needless question. Raising `service` asks more often when a mail leans to service;
 * `other` does the same for mails that lean to anything else.
 */
export const DEFAULT_THRESHOLDS: Thresholds = {
  service: 0.9,
  other: 0.6,
  strongShare: 0.35,
  unread: 0.25,
}
