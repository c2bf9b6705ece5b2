import { type Kysely, type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { cursorOf } from '../cursor.ts'
import { documentOf } from '../problem-reply.ts'
import { ProblemError } from '../problems.ts'
import type { Tables } from '../store/store.ts'
import type { TaskAnswer } from './ask.ts'
import { jobProblems } from './problems.ts'
import type { TaskState, TaskTables } from './tables.ts'
import { type AnyKind, queued } from './task.ts'

type Lang = 'nl' | 'en'
type Row = Omit<Selectable<TaskTables['waarom.task']>, 'input'>

const SHOWN = [
  'id',
  'kind',
  'state',
  'made_by',
  'made_at',
  'began_at',
  'ended_at',
  'done',
  'total',
  'attempts',
  'is_to_stop',
  'problem',
  'result',
] as const

/** One task. @throws ProblemError `jobs/no-such-task` */
export async function readTask(db: Kysely<Tables>, id: string, lang: Lang): Promise<TaskAnswer> {
  const row = await db.selectFrom('waarom.task').select(SHOWN).where('id', '=', id).executeTakeFirst()
  if (!row) throw new ProblemError(jobProblems.make('no-such-task'))
  return told(row, lang)
}

/** Which tasks, and how many. */
export interface PageOfTasks {
  readonly state?: TaskState | undefined
  readonly kind?: string | undefined
  /** `next` of the page before. */
  readonly after?: string | undefined
  readonly limit: number
}

/** Tasks, the newest first, and where the next page begins. */
export async function listTasks(db: Kysely<Tables>, { state, kind, after, limit }: PageOfTasks, lang: Lang) {
  let query = db
    .selectFrom('waarom.task')
    .select(SHOWN)
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (state !== undefined) query = query.where('state', '=', state)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  const place = cursor.read(after)
  if (place) query = query.where('id', '<', place[0])
  const { rows, next } = cursor.page(await query.execute(), limit, ({ id }) => [id] as const)
  return { tasks: rows.map((row) => told(row, lang)), next }
}

const cursor = cursorOf('tasks', z.tuple([z.uuid()]))

function told(row: Row, lang: Lang): TaskAnswer {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    done: Number(row.done),
    total: row.total === null ? null : Number(row.total),
    attempts: row.attempts,
    stopping: row.is_to_stop,
    madeBy: row.made_by,
    madeAt: row.made_at.toISOString(),
    beganAt: row.began_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    problem: row.problem && problemOf(row.problem, row.id, lang),
    result: row.result as TaskAnswer['result'],
  }
}

function problemOf({ code, facts }: NonNullable<Row['problem']>, id: string, lang: Lang): TaskAnswer['problem'] {
  const { type, title, detail, fix } = documentOf({ code, facts, status: 'broken' }, lang, id)
  return { type, code, title, detail, fix }
}

/** Whose a task is; null when nobody asked for it. @throws ProblemError `jobs/no-such-task` */
export async function makerOf(db: Kysely<Tables>, id: string): Promise<string | null> {
  const row = await db.selectFrom('waarom.task').select('made_by').where('id', '=', id).executeTakeFirst()
  if (!row) throw new ProblemError(jobProblems.make('no-such-task'))
  return row.made_by
}

/** Stops a task: at once when it waits, soon when it runs. @throws ProblemError `jobs/has-ended` */
export async function stopTask(db: Kysely<Tables>, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const row = await trx
      .updateTable('waarom.task')
      .set({
        state: sql`case when state = 'running' then state else 'stopped' end`,
        is_to_stop: sql`state = 'running'`,
        ended_at: sql`case when state <> 'running' then now() end`,
      })
      .where('id', '=', id)
      .where('state', 'in', ['waiting', 'failed', 'running'])
      .returning('state')
      .executeTakeFirst()
    if (!row) throw new ProblemError(jobProblems.make('has-ended'))
    if (row.state === 'stopped') await sql`select waarom_queue.remove_job(${id})`.execute(trx)
  })
}

/**
 * Puts a task that failed or was stopped in the queue once more, as if it were new.
 * @throws ProblemError `jobs/…`, and what its kind says
 */
export async function retryTask(db: Kysely<Tables>, kinds: readonly AnyKind[], id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('waarom.task')
      .select(['kind', 'input'])
      .where('id', '=', id)
      .where('state', 'in', RETRIED)
      .executeTakeFirst()
    if (!row) throw new ProblemError(jobProblems.make('not-to-retry'))
    const kind = kinds.find(({ name }) => name === row.kind)
    if (!kind) throw new ProblemError(jobProblems.make('unknown-kind', { kind: row.kind }))
    const input = kind.input.safeParse(row.input)
    // The schema of the kind has just said that the input is its own; of another the task itself says so.
    if (input.success) await kind.mayRetry?.(trx, { id, input: input.data as never })
    const { numUpdatedRows } = await trx
      .updateTable('waarom.task')
      .set({ state: 'waiting', attempts: 0, is_to_stop: false, began_at: null, ended_at: null, done: '0', total: null })
      .where('id', '=', id)
      .where('state', 'in', RETRIED)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw new ProblemError(jobProblems.make('not-to-retry'))
    await sql`select ${queued(sql.lit(id), sql.lit(kind.name), kind.attempts)}`.execute(trx)
  })
}

/** In which a task can be retried. */
const RETRIED = ['failed', 'dead', 'stopped'] as const
