import type { Holds } from '@waarom/audience/takeaway/shape.ts'
import { SHAPES } from '@waarom/audience/takeaway/shapes/index.ts'
import { plain } from '../values/text.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

/** What the columns of a file with rejected rows are called: the line first, the reason last. */
export function headOf(columns: readonly string[], lang: 'nl' | 'en'): readonly string[] {
  const { line, reason } = (lang === 'nl' ? nl : en).rejected
  return [line, ...columns, reason]
}

/** What only Waarom says of a recipient, in the files that go along to a mail tool. */
const OURS: ReadonlySet<Holds> = new Set(['group', 'variant', 'reason', 'snapshot'])
const headingsOf = (ours: ReadonlySet<Holds>): ReadonlySet<string> =>
  new Set(
    SHAPES.flatMap(({ recipients }) =>
      recipients.flatMap(({ heading, holds }) =>
        typeof holds === 'string' && ours.has(holds) ? [plain(heading)] : [],
      ),
    ),
  )
const TAKEN_ALONG = headingsOf(OURS)
const SNAPSHOT = headingsOf(new Set(['snapshot']))

/** Whether a column is the one in which the file of a frozen audience names that audience, by its hash. */
export const namesSnapshot = (column: string): boolean => SNAPSHOT.has(plain(column))

/**
 * The columns that we made ourselves, in a file that comes in: those around rows that we rejected, and what the file of a frozen
 * audience says of its recipients. None in a file of another.
 */
export function ownColumns(columns: readonly string[]): ReadonlySet<string> {
  return new Set([...aroundRejected(columns), ...columns.filter((column) => TAKEN_ALONG.has(plain(column)))])
}

function aroundRejected(columns: readonly string[]): readonly string[] {
  const [first] = columns
  const last = columns.at(-1)
  // A second column of that name was given a number when the file was read.
  const named = last?.replace(/ \(\d+\)$/, '')
  const ours = [nl.rejected, en.rejected].some(({ line, reason }) => first === line && named === reason)
  return ours && first !== undefined && last !== undefined ? [first, last] : []
}
