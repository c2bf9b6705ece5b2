import { type Kysely, sql } from 'kysely'
import { sweepImports } from '../audience/import/steps/sweep.ts'
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
  { everyMs: LIMITS.remindMs, go: remindOfDue },
]

/** Gives a function that does those rounds whose time has come; the first time all of them. One that fails is done again. */
export function openRounds(db: Kysely<Tables>): () => Promise<void> {
  const doneAt = new Map<Round, number>()
  return async () => {
    for (const round of ROUNDS) {
      const last = doneAt.get(round)
      if (last !== undefined && performance.now() - last < round.everyMs) continue
      await round.go(db)
      doneAt.set(round, performance.now())
    }
  }
}
