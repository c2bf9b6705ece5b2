import type { Problem } from '@waarom/purpose/problem.ts'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { cursorOf } from '../../cursor.ts'
import { sentencesOf } from '../../problem-reply.ts'
import { ProblemError } from '../../problems.ts'
import type { Tables } from '../../store/store.ts'
import type { ImportAnswer } from './ask.ts'
import type { Ask } from './convert/answers.ts'
import { dropOf } from './convert/mapping.ts'
import { named } from './convert/named.ts'
import { columnOf, type Outcome, type Preview } from './run/outcome.ts'
import { asksAbout, type ImportRow, importRow, readyPlan } from './run/plan.ts'
import { mailsInFile } from './run/sent.ts'
import { recognise } from './sources/recognise.ts'
import { SOURCES } from './sources/sources.gen.ts'
import { fareOf } from './steps/steps.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import { NO_COUNTS } from './write/counts.ts'

type Lang = 'nl' | 'en'
const wordsOf = (lang: Lang) => (lang === 'nl' ? nl : en)

/** What stands in the way of an import; null when it can begin. */
async function missingIn(db: Kysely<Tables>, row: ImportRow): Promise<Problem | null> {
  try {
    await readyPlan(db, row)
    return null
  } catch (error) {
    if (error instanceof ProblemError) return error.problem
    throw error
  }
}

function askTold(ask: Ask, lang: Lang): ImportAnswer['asks'][number] {
  const { asks } = wordsOf(lang)
  const common = { kind: ask.kind, answered: ask.answered }
  if (ask.kind === 'doubt') {
    const choices = (ask.doubt.choices ?? []).map((one) => ({ value: one.id, label: one[lang] }))
    return { ...common, column: null, lines: [], question: ask.doubt[lang], choices }
  }
  if (ask.kind === 'currency') return { ...common, column: ask.column, lines: [], question: asks.currency, choices: [] }
  const choices = Object.entries(asks[ask.kind].choices).map(([value, label]) => ({ value, label }))
  return { ...common, column: ask.column, lines: [...ask.lines], question: asks[ask.kind].question, choices }
}

/** Why a row is rejected, and what to do. */
function rejectedFor(problem: Problem, lang: Lang) {
  const { what, fix } = sentencesOf(problem, lang)
  return { code: problem.code, column: columnOf(problem), what, fix }
}

function outcomeTold({ counts, reasons, leftOut, idle }: Outcome, lang: Lang): NonNullable<ImportAnswer['outcome']> {
  return {
    // An import of an earlier version knew fewer nouns.
    counts: { ...NO_COUNTS, ...counts },
    reasons: reasons.map(({ problem, count }) => ({ ...rejectedFor(problem, lang), count })),
    leftOut: leftOut.map(({ column, problem, count, lines }) => {
      const { what } = sentencesOf(problem, lang)
      return { column, code: problem.code, count, lines: [...lines], what }
    }),
    idle,
  }
}

function previewTold(preview: Preview, lang: Lang): NonNullable<ImportAnswer['preview']> {
  return {
    at: preview.at,
    outcome: outcomeTold(preview.outcome, lang),
    first: preview.first.map((one) => ({ ...one, addresses: [...one.addresses], suppressions: [...one.suppressions] })),
    rejected: preview.rejected.map(({ line, problem }) => ({ line, ...rejectedFor(problem, lang) })),
  }
}

function columnsTold({ survey, examples, mapping }: ImportRow, lang: Lang): ImportAnswer['columns'] {
  const { columns } = recognise(survey.columns.map(({ column }) => column))
  return survey.columns.map(({ column, filled }, at) => {
    const use = named(mapping.columns, column) ?? null
    const reason = dropOf(mapping, column)
    return {
      column,
      filled,
      use: use as ImportAnswer['columns'][number]['use'],
      dropped: reason && wordsOf(lang).drops[reason],
      proposals: [...(columns[at]?.proposals ?? [])],
      examples: examples && [...(examples[at]?.first ?? [])],
      words: examples?.[at]?.words ? [...examples[at].words] : null,
    }
  })
}

function recognisedIn({ source, source_file }: ImportRow): ImportAnswer['recognised'] {
  const found = SOURCES.find(({ id }) => id === source)
  const file = found?.files.find(({ id }) => id === source_file)
  return found && file ? { source: found.id, name: found.name, file: file.id, sure: file.sure } : null
}

function fileTold({ survey }: ImportRow): ImportAnswer['file'] {
  const { format, gzip, header, dialect, encoding, rows, rejected, late } = survey
  return {
    ...{ format, gzip, header, encoding, rows },
    separator: dialect?.separator ?? null,
    unreadable: rejected,
    late: [...late],
  }
}

/** One import, all that is to be said of it. @throws ProblemError `import/no-such-import` */
export async function tellImport(db: Kysely<Tables>, id: string, lang: Lang): Promise<ImportAnswer> {
  const row = await importRow(db, id)
  const { state } = await fareOf(db, row)
  const missing = state === 'looked' ? await missingIn(db, row) : null
  const [sentMail, ...others] = await mailsInFile(db, row)
  const problemTold = (problem: Problem) => ({ code: problem.code, ...sentencesOf(problem, lang) })
  return {
    id,
    state,
    madeAt: row.made_at.toISOString(),
    madeBy: row.made_by,
    endedAt: row.ended_at?.toISOString() ?? null,
    bytes: Number(row.bytes),
    recognised: recognisedIn(row),
    remembered: row.is_remembered,
    file: fileTold(row),
    columns: columnsTold(row, lang),
    mapping: {
      holds: [...row.mapping.holds],
      everybody: row.mapping.everybody as ImportAnswer['mapping']['everybody'],
    },
    answers: row.answers,
    asks: asksAbout(row).map((ask) => askTold(ask, lang)),
    setting: row.setting,
    sentMail: others.length === 0 ? (sentMail ?? null) : null,
    missing: missing && problemTold(missing),
    taskId: row.task_id,
    preview: row.preview && previewTold(row.preview, lang),
    outcome: row.outcome && outcomeTold(row.outcome, lang),
    problem: row.problem && problemTold(row.problem),
  }
}

const list = cursorOf('imports', z.tuple([z.uuid()]))

/** Imports, the newest first, and where the next page begins. */
export async function listImports(
  db: Kysely<Tables>,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
) {
  const place = list.read(after)
  let query = db
    .selectFrom('waarom.import')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (place) query = query.where('id', '<', place[0])
  const { rows, next } = list.page(await query.execute(), limit, ({ id }) => [id])
  const imports = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      state: (await fareOf(db, row)).state,
      madeAt: row.made_at.toISOString(),
      madeBy: row.made_by,
      endedAt: row.ended_at?.toISOString() ?? null,
      bytes: Number(row.bytes),
      taskId: row.task_id,
      source: row.setting?.source ?? row.source,
      holds: [...row.mapping.holds],
      rows: row.survey.rows,
      rejected: row.outcome?.counts.rejected ?? null,
    })),
  )
  return { imports, next }
}
