import type { Decision } from '@waarom/purpose/law/rulebook.ts'
import { isRefusal } from '@waarom/purpose/report/json.ts'
import type { Refusal, Report } from '@waarom/purpose/report/report.ts'
import type { Settled } from './config/config.ts'

/** Exit of the command: nothing at or above fail-on, something is, or something could not be read. */
export type Exit = 0 | 1 | 2

const RANK: Readonly<Record<Decision | 'never', number>> = { pass: 0, warn: 1, hold: 2, never: 3 }

/** Counts mails by the strictest decision that any of their laws gives. */
export class Tally {
  readonly counts = { all: 0, pass: 0, warn: 0, hold: 0, unread: 0 }
  #failed = false

  add(one: Report | Refusal, settled: Settled): void {
    this.counts.all += 1
    if (isRefusal(one)) {
      this.counts.unread += 1
      return
    }
    const worst = one.verdicts.reduce<Decision>(
      (most, { decision }) => (RANK[decision] > RANK[most] ? decision : most),
      'pass',
    )
    this.counts[worst] += 1
    if (RANK[worst] >= RANK[settled.failOn]) this.#failed = true
  }

  exit(): Exit {
    if (this.counts.unread > 0) return 2
    return this.#failed ? 1 : 0
  }
}
