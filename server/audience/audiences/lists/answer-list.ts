import { type ListAnswer, listAnswer } from '@waarom/audience/list/answer.ts'
import type { ListRow } from '@waarom/audience/list/place.ts'
import { readRow } from '@waarom/audience/list/read.ts'
import { csvOf } from '../../../csv.ts'
import type { Means } from '../../../purpose/drafts/means.ts'
import { settleIfFew } from '../../facts/settle.ts'
import { SHEET_SEPARATOR } from '../../import/rejected/csv.ts'
import { alreadySaid } from '../already.ts'
import { askedAudience } from '../asked.ts'
import type { Judged } from '../judge-variants.ts'
import type { Lang } from '../said.ts'
import type { ListReply } from './ask.ts'
import { lookAt, rowsOf, type Seen } from './brought.ts'
import type { HeldFile } from './held-file.ts'
import { LIMITS } from './limits.ts'
import { type AskedRow, type Places, placesOfList } from './places.ts'
import { missingSaid, placeSayer, tallySaid } from './said.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** A list that was brought for a mail, and how its answer is wanted. */
export interface ListAsk {
  readonly mailId: string
  readonly held: HeldFile
  readonly column: string | null
  readonly lang: Lang
  readonly signal: AbortSignal
}

/** A list with the places of who stands in it. */
export interface Looked {
  readonly audience: Judged['audience']
  readonly seen: Seen
  readonly places: Places
  /** Contacts whose facts are still being counted. */
  readonly owed: number
}

/**
 * Looks through a list to its end and finds the places of who stands in it.
 * @throws ProblemError `list/…`, `audience/no-audience`, `drafts/no-such-mail`, `import/…`
 */
export async function lookThrough(means: Means, { mailId, held, column, lang, signal }: ListAsk): Promise<Looked> {
  const judged = await askedAudience(means, mailId, undefined)
  const seen = await lookAt(held, column)
  const owed = await settleIfFew(means.db, signal)
  const places = await placesOfList(means.db, { ...judged, mailId }, askedOf(rowsOf(held, lang), seen))
  return { audience: judged.audience, seen, places, owed }
}

async function* askedOf(
  batches: AsyncIterable<readonly ListRow[]>,
  { chosen }: Seen,
): AsyncGenerator<readonly AskedRow[]> {
  let before = 0
  for await (const rows of batches) {
    yield rows.flatMap((row, at) => {
      const read = 'cells' in row ? readRow(row.cells, chosen) : null
      return read && 'asked' in read ? [{ row: before + at, asked: read.asked }] : []
    })
    before += rows.length
  }
}

/** The rows of a list with their answers, some at a time. */
async function* answers(
  { held, lang }: ListAsk,
  { audience, places }: Looked,
  list: ListAnswer,
): AsyncGenerator<readonly (readonly string[])[]> {
  const say = placeSayer(audience, lang)
  for await (const rows of rowsOf(held, lang)) yield list.answer(rows, (_, row) => say(places.of(row)))
}

function answererOf({ seen: { columns, hasHeadings, chosen } }: Looked, lang: Lang): ListAnswer {
  const { column } = lang === 'nl' ? nl : en
  const headings = columns.map(({ name }, at) => (hasHeadings ? name : column.replace('{nth}', String(at + 1))))
  return listAnswer({ headings, columns: chosen }, lang)
}

/** The list itself as CSV, each row with its answer. */
export function listCsv(ask: ListAsk, looked: Looked): AsyncGenerator<string> {
  const list = answererOf(looked, ask.lang)
  const { separator, columns } = looked.seen
  // What has one column has no separator of its own.
  const own = columns.length > 1 ? separator : null
  return csvOf(list.headings, answers(ask, looked, list), own ?? SHEET_SEPARATOR[ask.lang])
}

/** The list in figures, with its first rows. */
export async function listFigures(ask: ListAsk, looked: Looked): Promise<ListReply> {
  const { audience, seen, places, owed } = looked
  const list = answererOf(looked, ask.lang)
  const first: (readonly string[])[] = []
  for await (const rows of answers(ask, looked, list)) first.push(...rows.slice(0, LIMITS.firstRows - first.length))
  const tally = list.tally()
  const nameOf = (at: number | null) => (at === null ? null : (seen.columns[at]?.name ?? null))
  return {
    ...{ at: places.at, owed },
    ...{ columns: [...seen.columns], hasHeadings: seen.hasHeadings },
    ...{ column: nameOf(seen.chosen.address), numberColumn: nameOf(seen.chosen.externalId) },
    ...{ rows: tally.rows, recipients: tally.in, tally: [...tallySaid(audience, tally, ask.lang)] },
    alreadySent: alreadySaid(tally.already, places.lastSent, ask.lang),
    ...{ incomplete: tally.incomplete, missing: missingSaid(tally, ask.lang), wrong: [...tally.wrong] },
    headings: [...list.headings],
    first: first.map((row) => row.map(cut)),
  }
}

const cut = (cell: string) => (cell.length > LIMITS.cellChars ? `${cell.slice(0, LIMITS.cellChars)}…` : cell)
