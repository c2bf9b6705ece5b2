/** Units of text, from the beginning of a line on, that a line is known by. */
const WINDOW = 100
const FACTOR = 37n
/** What stands behind the last unit of a file. */
const END = '\uffff'

/**
 * What GitHub code scanning knows a line by again, however the lines before it change: a hash of the next hundred
 * UTF-16 units without blanks, and which of the lines with that hash it is, as `c129715d7a2bc9a3:1`. The same numbers
 * as its own upload action makes, which warns of others.
 * @param file the whole file, read as UTF-8
 * @returns the hash of a line, counted from 1; undefined behind the last
 */
export function lineHashes(file: Uint8Array): (line: number) => string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file)
  const packed = text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '') + END
  const starts = [0]
  for (let at = packed.indexOf('\n'); at >= 0; at = packed.indexOf('\n', at + 1)) starts.push(at + 1)
  return (line) => {
    const start = starts[line - 1]
    if (start === undefined) return undefined
    const own = packed.slice(start, start + WINDOW)
    const before = starts.slice(0, line).filter((one) => packed.startsWith(own, one))
    return `${hashOf(own)}:${before.length}`
  }
}

function hashOf(window: string): string {
  let hash = 0n
  for (let at = 0; at < WINDOW; at += 1)
    hash = BigInt.asUintN(64, hash * FACTOR + BigInt(at < window.length ? window.charCodeAt(at) : 0))
  return hash.toString(16)
}
