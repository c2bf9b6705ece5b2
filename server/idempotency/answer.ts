import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Asked } from './claim.ts'

/** An answer as it is given again. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

const answerSchema = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string().nullable(),
})

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * Closes an answer so that only who has the secret outside the database can read it (AES-256-GCM): it can hold what is
 * shown once, such as an API key. It opens only in its own row.
 */
export function seal(secret: string, asked: Asked, answer: Answer): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyFrom(secret), iv).setAAD(rowOf(asked))
  const closed = Buffer.concat([cipher.update(JSON.stringify(answer)), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), closed])
}

/** Opens a closed answer; throws where it was changed, or belongs to another row. */
export function unseal(secret: string, asked: Asked, sealed: Buffer): Answer {
  const body = IV_BYTES + TAG_BYTES
  const decipher = createDecipheriv(CIPHER, keyFrom(secret), sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(rowOf(asked))
    .setAuthTag(sealed.subarray(IV_BYTES, body))
  const text = Buffer.concat([decipher.update(sealed.subarray(body)), decipher.final()])
  return answerSchema.parse(JSON.parse(text.toString()))
}

const keyFrom = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'answers kept for a key', 32))

const rowOf = ({ userId, keyHash, requestHash }: Asked) => Buffer.concat([Buffer.from(userId), keyHash, requestHash])
