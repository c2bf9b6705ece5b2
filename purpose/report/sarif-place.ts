import type { Draft, Segment } from '../mail/draft.ts'

/** A place in the source file, 1-based. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly segment: string | null
}

/** A SARIF location: the file, and where in it. */
export interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
    readonly region?: { readonly startLine: number; readonly startColumn?: number }
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

/** Where a segment begins in the file. */
export function placeOfSegment({ id, line, column }: Segment): Place {
  return { line: Math.max(1, line), column: Math.max(1, column), segment: id }
}

/**
 * Where an offset of a part lies in the file: counted from the nearest segment before it, else from the line where
 * the part begins. Through a transfer encoding it is as near as lines allow.
 */
export function placeOf(draft: Draft, part: string, offset: number): Place {
  const text = draft.parts.find(({ id }) => id === part)
  let start = 0
  let line = text?.line ?? 1
  for (const segment of draft.segments) {
    const at = segment.part === part ? segment.ranges[0]?.[0] : undefined
    if (at === undefined || at > offset || at < start) continue
    start = at
    line = segment.line
  }
  const between = text?.text.slice(start, offset) ?? ''
  const breaks = between.split('\n').length - 1
  return { line: Math.max(1, line + breaks), column: 1, segment: null }
}
