import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { z } from 'zod'
import { Complaint } from '../problems.ts'

/**
 * Reads a JSON file of a known shape.
 * @returns null when there is no such file
 * @throws Complaint with the file, the field and what was expected there
 */
export async function readShaped<T>(file: string, name: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await textOf(file, name)
  return text === null ? null : shaped(parseJson(text, name), name, schema)
}

/**
 * Holds a value against a shape: what is read from a file, and what is about to be written to one.
 * @throws Complaint with the file, the field and what was expected there
 */
export function shaped<T>(value: unknown, name: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0] && innermost(parsed.error.issues[0])
  const field = pathOf(issue?.path ?? [])
  if (issue?.code === 'unrecognized_keys') {
    const wrong = [field, issue.keys[0] ?? ''].filter(Boolean).join('.')
    throw new Complaint('file-unknown-field', {
      file: name,
      field: wrong,
      known: keysAt(schema, issue.path).join(', '),
    })
  }
  if (field === '') throw new Complaint('file-whole', { file: name })
  throw new Complaint('file-field', { file: name, field, expected: expectation(issue) })
}

async function textOf(file: string, name: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (causeOf(error) === 'ENOENT' || causeOf(error) === 'ENOTDIR') return null
    if (causeOf(error) === 'EISDIR') throw new Complaint('file-is-folder', { file: name })
    throw new Complaint('not-readable', { path: name, cause: causeOf(error) })
  }
}

/** How a file is called from a folder: by the shorter of its two names. */
export function nameFrom(cwd: string, file: string): string {
  const near = relative(cwd, file)
  return near.length < file.length ? near : file
}

/** The short name of a failure of the system, such as `EACCES`. */
export function causeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    const line = text.slice(0, faultIn(text)).split('\n').length
    throw new Complaint('file-not-json', { file: name, cause: `${name}:${line}` })
  }
}

/** Where a text stops being JSON: the shortest beginning that no continuation can mend. */
function faultIn(text: string): number {
  let good = 0
  let bad = text.length
  while (good < bad) {
    const middle = Math.floor((good + bad) / 2)
    if (canContinue(text.slice(0, middle))) good = middle + 1
    else bad = middle
  }
  return bad
}

function canContinue(beginning: string): boolean {
  try {
    JSON.parse(beginning)
    return true
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    const position = /at position (\d+)/.exec(said)?.[1]
    return /end of JSON|Unterminated/i.test(said) || Number(position) === beginning.length
  }
}

type Issue = z.core.$ZodIssue

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text ? `${text}.${String(key)}` : String(key)
  }, '')
}

/** Where one of several shapes was begun well, the fault is the one inside it, not that none of them fits. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const inside = issue.errors.flat().find(({ path }) => path.length > 0)
  return inside ? innermost({ ...inside, path: [...issue.path, ...inside.path] }) : issue
}

/** What a field must be, as keys of `expected` in the catalogues of words; `|` stands between two that are both right. */
function expectation(issue: Issue | undefined): string {
  switch (issue?.code) {
    case 'invalid_value':
      return `choice:${issue.values.map(String).join(', ')}`
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectation))].join('|')
    case 'invalid_format':
      return issue.format === 'url' ? 'address' : 'day'
    case 'custom':
      return String(issue.params?.['expected'] ?? 'other')
    case 'too_small':
      return issue.origin === 'array' ? 'filled-list' : issue.origin === 'string' ? 'filled-text' : numberAt(issue.path)
    case 'too_big':
      return numberAt(issue.path)
    case 'invalid_type':
      return /^(?:number|int)$/.test(issue.expected) ? numberAt(issue.path) : (KINDS[issue.expected] ?? 'other')
    default:
      return 'other'
  }
}

/** The unit of a number stands at the end of its field's name; without one it is a share. */
function numberAt(path: readonly PropertyKey[]): string {
  return /Seconds$/.test(String(path.at(-1))) ? 'seconds' : 'share'
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  object: 'object',
  record: 'object',
}

/** The fields that an object may have at a place in a shape. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let at = bare(schema)
  for (const key of path) {
    if (at instanceof z.ZodArray) at = bare(at.element)
    else if (at instanceof z.ZodObject) at = bare(at.shape[String(key)])
  }
  const shapes = at instanceof z.ZodUnion ? at.options.map(bare) : [at]
  const keys = shapes.flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : []))
  return [...new Set(keys)].filter((name) => name !== '$schema')
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly ? bare(schema.unwrap()) : schema
}
