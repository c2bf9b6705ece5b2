import type { ColumnCite } from '../shape.ts'

/** The day on which the pages of the tools were read. */
const READ = '2026-11-29'

/** A page of the maker of a tool that was read. */
export function documented(url: string): ColumnCite {
  return { url, read: READ, sure: 'documented' }
}

/** What no page was found for. */
export const REMEMBERED: ColumnCite = { url: null, read: null, sure: 'remembered' }
