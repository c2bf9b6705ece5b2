import { LIMITS } from '../limits.ts'
import type { Dialect } from './row.ts'

/** A part of a text, half-open: whole records in which every quote is closed, or one line in which one is not. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly broken: boolean
}

/** Where the quoted cell that opens before `at` ends: past its last quote, `broken`, or `open` when the text stops first. */
function closing(
  text: string,
  at: number,
  { quote, escapedBy, separator }: Dialect,
  newline: string,
): number | 'broken' | 'open' {
  for (let from = at; ; ) {
    const found = text.indexOf(quote, from)
    if (found < 0) return 'open'
    if (escapedBy === quote && text[found + 1] === quote) from = found + 2
    else if (escapedBy !== quote && found > at && text[found - 1] === escapedBy) from = found + 1
    else {
      let after = found + 1
      while (text[after] !== separator && (text[after] === ' ' || text[after] === '\r') && text[after] !== newline)
        after++
      if (after >= text.length) return 'open'
      return text[after] === separator || text[after] === newline ? after : 'broken'
    }
  }
}

/**
 * Divides a text into stretches, so that a quote that is never closed costs its own line and not what follows it.
 * A quote opens only where a cell begins, and closes only where one ends; in any other place it is a letter.
 * Without `atEnd` the last record stays behind, as it may go on: `used` is where it begins.
 */
export function stretches(text: string, dialect: Dialect, atEnd: boolean): { list: Stretch[]; used: number } {
  const newline = dialect.lineEnd === '\r' ? '\r' : '\n'
  const list: Stretch[] = []
  let good = 0
  let record = 0
  let next = text.indexOf(newline)
  let at = 0
  const whole = (to: number) => {
    if (to > good) list.push({ from: good, to, broken: false })
    good = to
  }
  const last = () => {
    if (next >= 0) record = text.lastIndexOf(newline) + 1
    whole(atEnd ? text.length : record)
  }
  for (;;) {
    const quote = text.indexOf(dialect.quote, at)
    if (quote < 0) {
      last()
      return { list, used: good }
    }
    for (; next >= 0 && next < quote; next = text.indexOf(newline, next + 1)) record = next + 1
    at = quote + 1
    if (quote !== record && text[quote - 1] !== dialect.separator) continue
    const end = closing(text, at, dialect, newline)
    if (typeof end === 'number') {
      at = end
      if (next >= 0 && next < at) next = text.indexOf(newline, at)
      continue
    }
    // The last cell of a file may end with its quote.
    if (end === 'open' && atEnd && endsQuoted(text, at, dialect)) {
      whole(text.length)
      return { list, used: text.length }
    }
    const ends = text.indexOf(newline, record)
    if (!atEnd && (ends < 0 || (end === 'open' && text.length - record < LIMITS.rowChars))) {
      whole(record)
      return { list, used: good }
    }
    whole(record)
    good = ends < 0 ? text.length : ends + 1
    list.push({ from: record, to: good, broken: true })
    record = good
    at = good
    next = text.indexOf(newline, at)
    if (at >= text.length) return { list, used: good }
  }
}

/** Whether the quoted cell that opens before `at` is closed by the very last quote of the text. */
function endsQuoted(text: string, at: number, dialect: Dialect): boolean {
  const cell = text.slice(at).replace(/[ \r]+$/, '')
  return closing(`${cell}${dialect.separator}`, 0, dialect, '\n') === cell.length
}
