import { createHash } from 'node:crypto'

/** To what a snapshot belongs, and when it was made: bound into its hash. */
export interface Head {
  readonly snapshotId: string
  readonly mailId: string
  readonly audienceId: string
  /** The version that the mail had then, and those of the variants in their order. */
  readonly draftIds: readonly string[]
  /** SHA-256 of what the laws demanded of the variants. */
  readonly demandsHash: Buffer
  readonly frozenAt: Date
}

/**
 * The hash of a snapshot: SHA-256 of its head, a line each, and of its blocks.
 * @param blocks of each block its number in one byte and its hash, in order
 */
export function sealOf(head: Head, blocks: Buffer): Buffer {
  const { snapshotId, mailId, audienceId, draftIds, demandsHash, frozenAt } = head
  const lines = [
    ...['waarom snapshot 1', snapshotId, mailId, audienceId, draftIds.join(' ')],
    ...[demandsHash.toString('hex'), frozenAt.toISOString(), ''],
  ]
  return createHash('sha256').update(lines.join('\n')).update(blocks).digest()
}

/** The secret of a snapshot, from the key outside the database. */
export function secretOf(key: { readonly hash: (noun: string, value: string) => string }, snapshotId: string): Buffer {
  return Buffer.from(key.hash('snapshot', snapshotId), 'hex')
}
