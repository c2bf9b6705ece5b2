import type { Range } from '@waarom/purpose/mail/draft.ts'

/** Elements that may go when nothing is left in them. */
const WRAPPERS = new Set(
  'a p span strong b i em u font small big center h1 h2 h3 h4 h5 h6 li ul ol div td tr tbody table mj-text mj-button mj-column mj-section'.split(
    ' ',
  ),
)

/** Whether an offset of HTML stands inside a tag, such as in the words of an `alt`; then the whole tag. */
function tagAround(text: string, at: number): Range | null {
  const open = text.lastIndexOf('<', at)
  if (open < 0 || text.lastIndexOf('>', at - 1) > open) return null
  const close = text.indexOf('>', at)
  return close < 0 ? null : [open, close + 1]
}

/** Widens a range over the elements that would stay behind empty. */
export function outer(text: string, range: Range): Range {
  let [start, end] = tagAround(text, range[0]) ?? range
  for (;;) {
    const before = /<([a-z][\w-]*)(?:\s[^<>]*)?>\s*$/i.exec(text.slice(Math.max(0, start - 2000), start))
    const after = /^\s*<\/([a-z][\w-]*)\s*>/i.exec(text.slice(end, end + 200))
    const name = before?.[1]?.toLowerCase()
    if (!before || !after || !name || name !== after[1]?.toLowerCase() || !WRAPPERS.has(name)) return [start, end]
    // A cell goes only with its whole row, so that the columns stay in line.
    if (name === 'td' && !onlyCell(text, start - before[0].length, end + after[0].length)) return [start, end]
    start -= before[0].length
    end += after[0].length
  }
}

function onlyCell(text: string, start: number, end: number): boolean {
  return (
    /<tr(?:\s[^<>]*)?>\s*$/i.test(text.slice(Math.max(0, start - 500), start)) &&
    /^\s*<\/tr\s*>/i.test(text.slice(end, end + 100))
  )
}

/** Joins ranges with nothing but white space between them, or what else `between` matches, so that they go as one. */
export function joined(text: string, ranges: readonly Range[], between = /^\s*$/): Range[] {
  const out: Range[] = []
  for (const [start, end] of [...ranges].sort((one, two) => one[0] - two[0])) {
    const last = out.at(-1)
    if (last && between.test(text.slice(last[1], start))) out[out.length - 1] = [last[0], Math.max(last[1], end)]
    else out.push([start, end])
  }
  return out
}

/** The text without some ranges, and without the elements and blank lines they would leave behind. */
export function cut(text: string, ranges: readonly Range[], markup: boolean): string {
  let out = text
  for (const range of joined(text, ranges).reverse()) {
    const [start, end] = markup ? outer(out, range) : lineAround(out, range)
    out = out.slice(0, start) + out.slice(end)
  }
  return out
}

/** In plain text a line that loses all its words goes too, and one of two blank lines around it. */
export function lineAround(text: string, [start, end]: Range): Range {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const lineEnd = newline < 0 ? text.length : newline
  const whole = /^[\s>*\-•·]*$/.test(text.slice(lineStart, start)) && text.slice(end, lineEnd).trim() === ''
  if (!whole) return [start, /\s/.test(text[end] ?? '') ? end + 1 : end]
  let until = Math.min(text.length, lineEnd + 1)
  if (text[lineStart - 2] === '\n' || lineStart === 0) while (text[until] === '\n') until += 1
  return [lineStart, until]
}
