import type { Entity } from './mime-tree.ts'
import { clamp, type Locate, lastAtMost, lineAt, placesIn } from './place.ts'

/** Where a body stands in the file and how it was written there. */
export interface Raw {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  readonly quotedPrintable: boolean
  /** One character per run of UTF-8 bytes; false: one per byte. */
  readonly utf8: boolean
  /** RFC 3676: a line that ends in a space goes on. */
  readonly flowed: boolean
}

const LF = 10
const CR = 13
const EQUALS = 61
const SPACE = 32
/** Bytes between known places within one long line. */
const STRIDE = 4096

/**
 * Places in the file of a decoded body. At the first question the raw lines are walked once, soft line breaks
 * of quoted-printable counted; at each hard break the count is set right against the decoded text,
 * so that a charset of several bytes per letter never moves more than a column.
 */
export function transferPlaces(raw: Raw, text: string): Locate {
  let marks: Marks | null = null
  return (offset) => {
    marks ??= walk(raw, text)
    const at = clamp(offset, text.length)
    const mark = lastAtMost(marks.units, at)
    const row = marks.rows[mark] ?? 0
    const from = marks.bytes[mark] ?? raw.start
    const pos = byteOf(raw, from, at - (marks.units[mark] ?? 0))
    const first = marks.starts[row] ?? raw.start
    const column = raw.quotedPrintable || !raw.utf8 ? pos - first : (marks.columns[mark] ?? 0) + unitsIn(raw, from, pos)
    return { line: marks.line + row, column: column + 1 }
  }
}

/** Places of a text of which every line stands in the file as it is; behind its last break is the end of its last line. */
export function writtenPlaces(text: string, line: number): Locate {
  const places = placesIn(text, line)
  return (offset) => places(Math.min(offset, text.length - 1))
}

/** Whether a part says that its lines are broken softly (RFC 3676). */
export function isFlowed(entity: Entity): boolean {
  return entity.type.params.get('format')?.toLowerCase() === 'flowed'
}

/** How the body of a text part is written, for `transferPlaces`. */
export function rawOf(bytes: Uint8Array, entity: Entity, utf8: boolean): Raw {
  return {
    bytes,
    start: entity.bodyStart,
    end: entity.bodyEnd,
    quotedPrintable: entity.encoding === 'quoted-printable',
    utf8,
    flowed: isFlowed(entity),
  }
}

/** Known places, at each line and within long ones: offset in the text, byte in the file, row, column of the row in characters. */
interface Marks {
  readonly line: number
  readonly units: number[]
  readonly bytes: number[]
  readonly rows: number[]
  readonly columns: number[]
  /** First byte of each row. */
  readonly starts: number[]
}

function walk(raw: Raw, text: string): Marks {
  const marks: Marks = { line: lineAt(raw.bytes, raw.start), units: [], bytes: [], rows: [], columns: [], starts: [] }
  let at = 0
  let pos = raw.start
  do {
    const feed = raw.bytes.indexOf(LF, pos)
    const next = feed < 0 || feed >= raw.end ? raw.end : feed + 1
    marks.starts.push(pos)
    let last = next
    while (last > pos && (raw.bytes[last - 1] === LF || raw.bytes[last - 1] === CR)) last--
    const soft = raw.quotedPrintable && last > pos && raw.bytes[last - 1] === EQUALS
    const line = read(raw, pos, soft ? last - 1 : last, at, text, marks)
    const flows = raw.flowed && !soft && raw.bytes[last - 1] === SPACE
    if (soft || flows) at = line
    else {
      const hard = text.indexOf('\n', Math.min(at, line))
      at = hard < 0 ? text.length : hard + 1
    }
    pos = next
  } while (pos < raw.end)
  return marks
}

/** Offset in the decoded text after the bytes `from`–`to`; a break written as `=0A` is set right against the text. */
function read(raw: Raw, from: number, to: number, at: number, text: string, marks: Marks): number {
  let units = at
  let column = 0
  const { bytes, quotedPrintable } = raw
  let i = from
  do {
    marks.units.push(Math.min(units, text.length))
    marks.bytes.push(i)
    marks.rows.push(marks.starts.length - 1)
    marks.columns.push(column)
    const stop = Math.min(to, i + STRIDE)
    while (i < stop) {
      const plain = plainEnd(bytes, i, stop)
      units += plain - i
      column += plain - i
      i = plain
      if (i >= stop) break
      let byte = bytes[i] as number
      if (quotedPrintable && byte === EQUALS && i + 2 < to) {
        const value = hex(bytes[i + 1]) * 16 + hex(bytes[i + 2])
        if (value >= 0) {
          byte = value
          i += 2
        }
      }
      i++
      const step = width(raw, byte)
      units += step
      column += step
      if (byte === LF) {
        const hard = text.indexOf('\n', Math.max(at, units - 3))
        if (hard >= 0 && hard - units < 3) units = hard + 1
      }
    }
  } while (i < to)
  return units
}

/** Where letters that stand as they are end: most of every line. */
function plainEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  for (; at < to; at++) {
    const byte = bytes[at] as number
    if (byte >= 128 || byte === EQUALS) break
  }
  return at
}

/** Byte of the `units`-th decoded character behind the byte `from`, at most at the end of its line. */
function byteOf(raw: Raw, from: number, units: number): number {
  let left = units
  let pos = from
  while (pos < raw.end && raw.bytes[pos] !== LF && raw.bytes[pos] !== CR) {
    const value =
      raw.quotedPrintable && raw.bytes[pos] === EQUALS ? hex(raw.bytes[pos + 1]) * 16 + hex(raw.bytes[pos + 2]) : -1
    const step = width(raw, value >= 0 ? value : (raw.bytes[pos] ?? 0))
    if (left <= 0 && step > 0) break
    left -= step
    pos += value >= 0 ? 3 : 1
  }
  return pos
}

function unitsIn(raw: Raw, from: number, to: number): number {
  let units = 0
  for (let i = from; i < to; i++) units += width(raw, raw.bytes[i] ?? 0)
  return units
}

function width(raw: Raw, byte: number): number {
  if (!raw.utf8) return 1
  if ((byte & 0xc0) === 0x80) return 0
  return byte >= 0xf0 ? 2 : 1
}

/** Value of a hexadecimal digit; far below zero when it is none, so that a pair with one stays negative. */
function hex(byte: number | undefined): number {
  if (byte === undefined) return -1000
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = byte & 0xdf
  return letter >= 65 && letter <= 70 ? letter - 55 : -1000
}
