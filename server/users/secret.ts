import { createHmac, randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Kysely } from 'kysely'
import { ProblemError } from '../problems.ts'
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
  const secret = (await readSecret(file)) ?? (known === null ? await makeSecret(file) : null)
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

async function readSecret(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw closed(file, error)
  }
}

/** Written beside its place and then put there, whole or not at all; who comes second uses what the first made. */
async function makeSecret(file: string): Promise<string | null> {
  const beside = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const handle = await open(beside, 'wx', 0o600)
    await handle.writeFile(`${randomBytes(32).toString('base64url')}\n`)
    await handle.sync()
    await handle.close()
    await link(beside, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw closed(file, error)
  } finally {
    await rm(beside, { force: true })
  }
  return readSecret(file)
}

const hasCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code

function closed(file: string, error: unknown): ProblemError {
  const cause = error instanceof Error ? error.message : String(error)
  return new ProblemError(userProblems.make('secret-closed', { file, cause }))
}
