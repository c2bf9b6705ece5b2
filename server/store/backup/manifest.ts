import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** How PostgreSQL writes a whole number of eight bytes. */
const whole = z.string().regex(/^-?\d{1,19}$/)

/** What stands first in a backup: what it is of. */
export const headSchema = z.strictObject({
  format: z.literal(1),
  /** The version of Waarom that made it. */
  version: z.string(),
  madeAt: z.iso.datetime(),
  /** By which the key of keyed hashes is known again; the key itself is not in the backup. */
  keyFingerprint: sha256,
  migrations: z.array(z.strictObject({ name: z.string(), checksum: sha256 })).min(1),
  /** In the order in which they follow. */
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()) })),
  sequences: z.array(z.strictObject({ name: z.string(), value: whole.nullable() })),
})

/** What a backup is of. */
export type BackupHead = z.infer<typeof headSchema>

/** What stands last: by what everything before it is known to be whole. */
export const sumsSchema = z.strictObject({
  /** SHA-256 of the head. */
  head: sha256,
  tables: z.record(z.string(), z.strictObject({ rows: z.int().min(0), sha256 })),
})

/** How much there is of everything, and its hashes. */
export type BackupSums = z.infer<typeof sumsSchema>

/** The files inside a backup. The rows of a table are cut in pieces, as the size of each must be known before it. */
export const ENTRY = {
  head: 'manifest.json',
  headSum: 'manifest.sha256',
  piece: (table: string, number: number) => `tables/${table}/${String(number).padStart(6, '0')}.copy`,
  sums: 'sums.json',
  /** A keyed hash over the sums: only who has the key made this backup. */
  seal: 'seal',
} as const
