/** Marks that stand on the letter before them, and characters without a width. */
const NARROW = /[\p{Mn}\p{Me}\u200b-\u200f\u2060\ufeff]/u
/** Characters that take two columns in a terminal: East Asian wide letters and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

const ASCII = /^[\x20-\x7e]*$/

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length
  let sum = 0
  for (const letter of text) if (!NARROW.test(letter)) sum += WIDE.test(letter) ? 2 : 1
  return sum
}

/** A text without control characters, so that a mail cannot steer the terminal it is shown in. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' ')
}

/**
 * Folds a text into lines of at most `columns` columns, at spaces where there are any.
 * A word that is longer is cut; an empty text gives one empty line.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of plain(text).split(/ +/)) {
    const wordWidth = widthOf(word)
    if (line && width + 1 + wordWidth <= columns) {
      line += ` ${word}`
      width += 1 + wordWidth
      continue
    }
    if (line) lines.push(line)
    const pieces = cut(word, columns)
    line = pieces.pop() ?? ''
    width = widthOf(line)
    lines.push(...pieces)
  }
  lines.push(line)
  return lines
}

/** The same for a line that may be a lone address: that stays whole, so that it can be followed and copied. */
export function wrapAround(text: string, columns: number): string[] {
  return /^https?:\/\/\S+$/.test(text) ? [plain(text)] : wrap(text, columns)
}

/** Cuts a long word, in an address after a sign where one is near the end of the line. */
function cut(word: string, columns: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let width = 0
  for (const letter of word) {
    const letterWidth = widthOf(letter)
    if (width + letterWidth > columns) {
      const sign = Math.max(...['/', '-', '_', '#', '?', '&'].map((one) => piece.lastIndexOf(one))) + 1
      const at = sign > piece.length / 2 ? sign : piece.length
      pieces.push(piece.slice(0, at))
      piece = piece.slice(at)
      width = widthOf(piece)
    }
    piece += letter
    width += letterWidth
  }
  pieces.push(piece)
  return pieces
}
