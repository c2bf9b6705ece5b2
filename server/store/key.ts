import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import type { ClientBase } from 'pg'
import { ProblemError } from '../problems.ts'
import { codeOf } from './connection.ts'
import { storeProblems } from './problems.ts'
import { makeSecretFile, readSecretFile } from './secret-file.ts'

/** The key of keyed hashes. It is outside the database, so that who has only that cannot guess what was hashed. */
export interface Key {
  /** By which the key is known again, and which tells nothing of it. */
  readonly fingerprint: string
  /**
   * HMAC-SHA-256 of a value as 64 hex digits; the same value under another noun has another hash.
   * @param noun what the value is, e.g. `address`
   */
  readonly hash: (noun: string, value: string) => string
}

/** 32 random bytes as hex digits, so that they can be kept on paper. */
const WRITTEN = /^[0-9a-f]{64}$/

/**
 * Reads the key that goes with a database, and makes one when the database has not met any.
 * @param client signed in as the owner
 * @param file where the key is, or will be
 * @throws ProblemError `store/key-…` when it is not there, is another, or is no key
 */
export async function readyKey(client: ClientBase, file: string): Promise<Key> {
  const { rows: before } = await client.query('select key_fingerprint as known from waarom.installation')
  const key = (await readKey(file)) ?? (before[0]?.known ? null : await makeKey(file))
  if (!key) throw new ProblemError(storeProblems.make('key-missing', { file }))
  const { rows } = await client.query(
    'update waarom.installation set key_fingerprint = coalesce(key_fingerprint, $1) returning key_fingerprint as known',
    [key.fingerprint],
  )
  if (rows[0]?.known !== key.fingerprint) throw new ProblemError(storeProblems.make('key-other', { file }))
  return key
}

/**
 * The key in a file; null when there is no file.
 * @throws ProblemError `store/key-…` when it cannot be read, or is no key
 */
export async function readKey(file: string): Promise<Key | null> {
  const text = await readSecretFile(file).catch(closed(file))
  if (text === null) return null
  if (!WRITTEN.test(text)) throw new ProblemError(storeProblems.make('key-broken', { file }))
  return keyOf(Buffer.from(text, 'hex'))
}

async function makeKey(file: string): Promise<Key | null> {
  await makeSecretFile(file, randomBytes(32).toString('hex')).catch(closed(file))
  return readKey(file)
}

function keyOf(bytes: Buffer): Key {
  // As an object of the platform, which is ready to be used: a tenth of the time that the bytes take each time anew.
  const secret = createSecretKey(bytes)
  const hash = (noun: string, value: string) => createHmac('sha256', secret).update(`${noun}\0${value}`).digest('hex')
  return { fingerprint: hash('key', ''), hash }
}

function closed(file: string) {
  return (error: unknown): never => {
    throw new ProblemError(storeProblems.make('key-closed', { file, cause: codeOf(error) }))
  }
}
