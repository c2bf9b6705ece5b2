import { createHmac, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { ProblemError } from '../problems.ts'
import { makeSecretFile, readSecretFile } from '../store/secret-file.ts'
import type { Tables } from '../store/store.ts'
import { userProblems } from './problems.ts'

/** Characters of a secret, at least: 32 bytes as base64url are 43. */
const LEAST = 43

/**
 * The secret that signs cookies and hides second factors: in a file outside the database, made when neither the file
 * nor a sign of it in the database is there. The database keeps by what it is known again, so that every process and
 * every restored copy uses the same.
 * @throws ProblemError `users/secret-…` when it is gone, another, too short, or cannot be read or made
 */
export async function readySecret(file: string, db: Kysely<Tables>): Promise<string> {
  const known = await markIn(db)
  const secret = await inFile(file, known === null)
  if (secret === null) throw new ProblemError(userProblems.make('secret-missing', { file }))
  if (secret.length < LEAST) throw new ProblemError(userProblems.make('secret-short', { file, least: LEAST }))
  const mark = keyed(secret, 'mark', 'secret').toString('base64url')
  if (known === null)
    await db
      .insertInto('waarom.sign_in_secret')
      .values({ mark })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  if ((await markIn(db)) !== mark) throw new ProblemError(userProblems.make('secret-other', { file }))
  return secret
}

/** A hash that only who has the secret can make; `use` keeps hashes of different uses apart. */
export function keyed(secret: string, use: string, value: string): Buffer {
  return createHmac('sha256', secret).update(`${use}\0${value}`).digest()
}

async function markIn(db: Kysely<Tables>): Promise<string | null> {
  const row = await db.selectFrom('waarom.sign_in_secret').select('mark').executeTakeFirst()
  return row?.mark ?? null
}

async function inFile(file: string, make: boolean): Promise<string | null> {
  try {
    const found = await readSecretFile(file)
    if (found !== null || !make) return found
    await makeSecretFile(file, randomBytes(32).toString('base64url'))
    return await readSecretFile(file)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    throw new ProblemError(userProblems.make('secret-closed', { file, cause }))
  }
}
