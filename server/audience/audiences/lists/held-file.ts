import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v4 } from 'uuid'
import { LIMITS } from './limits.ts'
import { refuse } from './problems.ts'

/** Bytes that came in and can be read several times, until they are let go. */
export interface HeldFile {
  readonly read: () => AsyncIterable<Uint8Array>
  /** Lets them go; safe to repeat. */
  readonly close: () => Promise<void>
}

async function* limited(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    if (size > LIMITS.bytes) throw refuse('too-large', { limit: LIMITS.bytes })
    yield piece
  }
}

/** The bytes of a file from its beginning. A stream of the file would close it when its reader stops halfway. */
async function* piecesOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await handle.read({ buffer: Buffer.allocUnsafe(LIMITS.pieceBytes), position })
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/**
 * Holds bytes on the disk in a file without a name: its name is taken away as soon as it is open, so that nothing of it stays
 * however the process ends.
 * @throws ProblemError `list/too-large`
 */
export async function holdFile(bytes: AsyncIterable<Uint8Array>): Promise<HeldFile> {
  const path = join(tmpdir(), `waarom-list-${v4()}`)
  const handle = await open(path, 'wx+', 0o600)
  let closing: Promise<void> | null = null
  const close = () => {
    closing ??= handle.close()
    return closing
  }
  try {
    await unlink(path)
    await handle.writeFile(limited(bytes))
  } catch (error) {
    await close()
    throw error
  }
  return { read: () => piecesOf(handle), close }
}
