import { isAscii, isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import type { Pieces } from './bytes.ts'

/** Text piece by piece, and the encoding it turned out to be in. */
export interface Decoded {
  readonly texts: AsyncGenerator<string, void, undefined>
  readonly encoding: () => string
}

/** How much surer another guess must be before a file is not Western European; points of 100. */
const SURER = 20
/** Letters outside ASCII on which a guess can rest: fewer where most stand together, as in Russian or Greek. */
const ENOUGH = 100
const ENOUGH_TOGETHER = 20
const WESTERN = 'windows-1252'

/** The same bytes without a letter that is cut off at the end. */
function uncut(piece: Buffer): Buffer {
  for (let back = 1; back <= 3 && back <= piece.length; back++) {
    const byte = piece[piece.length - back] ?? 0
    if (byte >= 0xc0) return piece.subarray(0, piece.length - back)
    if (byte < 0x80) break
  }
  return piece
}

/** UTF-16 without a mark: every second byte of Western text is zero. */
function wide(piece: Buffer): string | null {
  const window = piece.subarray(0, 1_024)
  const zeros = [0, 0]
  for (const [index, byte] of window.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const most = window.length / 5
  if ((zeros[1] ?? 0) > most && (zeros[0] ?? 0) === 0) return 'utf-16le'
  return (zeros[0] ?? 0) > most && (zeros[1] ?? 0) === 0 ? 'utf-16be' : null
}

function marked(piece: Buffer): string | null {
  if (piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf) return 'utf-8'
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
  return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : null
}

function* lines(piece: Buffer): Generator<Buffer> {
  for (let from = 0; from < piece.length; ) {
    const end = piece.indexOf(0x0a, from)
    yield piece.subarray(from, end < 0 ? piece.length : end)
    from = end < 0 ? piece.length : end + 1
  }
}

function known(name: string): string | null {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/** Whether there are letters enough for a guess at the language to be worth something. */
function enough(bytes: Buffer): boolean {
  const runs = bytes.toString('latin1').match(/[\x80-\xff]+/g) ?? []
  const count = (list: readonly string[]) => list.reduce((sum, run) => sum + run.length, 0)
  const all = count(runs)
  const together = count(runs.filter((run) => run.length > 2))
  return all >= ENOUGH || (all >= ENOUGH_TOGETHER && together * 2 > all)
}

/**
 * The encoding of a piece that has letters outside ASCII, as the web names it.
 * UTF-8 where most such lines are UTF-8; else what chardet says, and Western European unless it is clearly surer of another.
 */
export function encodingOf(piece: Buffer): string {
  if (isUtf8(uncut(piece))) return 'utf-8'
  const other = [...lines(piece)].filter((line) => !isAscii(line))
  if (other.filter((line) => isUtf8(line)).length * 2 > other.length) return 'utf-8'
  const text = Buffer.concat(other.flatMap((line) => [line, Buffer.from('\n')]))
  if (!enough(text)) return WESTERN
  const guesses = chardet.analyse(text)
  const western = guesses.find(({ name }) => known(name) === WESTERN)?.confidence ?? 0
  const first = guesses[0]
  const name = first && first.confidence > western + SURER ? known(first.name) : null
  return name && name !== 'utf-8' ? name : WESTERN
}

/**
 * Decodes bytes. The choice is made at the first piece that has a letter outside ASCII, wherever in the file that is.
 * What cannot be decoded becomes U+FFFD, or a control letter in an encoding of one byte; see `undecodable`.
 */
export function decode(pieces: Pieces): Decoded {
  let encoding = 'us-ascii'
  let decoder: TextDecoder | null = null
  const choose = (name: string) => {
    encoding = name
    decoder = new TextDecoder(name)
    return decoder
  }
  const texts = async function* () {
    let first = true
    for await (const piece of pieces) {
      const known = first ? (marked(piece) ?? wide(piece)) : null
      first = false
      if (known) choose(known)
      if (!decoder && isAscii(piece)) yield piece.toString('latin1')
      else yield (decoder ?? choose(encodingOf(piece))).decode(piece, { stream: true })
    }
    if (decoder) yield decoder.decode()
  }
  return { texts: texts(), encoding: () => encoding }
}

const LOST = /[\uFFFD\u0080-\u009F]/

/** Whether a text holds what could not be decoded: now, or in an earlier conversion. */
export const undecodable = (text: string) => LOST.test(text)
