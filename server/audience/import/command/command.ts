import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Kysely } from 'kysely'
import { v7 } from 'uuid'
import { ProblemError } from '../../../problems.ts'
import type { Tables } from '../../../store/store.ts'
import type { ImportAnswer } from '../ask.ts'
import type { Mapping } from '../convert/mapping.ts'
import { fileProblems } from '../problems.ts'
import { read } from '../read/read.ts'
import { rejectedCsv } from '../rejected/csv.ts'
import { rejectedOf } from '../rejected/rejected.ts'
import { endImport, type ImportMeans, preview, take, type Watch } from '../run/import.ts'
import type { Outcome } from '../run/outcome.ts'
import { asksAbout, importRow, readyPlan } from '../run/plan.ts'
import { begin } from '../steps/receive.ts'
import { beginImport, say } from '../steps/steps.ts'
import { survey } from '../survey/survey.ts'
import { tellImport } from '../told.ts'
import { type CommandAsk, choiceBy } from './choice.ts'

/** What an import from the terminal found before it began. */
export interface CommandFound {
  readonly columns: readonly { readonly column: string; readonly use: string | null; readonly dropped: string | null }[]
  /** Questions that are still open; nothing is done while there is one. */
  readonly open: ImportAnswer['asks']
  readonly recognised: ImportAnswer['recognised']
  readonly sentMail: ImportAnswer['sentMail']
}

/** What an import from the terminal gives. */
export interface CommandAnswer {
  readonly found: CommandFound
  /** Null when questions are open. */
  readonly outcome: ImportAnswer['outcome']
  /** The same, as numbers. */
  readonly counts: Outcome['counts'] | null
}

/** How the command hears of an import under way. */
export interface CommandWatch extends Watch {
  readonly found: (found: CommandFound) => Promise<void>
  /** Takes the rejected rows, where there are any. */
  readonly rejected: (text: AsyncIterable<string>) => Promise<void>
}

/** The size of a file and its SHA-256. */
async function measure(path: string): Promise<{ bytes: number; sha256: Buffer }> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new ProblemError(fileProblems.make('unreadable', { name: basename(path) }))
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return { bytes: found.size, sha256: hash.digest() }
}

/** The import of this file that an earlier command broke off, or a new one. */
async function beginOrResume(db: Kysely<Tables>, path: string): Promise<string> {
  const measured = await measure(path)
  const left = await db
    .selectFrom('waarom.import')
    .select('id')
    .where('sha256', '=', measured.sha256)
    .where('made_by', 'is', null)
    .where('state', '=', 'running')
    .executeTakeFirst()
  if (left) return left.id
  const table = await read({ path })
  const id = v7()
  const seen = await survey(table).finally(() => table.close())
  await begin(db, { id, by: null, seen, ...measured })
  return id
}

/** The mapping that was given, or what was found, with what the command says of the whole file. */
function mappingBy(found: Mapping, ask: CommandAsk): Mapping {
  const base = ask.said?.mapping ?? found
  return {
    holds: ask.as ? [ask.as] : base.holds,
    columns: base.columns,
    everybody: ask.everybody ? { suppress: ask.everybody } : base.everybody,
  }
}

async function foundIn(db: Kysely<Tables>, id: string, lang: 'nl' | 'en'): Promise<CommandFound> {
  const told = await tellImport(db, id, lang)
  const columns = told.columns.map(({ column, use, dropped: why }) => ({
    column,
    use: why === null ? (typeof use === 'string' ? use : 'means') : null,
    dropped: why,
  }))
  const { asks, recognised, sentMail } = told
  return { columns, open: asks.filter(({ answered }) => !answered), recognised, sentMail }
}

/**
 * Imports a file from the disk of this machine, step by step as the page does, and without keeping its bytes. What an
 * earlier command broke off goes on where it stopped.
 * @throws ProblemError `import/…` that says what is missing or wrong
 */
export async function importFile(means: ImportMeans, ask: CommandAsk, watch: CommandWatch): Promise<CommandAnswer> {
  const { db } = means
  const id = await beginOrResume(db, ask.path)
  try {
    return await importBegun(means, id, ask, watch)
  } catch (error) {
    await db.deleteFrom('waarom.import').where('id', '=', id).where('state', '=', 'looked').execute()
    // What was broken off without a word of ours goes on with the next command.
    if (error instanceof ProblemError)
      await endImport(db, id, { state: 'failed', problem: JSON.stringify(error.problem) })
    throw error
  }
}

async function importBegun(
  means: ImportMeans,
  id: string,
  ask: CommandAsk,
  watch: CommandWatch,
): Promise<CommandAnswer> {
  const { db } = means
  const before = await importRow(db, id)
  if (before.state === 'looked') {
    const mapping = mappingBy(before.mapping, ask)
    const answers = { ...before.answers, ...ask.said?.answers, ...ask.answers }
    const setting = await choiceBy(db, ask, before.source)
    // What only looked, and an option, are of this command alone.
    await say(db, id, { mapping, answers, setting }, ask.dryRun ? null : (ask.said?.mapping ?? null))
  }
  const row = await importRow(db, id)
  const found = await foundIn(db, id, ask.lang)
  await watch.found(found)
  const isOpen = asksAbout(row).some(({ answered }) => !answered)
  if (isOpen || ask.dryRun) {
    const seen = isOpen ? null : await preview(means, await readyPlan(db, row), await read({ path: ask.path }), watch)
    await db
      .updateTable('waarom.import')
      .set({ preview: seen && JSON.stringify(seen) })
      .where('id', '=', id)
      .execute()
    const told = await tellImport(db, id, ask.lang)
    if (row.state === 'looked') await db.deleteFrom('waarom.import').where('id', '=', id).execute()
    return { found, outcome: told.preview?.outcome ?? null, counts: seen?.outcome.counts ?? null }
  }
  const ready = await readyPlan(db, row)
  if (row.state === 'looked')
    await db.transaction().execute((tx) => beginImport(tx, id, { by: null, taskId: null, setting: ready.setting }))
  const outcome = await take(means, id, ready, await read({ path: ask.path }), watch)
  if (outcome.counts.rejected > 0) await watch.rejected(rejectedCsv(rejectedOf(db, id), row.survey, ask.lang))
  await endImport(db, id, { state: 'done', outcome: JSON.stringify(outcome) })
  const told = await tellImport(db, id, ask.lang)
  // They stand in a file of the person now.
  await db.deleteFrom('waarom.import_rejected').where('import_id', '=', id).execute()
  return { found, outcome: told.outcome, counts: outcome.counts }
}
