import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ProblemError } from '../../../problems.ts'
import { LIMITS } from '../limits.ts'
import { fileProblems } from '../problems.ts'

/** Where rows come from: a file, or bytes as they come in. */
export type Origin = { readonly path: string } | { readonly stream: AsyncIterable<Uint8Array> }

/** Bytes in pieces of `LIMITS.pieceBytes`, but for the last. */
export type Pieces = AsyncGenerator<Buffer, void, undefined>

async function* fromFile(path: string): Pieces {
  try {
    yield* createReadStream(path, { highWaterMark: LIMITS.pieceBytes }) as AsyncIterable<Buffer>
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new ProblemError(fileProblems.make('unreadable', { name: basename(path) }))
    throw error
  }
}

/** Cuts large pieces and takes small ones together: what comes over a network comes in crumbs, and an encoding is not found in a crumb. */
async function* gathered(pieces: AsyncIterable<Uint8Array>): Pieces {
  let held: Uint8Array[] = []
  let size = 0
  let total = 0
  for await (const piece of pieces) {
    total += piece.length
    if (total > LIMITS.bytes) throw new ProblemError(fileProblems.make('too-large', { limit: LIMITS.bytes }))
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + LIMITS.pieceBytes - size)
      held.push(part)
      size += part.length
      at += part.length
      if (size < LIMITS.pieceBytes) continue
      yield Buffer.concat(held)
      held = []
      size = 0
    }
  }
  if (size > 0) yield Buffer.concat(held)
}

async function* unzipped(pieces: AsyncIterable<Uint8Array>): Pieces {
  let bytesIn = 0
  let bytesOut = 0
  const counted = async function* () {
    for await (const piece of pieces) {
      bytesIn += piece.length
      yield piece
    }
  }
  const gunzip = createGunzip({ chunkSize: LIMITS.pieceBytes })
  const flow = pipeline(Readable.from(counted(), { objectMode: false }), gunzip)
  // What fails is thrown where the unzipped bytes are read.
  flow.catch(() => undefined)
  try {
    for await (const piece of gunzip as AsyncIterable<Buffer>) {
      bytesOut += piece.length
      if (bytesOut > LIMITS.unzipFreeBytes && bytesOut > bytesIn * LIMITS.unzipRatio)
        throw new ProblemError(fileProblems.make('unzips-too-large', { ratio: LIMITS.unzipRatio }))
      yield piece
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw code.startsWith('Z_') ? new ProblemError(fileProblems.make('broken-gzip')) : error
  }
}

async function* resumed(first: Buffer, rest: Pieces): Pieces {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return()
  }
}

const begins = (piece: Buffer, ...bytes: readonly number[]) => bytes.every((byte, index) => piece[index] === byte)

/** How PDF, PNG, JPEG, GIF and the old files of Office begin. */
const NO_TABLES = ['%PDF-', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\xd0\xcf\x11\xe0'].map((start) =>
  [...start].map((letter) => letter.charCodeAt(0)),
)

/** What an origin begins with, and all its bytes from the start. */
export interface Opened {
  readonly first: Buffer
  readonly pieces: Pieces
  readonly gzip: boolean
}

async function peek(pieces: Pieces, gzip: boolean): Promise<Opened> {
  const { value, done } = await pieces.next()
  if (done) throw new ProblemError(fileProblems.make('empty'))
  return { first: value, pieces: resumed(value, pieces), gzip }
}

/**
 * Opens an origin and unzips what is gzip, by what it begins with and not by its name.
 * Throws a `ProblemError` when it cannot be opened, is empty, is an archive (`.zip`, `.xlsx`), or what is no table.
 */
export async function open(origin: Origin): Promise<Opened> {
  const raw = await peek(gathered('path' in origin ? fromFile(origin.path) : origin.stream), false)
  const opened = begins(raw.first, 0x1f, 0x8b) ? await peek(gathered(unzipped(raw.pieces)), true) : raw
  if (begins(opened.first, 0x50, 0x4b, 0x03, 0x04)) {
    await opened.pieces.return()
    throw new ProblemError(fileProblems.make('archive'))
  }
  if (NO_TABLES.some((start) => begins(opened.first, ...start))) {
    await opened.pieces.return()
    throw new ProblemError(fileProblems.make('no-table'))
  }
  return opened
}

/** Whether bytes begin as a Parquet file. */
export const isParquet = (first: Buffer) => begins(first, 0x50, 0x41, 0x52, 0x31)

/** A file with all the bytes of an origin: Parquet is read from its end. A temporary one goes with `close`. */
export async function asFile(origin: Origin, opened: Opened): Promise<{ path: string; close(): Promise<void> }> {
  if ('path' in origin && !opened.gzip) {
    await opened.pieces.return()
    return { path: origin.path, close: async () => undefined }
  }
  const folder = await mkdtemp(join(tmpdir(), 'waarom-import-'))
  const close = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'rows.parquet')
  try {
    await pipeline(opened.pieces, createWriteStream(path, { mode: 0o600 }))
  } catch (error) {
    await close()
    throw error
  }
  return { path, close }
}
