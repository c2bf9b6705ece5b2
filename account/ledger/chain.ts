import { type Entry, type Head, hashOf, type Sha256 } from './entry.ts'

/**
 * What can be wrong with a chain. `changed`: what an entry says is not what its hash was taken of. `missing`: there is none
 * of this number. `out-of-place`: its number was had already. `unlinked`: it does not follow the entry before it. `cut-off`:
 * the ledger should go on. `beyond`: it should have ended. `other-end`: the last entry is not the one that was written.
 */
export const FAULTS = ['changed', 'missing', 'out-of-place', 'unlinked', 'cut-off', 'beyond', 'other-end'] as const

/** The first thing that is wrong, and at which number. */
export interface Fault {
  readonly code: (typeof FAULTS)[number]
  readonly number: number
}

/** Whether one entry follows what stands before it; null when it does. */
export function checkLink(before: Head, entry: Entry, sha256: Sha256): Fault | null {
  const expected = before.number + 1
  if (entry.number > expected) return { code: 'missing', number: expected }
  if (entry.number < expected) return { code: 'out-of-place', number: entry.number }
  if (hashOf(entry, sha256) !== entry.hash) return { code: 'changed', number: expected }
  return entry.previous === before.hash ? null : { code: 'unlinked', number: expected }
}

/** Whether a chain ends where the ledger says it does; null when it does. */
export function checkEnd(last: Head, head: Head): Fault | null {
  if (last.number < head.number) return { code: 'cut-off', number: last.number + 1 }
  if (last.number > head.number) return { code: 'beyond', number: head.number + 1 }
  return last.hash === head.hash ? null : { code: 'other-end', number: last.number }
}
