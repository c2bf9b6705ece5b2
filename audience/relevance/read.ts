import { fail, ok, type Problem, type Result } from '@waarom/purpose/problem.ts'
import { closest } from 'fastest-levenshtein'
import type { z } from 'zod'
import { LIMITS } from '../limits.ts'
import { countryMeant, currencyMeant, languageMeant } from './codes.ts'
import { type ChoiceList, CLOSED, type Field, type ScopeName } from './fields/field.ts'
import { FIELDS, isFieldId } from './fields/fields.ts'
import { problemAt, type RelevanceProblem } from './problems.ts'
import type { Rule, RuleTest } from './rule.ts'
import { testsOf } from './schema.ts'
import { GROUPS, type Group, type Path } from './tree.ts'
import { windowProblem } from './window-problem.ts'

/** A part as it came in. */
type Part = Readonly<Record<string, unknown>>

/**
 * Reads a relevance rule from JSON. What is read can be judged and compiled; of what is wrong the first is told, with its
 * place. Whether a brand, stream or other choice of the database exists is not looked at.
 */
export function readRule(value: unknown): Result<Rule> {
  return readPart(value, [], { parts: 0 })
}

function readPart(value: unknown, path: Path, count: { parts: number }): Result<Rule> {
  count.parts += 1
  if (count.parts > LIMITS.ruleParts) return refuse('too-many', path, { limit: LIMITS.ruleParts })
  if (!isPart(value)) return refuse('no-part', path)
  const names = [...GROUPS, 'field' as const].filter((name) => Object.hasOwn(value, name))
  const [name] = names
  if (!name || names.length > 1) return refuse('no-part', path)
  return name === 'field' ? readTest(value, path) : readGroup(value, name, path, count)
}

function readGroup(value: Part, name: Group, path: Path, count: { parts: number }): Result<Rule> {
  const other = Object.keys(value).find((key) => key !== name)
  if (other !== undefined) return refuse('unknown', path, { name: clipped(other) })
  const list = value[name]
  const at = [...path, name]
  if (!Array.isArray(list)) return refuse('no-part', at)
  if (at.length > 2 * LIMITS.ruleDepth) return refuse('too-deep', path, { limit: LIMITS.ruleDepth })
  const parts: Rule[] = []
  for (const [index, part] of list.entries()) {
    const read = readPart(part, [...at, index], count)
    if (!read.ok) return read
    parts.push(read.value)
  }
  if (name === 'all') return ok({ all: parts })
  return ok(name === 'any' ? { any: parts } : { none: parts })
}

function readTest(value: Part, path: Path): Result<RuleTest> {
  const { field: id } = value
  if (typeof id !== 'string' || !isFieldId(id)) {
    const name = clipped(typeof id === 'string' ? id : String(id))
    return refuse('no-field', path, { field: name, nearest: closest(name, Object.keys(FIELDS)) })
  }
  const field: Field = FIELDS[id]
  const shape = testsOf(id, field).find(({ is }) => is.some((operator) => operator === value['is']))
  if (!shape) return refuse('operator', path, { field: id, operators: field.operators.join(', ') })
  const read = shape.schema.safeParse(value)
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  return fail(issue ? problemOf(issue, { id, field, value }, path) : problemAt('no-part', path))
}

/** What is wrong with a test whose field and operator are known, by the place that zod points at. */
function problemOf(issue: z.core.$ZodIssue, { id, field, value }: Tested, path: Path): Problem {
  const [part, name] = issue.path
  const scopes = Object.keys(field.scopes).join(', ')
  const extra = issue.code === 'unrecognized_keys' ? clipped(issue.keys[0] ?? '') : undefined
  if (part === 'of') {
    const list = isScope(field, name) ? field.scopes[name] : undefined
    if (list) return wanted(list, { value, inside: issue.path, path })
    const at = [...path, 'of']
    return extra === undefined
      ? problemAt('scope', at, { field: id, scopes })
      : problemAt('unknown-scope', [...at, extra], { name: extra, field: id, scopes })
  }
  if (part === 'value') return wanted(wantedBy(field), { value, inside: issue.path, path })
  if (extra === 'of') return problemAt('no-scope', path, { field: id })
  if (extra === 'value') return problemAt('no-value', path, { operator: String(value['is']) })
  return problemAt('unknown', path, { name: extra ?? '' })
}

/** A test whose field is known. */
interface Tested {
  readonly id: string
  readonly field: Field
  readonly value: Part
}

/** What should have stood at a place. */
type Wanted = ChoiceList | 'words' | 'window' | 'number' | 'amount'

function wantedBy({ type, choices }: Field): Wanted {
  if (type === 'number') return 'number'
  if (type === 'money') return 'amount'
  return type === 'moment' ? 'window' : (choices ?? 'words')
}

/** Where something else stands than should: in a test, at a path inside it. */
interface Misplaced {
  readonly value: Part
  readonly inside: Path
  /** Of the test. */
  readonly path: Path
}

/** The problem of a place where something else stands. */
function wanted(what: Wanted, { value, inside, path }: Misplaced): Problem {
  const at = [...path, ...inside]
  if (what === 'window') {
    const own = inside[0] === 'of' ? ['of', 'in'] : ['value']
    return windowProblem(found(value, own), [...path, ...own])
  }
  const last = inside.at(-1)
  if (what === 'amount' && last === 'currency') return codeProblem('currency', found(value, inside), at)
  if (what === 'number' || what === 'amount') return problemAt(what, at, { limit: LIMITS.ruleNumber })
  if (what === 'brands' || what === 'streams') return problemAt('id', at)
  if (what === 'purposes') return problemAt('choice', at, { choices: CLOSED.purposes.join(', ') })
  // Of the rest several may be named: a number behind the place says that it is one of them.
  const one = typeof last === 'number'
  if (one && what === 'kinds') return problemAt('choice', at, { choices: CLOSED.kinds.join(', ') })
  if (one && what === 'languages') return codeProblem('language', found(value, inside), at)
  if (one && what === 'countries') return codeProblem('country', found(value, inside), at)
  if (one) return problemAt('word', at, { units: LIMITS.ruleWordUnits })
  return problemAt('words', at, { limit: LIMITS.ruleWords, units: LIMITS.ruleWordUnits })
}

/** The code that is meant with another, in each list of codes. */
const MEANT = { country: countryMeant, currency: currencyMeant, language: languageMeant } as const

/** That something is no code, with the right one where it is clear which is meant. */
function codeProblem(of: keyof typeof MEANT, code: unknown, at: Path): Problem {
  const right = typeof code === 'string' ? MEANT[of](code) : null
  return right === null ? problemAt(of, at) : problemAt('code', at, { code: String(code), right })
}

/** What stands at a path inside something that came in. */
function found(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined),
    value,
  )
}

function refuse(name: RelevanceProblem, path: Path, facts: Readonly<Record<string, string | number>> = {}) {
  return fail(problemAt(name, path, facts))
}

/** As much of what somebody wrote as a sentence bears. */
const clipped = (text: string) => (text.length > NAME_UNITS ? `${text.slice(0, NAME_UNITS)}…` : text)
const NAME_UNITS = 40

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isScope(field: Field, name: PropertyKey | undefined): name is ScopeName {
  return name !== undefined && Object.hasOwn(field.scopes, name)
}
