import { fail, ok, type Problem, type Result } from '../../problem.ts'
import { LIMITS } from '../limits.ts'
import { problems } from '../problems.ts'
import { type Field, readHead, type Structured, structured } from './mime-header.ts'

/** One part of a mail as it stands in the file: where it is and what it says it is. Offsets are bytes. */
export interface Entity {
  readonly start: number
  readonly bodyStart: number
  bodyEnd: number
  readonly fields: ReadonlyMap<string, Field>
  readonly type: Structured
  /** Transfer encoding in lower case; empty when none is named. */
  readonly encoding: string
  readonly disposition: Structured
  readonly children: Entity[]
  /** The mail inside, for a `message/rfc822` part that stands in the file as it is. */
  message: Entity | null
}

interface Scan {
  readonly bytes: Uint8Array
  /** The bytes as one character each, made when first needed: lines with a boundary are found many times faster in a string. */
  readonly letters: () => string
  parts: number
  headerBytes: number
  problem: Problem | null
}

interface Open {
  readonly boundary: Uint8Array
  readonly entity: Entity
}

interface Hit {
  readonly index: number
  readonly closes: boolean
}

const HTML: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/x-amp-html', 'text/watch-html'])
const LF = 10
const DASH = 45
const encoder = new TextEncoder()
const latin = new TextDecoder('windows-1252')

/**
 * Finds the parts of a mail without decoding anything: one walk over the lines.
 * What costs too much is refused here, before a parser touches it.
 */
export function scanMime(bytes: Uint8Array): Result<Entity> {
  let letters: string | null = null
  const all = () => {
    letters ??= latin.decode(bytes)
    return letters
  }
  const scan: Scan = { bytes, letters: all, parts: 0, headerBytes: 0, problem: null }
  const root = scanMessage(scan, 0, bytes.length, 0)
  return scan.problem ? fail(scan.problem) : ok(root)
}

function scanMessage(scan: Scan, start: number, end: number, depth: number): Entity {
  const { bytes } = scan
  const open: Open[] = []
  const root = readEntity(scan, headStart(bytes, start, end), end, open, '')
  let current: Entity | null = root
  let pos = root.bodyStart
  while (pos < end && open.length > 0 && scan.problem === null) {
    if (bytes[pos] !== DASH || bytes[pos + 1] !== DASH) pos = scan.letters().indexOf('\n--', pos) + 1
    if (pos === 0 || pos >= end) break
    const feed = bytes.indexOf(LF, pos)
    const next = feed < 0 || feed >= end ? end : feed + 1
    const hit = boundaryAt(bytes, pos, next, open)
    const parent = hit === null ? undefined : open[hit.index]?.entity
    if (hit === null || parent === undefined) {
      pos = next
      continue
    }
    if (current) current.bodyEnd = beforeBreak(bytes, pos)
    for (const inner of open.slice(hit.index + 1)) inner.entity.bodyEnd = beforeBreak(bytes, pos)
    open.length = hit.closes ? hit.index : hit.index + 1
    if (hit.closes) {
      parent.bodyEnd = pos
      current = null
      pos = next
    } else {
      current = readEntity(scan, next, end, open, parent.type.value)
      parent.children.push(current)
      if (open.length + depth > LIMITS.nesting) scan.problem = problems.make('too-deep', { limit: LIMITS.nesting })
      pos = current.bodyStart
    }
  }
  if (scan.problem === null) openMessages(scan, root, depth)
  return root
}

/** Where the headers begin: behind a byte order mark and empty lines that a program put above them. */
function headStart(bytes: Uint8Array, start: number, end: number): number {
  let at = bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf ? start + 3 : start
  while (at < end && (bytes[at] === LF || bytes[at] === 13)) at++
  return Math.min(at, end)
}

/** Reads the headers at `start`; a multipart puts its boundary on the stack. */
function readEntity(scan: Scan, start: number, end: number, open: Open[], parentType: string): Entity {
  const { bytes } = scan
  const most = Math.min(end, start + LIMITS.headerBytes + 1)
  const head = readHead(bytes, start, most, (at, to) => open.length > 0 && boundaryAt(bytes, at, to, open) !== null)
  scan.parts++
  scan.headerBytes += head.bodyStart - start
  if (scan.parts > LIMITS.parts) scan.problem = problems.make('too-many-parts', { limit: LIMITS.parts })
  if (scan.headerBytes > LIMITS.headerBytes)
    scan.problem = problems.make('header-too-long', { limit: LIMITS.headerBytes })
  const fallback = parentType === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const named = structured(head.fields.get('content-type')?.value ?? fallback)
  const type = named.value.includes('/') ? named : { value: fallback, params: named.params }
  const entity: Entity = {
    start,
    bodyStart: head.bodyStart,
    bodyEnd: end,
    fields: head.fields,
    type,
    encoding: /[\w-]+/.exec(head.fields.get('content-transfer-encoding')?.value.toLowerCase() ?? '')?.[0] ?? '',
    disposition: structured(head.fields.get('content-disposition')?.value ?? ''),
    children: [],
    message: null,
  }
  if (type.value.startsWith('multipart/')) {
    const boundary = type.params.get('boundary')
    const value = boundary ? encoder.encode(boundary) : guessBoundary(bytes, head.bodyStart, end)
    if (value && value.length > 0) open.push({ boundary: value, entity })
  }
  return entity
}

/** Reads mails inside the mail where they stand undecoded in the file. */
function openMessages(scan: Scan, entity: Entity, depth: number): void {
  for (const child of entity.children) if (scan.problem === null) openMessages(scan, child, depth)
  if (!isMessage(entity) || !isIdentity(entity.encoding) || scan.problem) return
  if (depth >= LIMITS.messages) scan.problem = problems.make('too-deep', { limit: LIMITS.messages })
  else entity.message = scanMessage(scan, entity.bodyStart, entity.bodyEnd, depth + 1)
}

/** Whether a part is a whole mail. */
export function isMessage(entity: Entity): boolean {
  return entity.type.value === 'message/rfc822' || entity.type.value === 'message/global'
}

/** Whether a part is HTML, in one of the forms that mail programs show. */
export function isHtml({ type }: Entity): boolean {
  return HTML.has(type.value)
}

/** Whether a transfer encoding leaves the bytes as they are. */
export function isIdentity(encoding: string): boolean {
  return encoding !== 'base64' && encoding !== 'quoted-printable'
}

function boundaryAt(bytes: Uint8Array, pos: number, next: number, open: readonly Open[]): Hit | null {
  if (bytes[pos] !== DASH || bytes[pos + 1] !== DASH) return null
  for (let index = open.length - 1; index >= 0; index--) {
    const boundary = open[index]?.boundary
    if (!boundary || !matches(bytes, pos + 2, next, boundary)) continue
    let at = pos + 2 + boundary.length
    const closes = bytes[at] === DASH && bytes[at + 1] === DASH && at + 2 <= next
    if (closes) at += 2
    while (at < next && isSpace(bytes[at])) at++
    if (at === next) return { index, closes }
  }
  return null
}

function matches(bytes: Uint8Array, from: number, next: number, boundary: Uint8Array): boolean {
  if (from + boundary.length > next) return false
  for (let i = 0; i < boundary.length; i++) if (bytes[from + i] !== boundary[i]) return false
  return true
}

/** A multipart without boundary: the first line that looks like one is taken for it. */
function guessBoundary(bytes: Uint8Array, start: number, end: number): Uint8Array | null {
  let pos = start
  for (let line = 0; line < 50 && pos < end; line++) {
    const feed = bytes.indexOf(LF, pos)
    const next = feed < 0 || feed >= end ? end : feed
    if (bytes[pos] === DASH && bytes[pos + 1] === DASH && next - pos > 3 && next - pos < 80) {
      let last = next
      while (last > pos && isSpace(bytes[last - 1])) last--
      return bytes.slice(pos + 2, last)
    }
    pos = next + 1
  }
  return null
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 13 || byte === LF
}

/** The end of a body: the line break before the boundary belongs to the boundary. */
function beforeBreak(bytes: Uint8Array, pos: number): number {
  if (bytes[pos - 1] !== LF) return pos
  return bytes[pos - 2] === 13 ? pos - 2 : pos - 1
}
