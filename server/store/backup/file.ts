import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { invariant } from '@waarom/purpose/problem.ts'
import tar from 'tar-stream'
import { ProblemError } from '../../problems.ts'
import { codeOf } from '../connection.ts'
import { flush } from '../flush.ts'
import { storeProblems } from '../problems.ts'

/** Puts one more file in the backup; done when it is on its way to the disk. */
export type Add = (name: string, bytes: Buffer) => Promise<void>

/**
 * Writes a file of files, tar inside zstd, for its user alone. It gets its name when it is whole and on the disk.
 * @throws ProblemError `store/backup-exists`, or `store/backup-not-written` when the system refuses
 */
export async function writeArchive<T>(file: string, work: (add: Add) => Promise<T>): Promise<T> {
  if (existsSync(file)) throw new ProblemError(storeProblems.make('backup-exists', { file }))
  const beside = `${file}.${crypto.randomUUID()}.part`
  const pack = tar.pack()
  const compress = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } })
  const onDisk = createWriteStream(beside, { flags: 'wx', mode: 0o600, flush: true })
  let refusal: unknown = null
  const written = pipeline(pack, compress, onDisk).catch((error: unknown) => {
    refusal = error
  })
  try {
    const result = await work(
      (name, bytes) =>
        new Promise((settle, fail) => {
          pack.entry({ name, mode: 0o600 }, bytes, (error) => (error ? fail(error) : settle()))
        }),
    )
    pack.finalize()
    await written
    if (refusal) throw refusal
    await rename(beside, file)
    await flush(dirname(file))
    return result
  } catch (error) {
    pack.destroy()
    await written
    await rm(beside, { force: true })
    if (error instanceof ProblemError || !refusal) throw error
    throw new ProblemError(storeProblems.make('backup-not-written', { file, cause: codeOf(refusal) }))
  }
}

/** One file inside a backup. */
export interface Entry {
  readonly name: string
  readonly bytes: AsyncIterable<Buffer>
}

/**
 * Reads the files inside a backup in order; each must be read to its end before the next.
 * @param report told how many bytes of how many were read
 * @throws ProblemError `store/backup-unreadable` when it is not to be had, `store/backup-broken` when it is not whole
 */
export async function* readArchive(
  file: string,
  report: (done: number, total: number) => void,
): AsyncGenerator<Entry, void> {
  const total = await sizeOf(file)
  const source = createReadStream(file)
  const extract = tar.extract()
  let refusal: unknown = null
  const read = pipeline(source, createZstdDecompress(), extract).catch((error: unknown) => {
    refusal = error
  })
  try {
    for await (const entry of extract) {
      yield { name: entry.header.name, bytes: bytesOf(entry, (error) => broken(file, refusal ?? error)) }
      report(source.bytesRead, total)
    }
    await read
    if (refusal) throw refusal
  } catch (error) {
    throw error instanceof ProblemError ? error : broken(file, refusal ?? error)
  } finally {
    extract.destroy()
    source.destroy()
    await read
  }
}

async function* bytesOf(
  source: AsyncIterable<unknown>,
  told: (error: unknown) => ProblemError,
): AsyncGenerator<Buffer, void> {
  try {
    for await (const chunk of source) {
      invariant(chunk instanceof Uint8Array, 'a file inside a backup is bytes')
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    }
  } catch (error) {
    throw told(error)
  }
}

/** That a backup is not as it was made. */
export function broken(file: string, cause: unknown): ProblemError {
  const said = cause instanceof Error ? cause.message : String(cause)
  return new ProblemError(storeProblems.make('backup-broken', { file, cause: said }))
}

/** SHA-256 as 64 hex digits. */
export const sha256Of = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')

async function sizeOf(file: string): Promise<number> {
  try {
    const found = await stat(file)
    if (found.isFile()) return found.size
  } catch (error) {
    throw new ProblemError(storeProblems.make('backup-unreadable', { file, cause: codeOf(error) }))
  }
  throw new ProblemError(storeProblems.make('backup-unreadable', { file, cause: 'EISDIR' }))
}
