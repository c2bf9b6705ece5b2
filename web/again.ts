const PAUSES_MS = [3000, 6000, 12_000] as const
const LONGEST_MS = 30_000

/** How long one waits before the server is asked once more, by how often it gave no answer before. */
export const pauseMs = (failures: number): number => PAUSES_MS[failures] ?? LONGEST_MS

/** Does something later; gives what calls it off. */
export function later(act: () => void, afterMs: number): () => void {
  const timer = setTimeout(act, afterMs)
  return () => clearTimeout(timer)
}
