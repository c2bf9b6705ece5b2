import { createHash } from 'node:crypto'

const PREFIX = 'sha256:'

/** What stands for the number of a contract that its source gives none: a hash of what it is known by instead. */
export function unnumbered(said: string): string {
  return PREFIX + createHash('sha256').update(said).digest('hex')
}

/** The number of a contract as people know it; null where its source has none. */
export function numberOf(externalId: string): string | null {
  return externalId.startsWith(PREFIX) ? null : externalId
}
