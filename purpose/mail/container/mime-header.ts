import { LIMITS } from '../limits.ts'
import { textOf } from './charset.ts'

/** One header that matters to us, unfolded; `at` is the byte where its line begins. */
export interface Field {
  readonly value: string
  readonly at: number
}

/** The headers of one part and where its body begins. */
export interface Head {
  readonly fields: ReadonlyMap<string, Field>
  readonly bodyStart: number
  /** How many headers with a name were seen, also those that are not kept. */
  readonly count: number
}

/** A header such as Content-Type, taken apart; names and the value in lower case. */
export interface Structured {
  readonly value: string
  readonly params: ReadonlyMap<string, string>
}

const WANTED = new Set([
  'from',
  'sender',
  'subject',
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'content-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
])
const LF = 10
const CR = 13

/**
 * Reads headers up to the blank line, or up to a line for which `stop` says true.
 * Of a repeated header the first counts, as in the parser that decodes the bodies.
 */
export function readHead(
  bytes: Uint8Array,
  start: number,
  end: number,
  stop: (at: number, to: number) => boolean,
): Head {
  const fields = new Map<string, Field>()
  let count = 0
  let name = ''
  let from = 0
  let at = 0
  const keep = (to: number) => {
    if (name !== '' && !fields.has(name)) fields.set(name, { value: unfold(bytes, from, to), at })
    name = ''
  }
  let pos = start
  while (pos < end) {
    const feed = bytes.indexOf(LF, pos)
    const next = feed < 0 || feed >= end ? end : feed + 1
    if (isBlank(bytes, pos, next)) {
      keep(pos)
      return { fields, bodyStart: next, count }
    }
    if (stop(pos, next)) break
    const first = bytes[pos]
    if (first !== 32 && first !== 9) {
      keep(pos)
      const colon = nameEnd(bytes, pos, next)
      if (colon > 0) {
        count++
        const found = latin(bytes, pos, colon).trim().toLowerCase()
        if (WANTED.has(found)) [name, from, at] = [found, colon + 1, pos]
      }
    }
    pos = next
  }
  keep(pos)
  return { fields, bodyStart: pos, count }
}

/** Takes a header with parameters apart: comments out, quotes off, RFC 2231 continuations joined. */
export function structured(header: string): Structured {
  const pieces = split(header.slice(0, LIMITS.headerValue))
  const raw = new Map<string, string>()
  for (const piece of pieces.slice(1)) {
    const equals = piece.indexOf('=')
    const key = (equals < 0 ? piece : piece.slice(0, equals)).trim().toLowerCase()
    if (key !== '' && !raw.has(key)) raw.set(key, equals < 0 ? '' : unquote(piece.slice(equals + 1).trim()))
  }
  const params = new Map<string, string>()
  for (const key of raw.keys()) {
    const base = key.replace(/\*\d*\*?$/, '')
    if (params.has(base)) continue
    let value = raw.get(base) ?? raw.get(`${base}*`)
    for (let n = 0; value === undefined || n > 0; n++) {
      const more = raw.get(`${base}*${n}`) ?? raw.get(`${base}*${n}*`)
      if (more === undefined) break
      value = (value ?? '') + more
    }
    params.set(base, value ?? '')
  }
  return { value: (pieces[0] ?? '').trim().toLowerCase(), params }
}

function split(text: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let quoted = false
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i)
    if (c === '\\' && (quoted || depth > 0)) {
      if (depth === 0) piece += c + text.charAt(i + 1)
      i++
    } else if (depth === 0 && c === '"') {
      quoted = !quoted
      piece += c
    } else if (!quoted && c === '(' && (depth > 0 || /^$|[\s;]$/.test(piece.slice(-1)))) depth++
    else if (!quoted && c === ')' && depth > 0) depth--
    else if (depth > 0) continue
    else if (!quoted && c === ';') {
      pieces.push(piece)
      piece = ''
    } else piece += c
  }
  pieces.push(piece)
  return pieces
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value
  const close = value.lastIndexOf('"')
  return value.slice(1, close > 0 ? close : undefined).replace(/\\(.)/g, '$1')
}

function unfold(bytes: Uint8Array, from: number, to: number): string {
  const raw = bytes.subarray(from, Math.min(to, from + LIMITS.headerValue))
  return textOf(raw)
    .replace(/\r?\n(?=[ \t])/g, '')
    .replace(/[\r\n]+/g, ' ')
    .trim()
}

function isBlank(bytes: Uint8Array, pos: number, next: number): boolean {
  const first = bytes[pos]
  return first === LF || (first === CR && next - pos === 2) || next === pos
}

/** Byte of the colon after a header name, or -1 when the line has none. */
function nameEnd(bytes: Uint8Array, pos: number, next: number): number {
  const last = Math.min(next, pos + 80)
  for (let i = pos; i < last; i++) {
    const byte = bytes[i]
    if (byte === 58) return i > pos ? i : -1
    if (byte === undefined || byte < 33 || byte > 126) {
      if (byte !== 32 && byte !== 9) return -1
    }
  }
  return -1
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
