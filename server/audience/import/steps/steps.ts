import type { Kysely, Transaction } from 'kysely'
import { appendEntry } from '../../../account/ledger/ledger.ts'
import { addTask } from '../../../jobs/task.ts'
import { ProblemError } from '../../../problems.ts'
import type { Tables } from '../../../store/store.ts'
import type { Answers } from '../convert/answers.ts'
import { checkMapping, type Mapping } from '../convert/mapping.ts'
import { throwAway } from '../file/kept-file.ts'
import { stepProblems } from '../problems.ts'
import { importKind, lookKind } from '../run/kinds.ts'
import { checkChoice, type ImportRow, importRow, readyPlan } from '../run/plan.ts'
import type { ImportChoice } from '../setting/choice.ts'
import type { ImportSetting } from '../write/record.ts'
import { remember } from './memory.ts'

/** What a person says about an import. */
export interface SaidOfImport {
  readonly mapping: Mapping
  readonly answers: Answers
  /** Null while he has not come to it. */
  readonly setting: ImportChoice | null
}

async function waiting(db: Kysely<Tables>, id: string): Promise<ImportRow> {
  const row = await importRow(db, id)
  if (row.state !== 'looked') throw new ProblemError(stepProblems.make('begun'))
  return row
}

/**
 * Takes up what a person says about the columns of an import, what the file leaves open, and where its people come from.
 * A preview of before no longer holds.
 * @param kept what the next file with these columns begins with; null leaves that as it was
 * @throws ProblemError `import/…` for what cannot be
 */
export async function say(
  db: Kysely<Tables>,
  id: string,
  { mapping, answers, setting }: SaidOfImport,
  kept: Mapping | null = mapping,
): Promise<void> {
  const row = await waiting(db, id)
  checkMapping(
    mapping,
    row.survey.columns.map(({ column }) => column),
  )
  if (setting) await checkChoice(db, setting)
  const said = await db
    .updateTable('waarom.import')
    .set({
      mapping: JSON.stringify(mapping),
      answers: JSON.stringify(answers),
      setting: setting && JSON.stringify(setting),
      preview: null,
    })
    .where('id', '=', id)
    .where('state', '=', 'looked')
    .returning('id')
    .executeTakeFirst()
  // Somebody may have begun it meanwhile; then it goes on as it was looked at.
  if (!said) throw new ProblemError(stepProblems.make('begun'))
  if (kept) await remember(db, row.survey, kept)
}

/** Asks for a preview in the background. @returns the number of the task */
export async function look(db: Kysely<Tables>, id: string, by: string | null): Promise<string> {
  await readyPlan(db, await waiting(db, id))
  return db.transaction().execute(async (transaction) => {
    const taskId = await addTask(transaction, lookKind, { importId: id }, by)
    await transaction
      .updateTable('waarom.import')
      .set({ task_id: taskId, preview: null })
      .where('id', '=', id)
      .execute()
    return taskId
  })
}

/** How an import begins: who begins it, and with which task; null for the command, which does it itself. */
interface Beginning {
  readonly by: string | null
  readonly taskId: string | null
  readonly setting: ImportSetting
}

/** Marks an import as begun and puts that on account. Of two who begin it at once, one does. @throws ProblemError `import/begun` */
export async function beginImport(
  transaction: Transaction<Tables>,
  id: string,
  { by, taskId, setting }: Beginning,
): Promise<void> {
  const begun = await transaction
    .updateTable('waarom.import')
    .set({ state: taskId === null ? 'running' : 'waiting', task_id: taskId })
    .where('id', '=', id)
    .where('state', '=', 'looked')
    .returning('id')
    .executeTakeFirst()
  if (!begun) throw new ProblemError(stepProblems.make('begun'))
  await appendEntry(transaction, {
    at: new Date().toISOString(),
    kind: 'setting',
    actor: by === null ? 'system' : `user:${by}`,
    subjects: [`import:${id}`, ...(taskId === null ? [] : [`task:${taskId}`]), `brand:${setting.brandId}`],
    body: { what: 'import-started', legalBasis: setting.provenance?.legalBasis ?? null },
  })
}

/** Begins an import in the background. @returns the number of the task */
export async function start(db: Kysely<Tables>, id: string, by: string | null): Promise<string> {
  const { setting } = await readyPlan(db, await waiting(db, id))
  return db.transaction().execute(async (transaction) => {
    const taskId = await addTask(transaction, importKind, { importId: id }, by)
    await beginImport(transaction, id, { by, taskId, setting })
    return taskId
  })
}

/**
 * Throws the file of an import away, with all that was shown of it and the rows that were rejected. One that was never
 * begun is then gone whole; of another it stays written down what it did.
 */
export async function discard(db: Kysely<Tables>, id: string): Promise<void> {
  const { state, taskState } = await fareOf(db, await importRow(db, id))
  if (state === 'waiting' || state === 'running') throw new ProblemError(stepProblems.make('begun'))
  await db.transaction().execute(async (transaction) => {
    await throwAway(transaction, id)
    if (state === 'looked' && taskState === null) {
      await transaction.deleteFrom('waarom.import').where('id', '=', id).execute()
      return
    }
    await transaction.deleteFrom('waarom.import_rejected').where('import_id', '=', id).execute()
    await transaction
      .updateTable('waarom.import')
      .set({ state, examples: null, preview: null })
      .where('id', '=', id)
      .execute()
  })
}

/** Where an import is, by its own word and that of its task: one whose task was stopped or given up no longer runs. */
export async function fareOf(db: Kysely<Tables>, { state, task_id }: Pick<ImportRow, 'state' | 'task_id'>) {
  const task =
    task_id === null
      ? undefined
      : await db.selectFrom('waarom.task').select(['state', 'kind']).where('id', '=', task_id).executeTakeFirst()
  const begun = state === 'waiting' || state === 'running'
  const ended = task?.state === 'dead' ? 'failed' : task?.state === 'stopped' ? 'stopped' : state
  return { state: begun ? ended : state, taskState: task?.kind === importKind.name ? task.state : null }
}
