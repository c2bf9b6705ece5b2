import { type Kysely, sql } from 'kysely'
import { appendEntry } from '../../account/ledger/ledger.ts'
import { addTask } from '../../jobs/task.ts'
import { ProblemError } from '../../problems.ts'
import type { Tables } from '../../store/store.ts'
import { todayAt } from './calendar.ts'
import { USUAL } from './demo.ts'
import { demoProblems } from './problems.ts'
import { demoTask } from './task.ts'

/** Of two who ask at once, the second waits for the first. */
const LOCK = 'waarom.demo'

/**
 * Asks for the demo shop in the background, and puts that on account; who asks while it is being loaded is given the
 * task that does.
 * @param now when that is
 * @returns the number of the task
 * @throws ProblemError `demo/people-here` where there are people already
 */
export async function askDemo(db: Kysely<Tables>, by: string, now = new Date()): Promise<string> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext(${LOCK}))`.execute(transaction)
    const people = await transaction.selectFrom('waarom.contact').select('id').limit(1).executeTakeFirst()
    if (people) throw new ProblemError(demoProblems.make('people-here'))
    const under = await transaction
      .selectFrom('waarom.task')
      .select('id')
      .where('kind', '=', demoTask.name)
      .where('state', 'in', ['waiting', 'running', 'failed'])
      .executeTakeFirst()
    if (under) return under.id
    const taskId = await addTask(transaction, demoTask, { people: USUAL.people, today: todayAt(now) }, by)
    await appendEntry(transaction, {
      at: new Date().toISOString(),
      kind: 'setting',
      actor: `user:${by}`,
      subjects: [`task:${taskId}`],
      body: { what: 'demo-asked', people: USUAL.people },
    })
    return taskId
  })
}
