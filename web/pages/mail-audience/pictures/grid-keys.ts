/** A box of a grid, by its row and column. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** Where a key leads to in a grid of so many rows and columns, or null when it leads nowhere. */
export function movedBy(key: string, { row, column }: Spot, rows: number, columns: number): Spot | null {
  const to = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
    PageUp: { row: 0, column },
    PageDown: { row: rows - 1, column },
  }[key]
  const isInside = to && to.row >= 0 && to.row < rows && to.column >= 0 && to.column < columns
  return isInside ? to : null
}
