import { z } from 'zod'
import type { TaskKind } from '../../jobs/task.ts'
import { settleLater } from '../facts/task.ts'
import { USUAL } from './demo.ts'
import { LIMITS } from './limits.ts'
import { loadDemo } from './load.ts'

const input = z.object({
  people: z.int().positive().max(LIMITS.people),
  /** The day of which nothing has happened yet. */
  today: z.iso.date(),
})

/** Loads the demo shop in the background. Its result is how many contacts there are, and whether it made them. */
export const demoTask: TaskKind<z.infer<typeof input>> = {
  name: 'demo',
  input,
  attempts: 3,
  run: async ({ input: { people, today }, report, signal }, { db, pool, key }) => {
    const hash = (addressKey: string) => key.hash('address', addressKey)
    const demo = { seed: USUAL.seed, people, today, hash }
    const loaded = await loadDemo({ pool }, demo, (done) => report(done, people), signal)
    await settleLater(db)
    return { ...loaded }
  },
}
