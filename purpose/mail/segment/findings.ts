import type { Found, FoundCode, Range } from '../draft.ts'
import { LIMITS } from '../limits.ts'

/** Collects what is found, up to the limit. */
export class Findings {
  readonly list: Found[] = []

  /** Notes one finding. */
  add(code: FoundCode, part: string, range: Range, detail?: string): void {
    if (this.list.length >= LIMITS.found) return
    this.list.push(detail === undefined ? { code, part, range } : { code, part, range, detail: detail.slice(0, 80) })
  }
}
