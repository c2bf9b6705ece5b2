import type { Block } from './block.ts'

const MOST_IN_CELL = 80
const MOST_IN_ROW = 260
const SENTENCE = /[.!?]\s*$/

/** True when the blocks `from`..`to` are one row of short cells, one block a cell. */
function isRow(blocks: readonly Block[], from: number, to: number): boolean {
  if (to - from < 2) return false
  let total = 0
  let cell = -1
  for (let i = from; i < to; i++) {
    const block = blocks[i]
    if (block?.kind !== 'text' || block.cell === cell || block.hiding) return false
    cell = block.cell
    const length = block.text.trim().length
    total += length
    if (length > MOST_IN_CELL || (length > 40 && SENTENCE.test(block.text))) return false
  }
  return total <= MOST_IN_ROW
}

function join(cells: readonly Block[], group: number): Block | null {
  const first = cells[0]
  if (!first) return null
  const row: Block = { ...first, kind: 'cells', text: '', pieces: [], spans: [], lined: false, group }
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]
    if (!cell) continue
    if (i > 0) {
      const joint = cells.length > 2 ? ' | ' : /[:?]\s*$/.test(row.text) ? ' ' : ': '
      row.text = row.text.trimEnd()
      row.pieces.push(row.text.length, -1, -1)
      row.text += joint
    }
    const shift = row.text.length - (cell.text.length - cell.text.trimStart().length)
    const lead = cell.text.length - cell.text.trimStart().length
    const stop = cell.text.trimEnd().length
    for (let p = 0; p < cell.pieces.length; p += 3) {
      const at = cell.pieces[p] ?? 0
      const end = p + 3 < cell.pieces.length ? (cell.pieces[p + 3] ?? 0) : cell.text.length
      const start = cell.pieces[p + 1] ?? -1
      const last = cell.pieces[p + 2] ?? -1
      if (end <= lead || at >= stop) continue
      const literal = start >= 0 && last - start === end - at
      const cutLead = literal ? Math.max(0, lead - at) : 0
      const cutEnd = literal ? Math.max(0, end - stop) : 0
      row.pieces.push(Math.max(at, lead) + shift, start < 0 ? -1 : start + cutLead, start < 0 ? -1 : last - cutEnd)
    }
    for (const span of cell.spans)
      row.spans.push({ ...span, from: Math.max(0, span.from + shift), to: span.to + shift })
    row.text += cell.text.slice(lead, stop).replaceAll('\u2028', ' ')
  }
  return row
}

/** Makes one block of every row of short cells: `label: value`. Rows that follow each other share a group. */
export function joinRows(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]
    if (!block) break
    let to = i + 1
    if (block.row > 0) while (blocks[to]?.row === block.row) to++
    if (isRow(blocks, i, to)) {
      const before = out[out.length - 1]
      const row = join(blocks.slice(i, to), before?.kind === 'cells' ? before.group : block.group)
      if (row) out.push(row)
    } else for (let k = i; k < to; k++) out.push(blocks[k] ?? block)
    i = to
  }
  return out
}
