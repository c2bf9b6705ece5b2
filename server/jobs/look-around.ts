import type { WorkerPool } from 'graphile-worker'
import { codeOf } from '../store/connection.ts'
import { LIMITS } from './limits.ts'
import { rescue } from './rescue.ts'
import { openRounds } from './rounds.ts'
import { type Bench, STOPPED } from './run.ts'

/** Looks at once, and then now and then, for what dead workers left, for stops that were not heard, and for what time brings. */
export function lookAround(bench: Bench, taken: WorkerPool, everyMs: number): NodeJS.Timeout {
  const { db, log } = bench.means
  let looking = false
  const goRound = openRounds(db)
  const look = async () => {
    const { workers, dead } = await rescue(db, taken.id)
    if (workers > 0) log.warn({ workers }, 'workers died; their tasks are in the queue again')
    if (dead > 0) log.error({ dead }, 'tasks were given up')
    if (workers > 0) taken.nudge(LIMITS.most)
    await stopUnheard(bench)
    await goRound()
  }
  const tryLook = async () => {
    if (looking || bench.leaving.signal.aborted) return
    looking = true
    await look().catch((error: unknown) => log.warn({ code: codeOf(error) }, 'a worker could not look around'))
    looking = false
  }
  void tryLook()
  return setInterval(tryLook, everyMs)
}

async function stopUnheard({ means: { db }, running }: Bench): Promise<void> {
  if (running.size === 0) return
  const asked = await db
    .selectFrom('waarom.task')
    .select('id')
    .where('id', 'in', [...running.keys()])
    .where('is_to_stop', '=', true)
    .execute()
  for (const { id } of asked) running.get(id)?.abort(STOPPED)
}
