import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from './connection.ts'
import { flush } from './flush.ts'

/**
 * What stands in a file with a secret, without the space around it; null when there is no file.
 * @throws the error of the system when it cannot be read
 */
export async function readSecretFile(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * Makes a file with a secret, for its user alone: whole or not at all, and to last. Of several that do so at once the first
 * one counts, so who made it reads what stands there.
 * @throws the error of the system when it cannot be made
 */
export async function makeSecretFile(file: string, secret: string): Promise<void> {
  const beside = `${file}.${randomUUID()}.draft`
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const handle = await open(beside, 'wx', 0o600)
    await handle.writeFile(`${secret}\n`)
    await handle.sync()
    await handle.close()
    await link(beside, file).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
    await flush(dirname(file))
  } finally {
    await rm(beside, { force: true })
  }
}
