import type { Purpose } from '../acts/act.ts'
import type { FactName, Facts } from '../facts/fact.ts'
import { compileWhen, factNames, type Test } from './condition.ts'
import type { ConsequenceRow, Consequences, DutyRow, HouseRow, Row, Rulebook, Tinge, When } from './rulebook.ts'

/** A purpose row ready to be tried. */
export interface CompiledRow {
  readonly row: Row
  readonly names: readonly FactName[]
  readonly test: Test
}

/** A consequence or duty row ready to be tried for a purpose and a tinge. */
export interface CompiledConsequence<T extends ConsequenceRow | DutyRow> {
  readonly row: T
  readonly names: readonly FactName[]
  /** The consequences it settles; none for a duty. */
  readonly keys: readonly (keyof Consequences)[]
  readonly applies: (facts: Facts, purpose: Purpose, tinge: Tinge) => boolean
  /** For a duty: is it met? Always true for a consequence. */
  readonly met: Test
}

/** A rulebook whose conditions were compiled. */
export interface Compiled {
  readonly purposes: readonly CompiledRow[]
  readonly consequences: readonly CompiledConsequence<ConsequenceRow>[]
  readonly duties: readonly CompiledConsequence<DutyRow>[]
}

const books = new WeakMap<Rulebook, Compiled>()
const houses = new WeakMap<readonly HouseRow[], readonly CompiledRow[]>()

function compileRow(row: Row): CompiledRow {
  return { row, names: factNames(row.when), test: compileWhen(row.when) }
}

function compileApplied<T extends ConsequenceRow | DutyRow>(row: T): CompiledConsequence<T> {
  const { purpose, tinge, ...rest } = row.when
  const purposes = purpose === undefined ? null : new Set<string>([purpose].flat())
  const tinges = tinge === undefined ? null : new Set<string>([tinge].flat())
  const when = rest as When
  const test = compileWhen(when)
  const met = compileWhen('met' in row ? row.met : {})
  return {
    row,
    names: factNames(when),
    keys: 'then' in row ? (Object.keys(row.then) as (keyof Consequences)[]) : [],
    applies: (facts, itsPurpose, itsTinge) =>
      (purposes === null || purposes.has(itsPurpose)) && (tinges === null || tinges.has(itsTinge)) && test(facts),
    met,
  }
}

/** Compiles a rulebook once; the same object gives the same compiled rulebook. */
export function compiled(book: Rulebook): Compiled {
  const known = books.get(book)
  if (known) return known
  const made: Compiled = {
    purposes: book.purposes.map(compileRow),
    consequences: book.consequences.map(compileApplied),
    duties: book.duties.map(compileApplied),
  }
  books.set(book, made)
  return made
}

const HOUSE_CITE = {
  instrument: 'house rule',
  article: '',
  url: '',
  read: null,
  weight: 'self-regulation',
  sure: 'read',
} as const

/** Compiles house rows once per list. A row without a citation cites the house itself. */
export function compiledHouse(rows: readonly HouseRow[]): readonly CompiledRow[] {
  const known = houses.get(rows)
  if (known) return known
  const made = rows.map((row) => compileRow({ ...row, cite: row.cite ?? { ...HOUSE_CITE, article: row.id } }))
  houses.set(rows, made)
  return made
}
