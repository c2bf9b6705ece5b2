import { en as addressEn } from '../address/words/en.ts'
import { nl as addressNl } from '../address/words/nl.ts'
import { LIMITS } from '../limits.ts'
import type { Asked, ListPlace, ListRow, Missing } from './place.ts'
import { type ListColumns, readRow } from './read.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** How many rows of a list got which answer; together `rows`. */
export interface ListTally {
  readonly rows: number
  readonly in: number
  readonly out: number
  /** Rows about somebody whom we do not know: without provenance, so out. */
  readonly notKnown: number
  readonly duplicate: number
  readonly unreadable: number
  /** Of who is in and out, by the code of the place. */
  readonly places: ReadonlyMap<string, number>
  /** Of who is in, how many got this very mail before. */
  readonly already: number
  /** Of who is in, of how many something is missing, and what. */
  readonly incomplete: number
  readonly missing: Readonly<Record<Missing, number>>
  /** The first rows that could not be read, and why. */
  readonly wrong: readonly Wrong[]
}

/** A row that could not be read. */
export interface Wrong {
  readonly line: number
  readonly why: string
}

/** Answers the rows of one list, some at a time. */
export interface ListAnswer {
  /** The headings of the list, with those of the answer behind them. */
  readonly headings: readonly string[]
  /**
   * Rows with their answer behind them, in their order. Of one that could not be read all that it said stands in the first.
   * @param placeOf what is known of the place of whoever a row is about, with how many rows came before it; null for somebody
   *   whom we do not know
   */
  readonly answer: (rows: readonly ListRow[], placeOf: PlaceOf) => readonly (readonly string[])[]
  readonly tally: () => ListTally
}

type PlaceOf = (asked: Asked, before: number) => ListPlace | null

/** What a list is like. Its cells come without the apostrophe that a spreadsheet put before what looks like a formula. */
export interface BroughtList {
  readonly headings: readonly string[]
  readonly columns: ListColumns
}

type Outcome = 'in' | 'out' | 'notKnown' | 'duplicate' | 'unreadable'

/** Headings that no column of the list has yet. */
function fresh(headings: readonly string[], ours: readonly string[]): readonly string[] {
  const taken = new Set(headings.map((heading) => heading.trim().toLowerCase()))
  return ours.map((heading) => (taken.has(heading.toLowerCase()) ? `${heading} (Waarom)` : heading))
}

const named = (key: string) => `address ${key}`
const nameOf = (asked: Asked) => (asked.by === 'address' ? named(asked.key) : `id ${asked.id}`)

function counter() {
  const counts = { rows: 0, in: 0, out: 0, notKnown: 0, duplicate: 0, unreadable: 0 }
  const places = new Map<string, number>()
  let already = 0
  const lacks = { incomplete: 0, provenance: 0, told: 0 }
  const wrong: Wrong[] = []
  return {
    add(outcome: Outcome, place: ListPlace | null): void {
      counts.rows += 1
      counts[outcome] += 1
      if (place === null) return
      places.set(place.code, (places.get(place.code) ?? 0) + 1)
      if (outcome !== 'in') return
      if (place.already) already += 1
      if (place.missing.length === 0) return
      lacks.incomplete += 1
      for (const one of place.missing) lacks[one] += 1
    },
    note(one: Wrong): void {
      if (wrong.length < LIMITS.wrongRows) wrong.push(one)
    },
    /** Rows up to now. */
    rows: () => counts.rows,
    tally: (): ListTally => {
      const { incomplete, ...missing } = lacks
      return { ...counts, places: new Map(places), already, incomplete, missing, wrong: [...wrong] }
    },
  }
}

/** Remembers who came by, and in which line first. */
function visitors() {
  const seen = new Map<string, number>()
  return (name: string, line: number): number | null => {
    const before = seen.get(name)
    if (before !== undefined) return before
    seen.set(name, line)
    return null
  }
}

/**
 * Makes what answers a list that somebody was going to mail: each row comes back with in or out, group, variant, reason and
 * what is missing. Of several rows about one address the first counts, the others are out. Nothing of it is kept, but which
 * addresses came by, until the list ends.
 */
export function listAnswer({ headings, columns }: BroughtList, lang: 'nl' | 'en'): ListAnswer {
  const words = lang === 'nl' ? nl : en
  const { problems } = lang === 'nl' ? addressNl : addressEn
  const sentences: Readonly<Record<string, { readonly what: string }>> = problems
  const visit = visitors()
  const count = counter()

  const out = (outcome: Outcome, reason: string, missing = '') => {
    count.add(outcome, null)
    return [words.out, '', '', reason, missing]
  }
  const unreadable = (line: number, why: string) => {
    count.note({ line, why })
    return out('unreadable', why)
  }
  const twice = (line: number) => out('duplicate', words.duplicate.replace('{line}', String(line)))
  const answered = (placeOf: PlaceOf, { line, cells }: { line: number; cells: readonly string[] }) => {
    const read = readRow(cells, columns)
    if ('problem' in read)
      return unreadable(line, columns.address === null ? words.noNumber : (sentences[read.problem.code]?.what ?? ''))
    const before = visit(nameOf(read.asked), line)
    if (before !== null) return twice(before)
    const place = placeOf(read.asked, count.rows())
    if (place === null) return out('notKnown', words.notKnown[read.asked.by], words.missing.provenance)
    const atAddress = place.address === null ? null : visit(named(place.address), line)
    if (atAddress !== null) return twice(atAddress)
    count.add(place.group === null ? 'out' : 'in', place)
    const missing = place.missing.map((one) => words.missing[one]).join('; ')
    const isOut = place.group === null
    return [isOut ? words.out : words.in, place.group ?? '', place.variant ?? '', place.reason, missing]
  }
  return {
    headings: [...headings, ...fresh(headings, words.headings)],
    answer: (rows, placeOf) =>
      rows.map((row) =>
        'cells' in row
          ? [...headings.map((_, at) => row.cells[at] ?? ''), ...answered(placeOf, row)]
          : [...headings.map((_, at) => (at === 0 ? row.raw : '')), ...unreadable(row.line, row.why)],
      ),
    tally: count.tally,
  }
}
