/** As much of a version as its sitting needs. */
export interface Stepped {
  readonly madeBy: { readonly id: string } | null
  readonly madeAt: string
  /** Whether it is the version of now, which is no step on the way. */
  readonly current: boolean
}

/** A stretch of work of one person: what it came to, and what was saved on the way. */
export interface Sitting<T> {
  readonly last: T
  readonly between: readonly T[]
}

/** How long the next version may take in the same sitting. */
const PAUSE_MS = 10 * 60_000

/** Versions, the newest first, by sitting, as a mail that saves itself has many versions. */
export function sittingsOf<T extends Stepped>(versions: readonly T[]): readonly Sitting<T>[] {
  const out: { last: T; between: T[] }[] = []
  for (const one of versions) {
    const open = out.at(-1)
    const later = open && (open.between.at(-1) ?? open.last)
    if (open && later && isSame(one, later)) open.between.push(one)
    else out.push({ last: one, between: [] })
  }
  return out
}

function isSame(one: Stepped, later: Stepped): boolean {
  const pauseMs = Date.parse(later.madeAt) - Date.parse(one.madeAt)
  return !one.current && one.madeBy !== null && one.madeBy.id === later.madeBy?.id && pauseMs <= PAUSE_MS
}
