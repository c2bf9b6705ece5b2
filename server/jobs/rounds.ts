import { type Kysely, sql } from 'kysely'
import { observeInTime } from '../audience/audiences/learned/task.ts'
import { settleInTime } from '../audience/facts/task.ts'
import { sweepImports } from '../audience/import/steps/sweep.ts'
import { judgeAgainAfterLastDay } from '../purpose/drafts/judge-again-task.ts'
import { remindOfDue } from '../purpose/reviews/notices.ts'
import type { Tables } from '../store/store.ts'
import { LIMITS } from './limits.ts'

/** Something that time alone brings, and that is done again and again; two workers may do it at once. */
interface Round {
  readonly everyMs: number
  readonly go: (db: Kysely<Tables>) => Promise<void>
}

/** Clears away what ended long ago. Dead letters stay until a person has seen to them. */
async function clearAway(db: Kysely<Tables>): Promise<void> {
  await sql`
    delete from waarom.task where state in ('done', 'stopped')
    and ended_at < now() - make_interval(days => ${LIMITS.keptDays}::integer)
  `.execute(db)
}

/** All that is done by time. A new one stands here, and nowhere else. */
const ROUNDS: readonly Round[] = [
  { everyMs: LIMITS.clearMs, go: clearAway },
  { everyMs: LIMITS.clearMs, go: sweepImports },
  { everyMs: LIMITS.clearMs, go: judgeAgainAfterLastDay },
  { everyMs: LIMITS.clearMs, go: observeInTime },
  { everyMs: LIMITS.remindMs, go: remindOfDue },
  { everyMs: LIMITS.settleMs, go: settleInTime },
]

/**
 * Gives a function that does those rounds whose time has come; the first time all of them. One that fails keeps no other
 * from its turn, is done again the next time, and then throws.
 */
export function openRounds(db: Kysely<Tables>): () => Promise<void> {
  const doneAt = new Map<Round, number>()
  const isDue = (round: Round) => performance.now() - (doneAt.get(round) ?? Number.NEGATIVE_INFINITY) >= round.everyMs
  return async () => {
    const failures: unknown[] = []
    for (const round of ROUNDS.filter(isDue))
      await round.go(db).then(
        () => doneAt.set(round, performance.now()),
        (error: unknown) => failures.push(error),
      )
    if (failures.length > 0) throw failures[0]
  }
}
