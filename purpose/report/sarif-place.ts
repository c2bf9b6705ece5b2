import type { Draft, Range, Segment } from '../mail/draft.ts'

/** A stretch of the source file, 1-based; the end is the place behind it. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly segment: string | null
}

/** A SARIF location: the file, and where in it. */
export interface Location {
  /** Its number among the related places of a result. */
  readonly id?: number
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
    readonly region?: {
      readonly startLine: number
      readonly startColumn: number
      readonly endLine: number
      readonly endColumn: number
    }
  }
}

/** A path as a SARIF address: relative ones hang under the root of the repository. Standard input is `stdin`. */
export function artifact(path: string): Location['physicalLocation']['artifactLocation'] {
  const name = path === '-' || path === '' ? 'stdin' : path.replaceAll('\\', '/').replace(/^\.\//, '')
  const absolute = /^(?:[a-z]:)?\//i.test(name)
  const uri = name.split('/').map(encodeURIComponent).join('/')
  return absolute
    ? { uri: `file://${uri.startsWith('/') ? '' : '/'}${uri.replace('%3A', ':')}` }
    : { uri, uriBaseId: '%SRCROOT%' }
}

/** The top of a file, for what is in no line of it. */
export const TOP: Place = { line: 1, column: 1, endLine: 1, endColumn: 1, segment: null }

/** A place in a file as a SARIF location. */
export function locationOf(path: string, { line, column, endLine, endColumn }: Place): Location {
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  return { physicalLocation: { artifactLocation: artifact(path), region } }
}

/** Where a segment stands in the file. Without a known end, its text is taken to stand on one line as it is. */
export function placeOfSegment({ id, line, column, end, text }: Segment): Place {
  const start = { line: Math.max(1, line), column: Math.max(1, column) }
  return between(start, end ?? { line: start.line, column: start.column + text.length }, id)
}

interface Point {
  readonly line: number
  readonly column: number
}

/** A stretch that never ends before it has one character. */
function between(start: Point, end: Point, segment: string | null): Place {
  const isBehind = end.line > start.line || (end.line === start.line && end.column > start.column)
  const { line, column } = isBehind ? end : { line: start.line, column: start.column + 1 }
  return { ...start, endLine: line, endColumn: column, segment }
}

/** Where a range of a part lies in the file. */
export function placeOf(draft: Draft, part: string, [from, to]: Range): Place {
  return between(pointOf(draft, part, from), pointOf(draft, part, to), null)
}

/**
 * Where an offset of a part lies in the file: counted from the nearest segment before it, else from the line where
 * the part begins. Through a transfer encoding it is as near as lines allow.
 */
function pointOf(draft: Draft, part: string, offset: number): Point {
  const text = draft.parts.find(({ id }) => id === part)
  let start = 0
  let line = text?.line ?? 1
  let column = 1
  for (const segment of draft.segments) {
    const at = segment.part === part ? segment.ranges[0]?.[0] : undefined
    if (at === undefined || at > offset || at < start) continue
    start = at
    line = segment.line
    column = segment.column
  }
  const lines = (text?.text.slice(start, offset) ?? '').split('\n')
  const last = lines[lines.length - 1]?.length ?? 0
  return {
    line: Math.max(1, line + lines.length - 1),
    column: lines.length > 1 ? last + 1 : Math.max(1, column) + last,
  }
}
