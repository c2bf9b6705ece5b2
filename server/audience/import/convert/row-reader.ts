import { fail, ok, type Problem, type Result } from '@waarom/purpose/problem.ts'
import { LIMITS } from '../limits.ts'
import { valueProblems } from '../problems.ts'
import type { Row } from '../read/row.ts'
import { CURRENCY_OF, FIELDS, type Field, REPEATED } from '../sources/field.ts'
import type { Survey } from '../survey/survey.ts'
import { numberOr } from '../values/number.ts'
import { clean } from '../values/text.ts'
import { readValue, type ValueKind, type ValueSetting, type Values } from '../values/value.ts'
import type { Zone } from '../values/zone.ts'
import type { RecordEvent } from '../write/record.ts'
import { type Answers, readingOf } from './answers.ts'
import { fieldOf, type Mapping } from './mapping.ts'

/** What a cell of a field is read to. */
export type ValueOf<F extends Field> = Values[(typeof FIELDS)[F]]

/** A value that was left out because it could not be read, while its row was taken: how often, and in which lines first. */
export interface LeftOut {
  readonly column: string
  /** The problem with it; of several the first. */
  readonly problem: Problem
  readonly count: number
  readonly lines: readonly number[]
}

/** Values that nobody is refused for: a person without his telephone number is still that person. */
const SPARED: ReadonlySet<Field> = new Set([
  'contact.language',
  'contact.country',
  'contact.phone',
  'contact.since',
  'contract.paid-each',
  'suppression.at',
])

type Amount = keyof typeof CURRENCY_OF
const AMOUNTS = Object.keys(CURRENCY_OF) as readonly Amount[]

/** What databases write where there is no date. */
const NO_DATE = /^0000-00-00/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const CONTROLS = /[\u0000-\u001f\u007f]+/g

/** Reads the cells of one row after another by their field. */
export interface RowReader {
  /** Turns to a row. */
  readonly begin: (row: Row) => void
  /** From here on nothing of this row makes it be rejected: it has a refusal that must not be lost. */
  readonly spare: () => void
  /** What the row has in a field; null for nothing, and for what cannot be read. */
  readonly value: <F extends Field>(field: F) => ValueOf<F> | null
  /** What the row has in the columns that are properties of its event, by their names. */
  readonly properties: () => RecordEvent['properties']
  /** Whether the file has a column for a field. */
  readonly has: (field: Field) => boolean
  /** A word of a column that is mapped by its words. */
  readonly word: (at: number) => string
  /** Says that a value of a field is not known, which costs the row nothing where it is spared. */
  readonly wrong: (field: Field, problem: Problem) => void
  /** Says that the row is wrong, unless it is spared; the first thing said counts. */
  readonly fault: (problem: Problem, column?: string) => void
  /** What is wrong with the row, with the name of the column under `column`; null when nothing is. */
  readonly found: () => Problem | null
  readonly leftOut: () => readonly LeftOut[]
}

interface Place {
  readonly at: number
  readonly column: string
  readonly setting: { -readonly [Key in keyof ValueSetting]: ValueSetting[Key] }
  /** What cells of the column were read to, where they come again and again; null where they do not. */
  readonly known: Map<string, Result<unknown>> | null
}

/** Kinds of which a column has few values, which take long to read and do not hang on the rest of the row. */
const FEW: ReadonlySet<ValueKind> = new Set(['country', 'yes-no', 'whole'])

function readKnown<Kind extends ValueKind>(
  kind: Kind,
  cell: string,
  { setting, known }: Place,
): Result<Values[Kind] | null> {
  const before = known?.get(cell) as Result<Values[Kind] | null> | undefined
  if (before) return before
  const found = readValue(kind, cell, setting)
  if (known && known.size >= LIMITS.knownValues) known.clear()
  known?.set(copyOf(cell), found)
  return found
}

/** The same text on its own: a cell is a piece of the text that was read with it, and keeps all of that in memory. */
function copyOf(cell: string): string {
  return Buffer.from(cell, 'utf16le').toString('utf16le')
}

const LONG: ReadonlySet<Field> = new Set(['consent.wording', 'soft-opt-in.notice', 'soft-opt-in.opt-out'])

/** Reads a cell as its field, to what a database can keep. */
function readCell<F extends Field>(field: F, cell: string, place: Place): Result<ValueOf<F> | null> {
  const kind = FIELDS[field]
  const found = readKnown(kind, cell, place)
  if (!found.ok) return kind === 'date' && NO_DATE.test(cell) ? ok(null) : found
  if (kind !== 'text' || typeof found.value !== 'string') return found
  const limit = LONG.has(field) ? LIMITS.wordingChars : LIMITS.textChars
  if (found.value.length > limit) return fail(valueProblems.make('too-long', { limit }))
  return CONTROL.test(found.value) ? ok(found.value.replace(CONTROLS, ' ') as ValueOf<F>) : found
}

/** Counts values that are left out, by column and problem. */
function leavings() {
  const left = new Map<string, { column: string; problem: Problem; count: number; lines: number[] }>()
  return {
    add(column: string, problem: Problem, line: number): void {
      const key = `${problem.code} ${column}`
      const one = left.get(key) ?? { column, problem, count: 0, lines: [] }
      one.count++
      if (one.lines.length < LIMITS.examples) one.lines.push(line)
      left.set(key, one)
    },
    all: (): readonly LeftOut[] => [...left.values()],
  }
}

type Places = { [F in Field]?: Place }

/** Where each field stands in a row, and by what it is read; `repeated` are those of the properties of events. */
function placesOf({ survey, mapping, answers }: Grounds, zone: Zone) {
  const places: Places = {}
  const repeated: Place[] = []
  const { currency, country } = answers
  for (const [at, { column }] of survey.columns.entries()) {
    const use = fieldOf(mapping, column)
    if (use === null) continue
    const setting = { ...readingOf(survey, answers, column), zone, currency, country }
    const place = { at, column, setting, known: FEW.has(FIELDS[use]) ? new Map() : null }
    if (REPEATED.has(use)) repeated.push(place)
    else places[use] = place
  }
  return { places, repeated }
}

function propertiesIn(places: readonly Place[], read: (place: Place) => string | null): RecordEvent['properties'] {
  const found = places.flatMap((place) => {
    const text = read(place)
    return text === null ? [] : [[place.column, numberOr(text)]]
  })
  return Object.fromEntries(found)
}

/** What the cells of a file are read by. */
interface Grounds {
  readonly survey: Survey
  readonly mapping: Mapping
  readonly answers: Answers
}

/** Makes a reader for the rows of a file, by its mapping and what was said about it. */
export function rowReader(grounds: Grounds, zone: Zone): RowReader {
  const { answers } = grounds
  const { places, repeated } = placesOf(grounds, zone)
  const left = leavings()
  let row: Row = { line: 0, cells: [] }
  let spared = false
  let problem: Problem | null = null

  const leaveOut = (column: string, found: Problem) => left.add(column, found, row.line)
  const blame = (field: Field, column: string, found: Problem) => {
    if (spared || SPARED.has(field)) leaveOut(column, found)
    else problem ??= { ...found, facts: { ...found.facts, column } }
  }
  const valueAt = <F extends Field>(field: F, place: Place | undefined): ValueOf<F> | null => {
    const cell = place && row.cells[place.at]
    if (!place || !cell) return null
    const found = readCell(field, cell, place)
    if (found.ok) return found.value
    blame(field, place.column, found.problem)
    return null
  }
  const value = <F extends Field>(field: F) => valueAt(field, places[field])
  /** What the rest of the row is read by; whether it can be read is said where it is taken. */
  const peek = (field: (typeof CURRENCY_OF)[Amount] | 'contact.country') => {
    const place = places[field]
    const cell = place && row.cells[place.at]
    const found = cell ? readKnown(FIELDS[field], cell, place) : null
    return found?.ok ? found.value : null
  }
  return {
    begin(next) {
      row = next
      spared = false
      problem = null
      for (const field of AMOUNTS)
        if (places[field] && places[CURRENCY_OF[field]])
          places[field].setting.currency = peek(CURRENCY_OF[field]) ?? answers.currency
      if (places['contact.phone']) places['contact.phone'].setting.country = peek('contact.country') ?? answers.country
    },
    spare() {
      spared = true
      if (problem) leaveOut(String(problem.facts['column'] ?? ''), problem)
      problem = null
    },
    value,
    properties: () => propertiesIn(repeated, (place) => valueAt('event.property', place)),
    has: (field) => places[field] !== undefined,
    word: (at) => clean(row.cells[at] ?? '').toLowerCase(),
    wrong: (field, found) => blame(field, places[field]?.column ?? '', found),
    fault(found, column) {
      if (spared) leaveOut(column ?? '', found)
      else problem ??= column === undefined ? found : { ...found, facts: { ...found.facts, column } }
    },
    found: () => problem,
    leftOut: left.all,
  }
}
