/** A 1-based place in a file. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Gives the place in the source file of an offset in a decoded text. Offsets outside the text are moved to its ends. */
export type Locate = (offset: number) => Place

/** Places in a text that stands in the file as it is. The index of lines is made at the first question. */
export function placesIn(text: string, firstLine = 1): Locate {
  let starts: number[] | null = null
  return (offset) => {
    starts ??= lineStarts(text)
    const at = clamp(offset, text.length)
    const row = lastAtMost(starts, at)
    return { line: firstLine + row, column: at - (starts[row] ?? 0) + 1 }
  }
}

/** Every offset at one place: for content of which the file does not show the lines. */
export function onePlace(line: number, column = 1): Locate {
  return () => ({ line, column })
}

/** Places of a text that begins `shift` further in another text. */
export function shifted(locate: Locate, shift: number): Locate {
  return (offset) => locate(Math.max(0, offset) + shift)
}

/** Index of the last number in a rising list that is at most `value`; 0 when none is. */
export function lastAtMost(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((list[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** 1-based line of a byte of a file. */
export function lineAt(bytes: Uint8Array, at: number): number {
  let line = 1
  for (let pos = bytes.indexOf(10); pos >= 0 && pos < at; pos = bytes.indexOf(10, pos + 1)) line++
  return line
}

/** Moves an offset into a text of this length. */
export function clamp(offset: number, length: number): number {
  return Math.min(Math.max(0, Number.isFinite(offset) ? Math.trunc(offset) : 0), length)
}

/** Offset of the first character of every line. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
