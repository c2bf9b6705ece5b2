import type { WorkerPool } from 'graphile-worker'
import { codeOf } from '../store/connection.ts'
import { LIMITS } from './limits.ts'
import { clearAway, rescue } from './rescue.ts'
import { type Bench, STOPPED } from './run.ts'

/** Looks at once, and then now and then, for what dead workers left, for stops that were not heard, and for what is old. */
export function lookAround(bench: Bench, taken: WorkerPool, everyMs: number): NodeJS.Timeout {
  const { db, log } = bench.means
  let looking = false
  let clearedAt = Number.NEGATIVE_INFINITY
  const look = async () => {
    const { workers, dead } = await rescue(db, taken.id)
    if (workers > 0) log.warn({ workers }, 'workers died; their tasks are in the queue again')
    if (dead > 0) log.error({ dead }, 'tasks were given up')
    if (workers > 0) taken.nudge(LIMITS.most)
    await stopUnheard(bench)
    if (performance.now() - clearedAt < LIMITS.clearMs) return
    await clearAway(db)
    clearedAt = performance.now()
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
