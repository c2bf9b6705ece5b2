import { createHash } from 'node:crypto'
import type { Key } from '../key.ts'
import { LIMITS } from '../limits.ts'
import type { BackupTable } from './catalogue.ts'
import { broken, type Entry, readArchive, sha256Of } from './file.ts'
import { type BackupHead, ENTRY, headSchema, sumsSchema } from './manifest.ts'

/** What is done with a backup while it is read. */
export interface Reading {
  /** Told what it is of, before any row; gives the key that goes with it. */
  readonly begin: (head: BackupHead) => Promise<Key>
  /** Takes the rows of a table, as COPY writes them, and gives how many there were. */
  readonly load: (table: BackupTable, rows: AsyncIterable<Buffer>) => Promise<number>
}

/**
 * Reads a backup from its beginning to its end, and compares everything with its sums, which only who has the key could
 * write.
 * @param report told how many bytes of how many were read
 * @throws ProblemError `store/backup-…` when it cannot be read or is not whole; what was loaded before must then not count
 */
export async function readBackup(
  file: string,
  { begin, load }: Reading,
  report: (done: number, total: number) => void,
): Promise<BackupHead> {
  const archive = readArchive(file, report)
  try {
    const entries = ahead(archive)
    const headText = await textOf(file, await entries.take(ENTRY.head))
    if ((await textOf(file, await entries.take(ENTRY.headSum))) !== sha256Of(headText)) throw broken(file, ENTRY.head)
    const head = parsed(file, headText, headSchema)
    const key = await begin(head)
    const found: Record<string, { rows: number; sha256: string }> = {}
    for (const table of head.tables) {
      const hash = createHash('sha256')
      const rows = await load(table, hashed(piecesOf(table.name, entries), hash))
      found[table.name] = { rows, sha256: hash.digest('hex') }
    }
    const sumsText = await textOf(file, await entries.take(ENTRY.sums))
    const seal = await textOf(file, await entries.take(ENTRY.seal))
    if (!(await entries.atEnd())) throw broken(file, 'more than a backup')
    if (seal !== key.hash('backup', sumsText)) throw broken(file, ENTRY.seal)
    const sums = parsed(file, sumsText, sumsSchema)
    if (sums.head !== sha256Of(headText)) throw broken(file, ENTRY.head)
    for (const { name } of head.tables)
      if (JSON.stringify(found[name]) !== JSON.stringify(sums.tables[name])) throw broken(file, `tables/${name}`)
    return head
  } finally {
    await archive.return()
  }
}

/** The files inside a backup, with a look at the next one before it is taken. */
interface Ahead {
  readonly peek: () => Promise<Entry | null>
  /** Takes the next one when it has this name; null else. */
  readonly take: (name: string) => Promise<Entry | null>
  readonly atEnd: () => Promise<boolean>
}

function ahead(archive: AsyncGenerator<Entry, void>): Ahead {
  let next: Promise<Entry | null> | null = null
  const peek = () => {
    next ??= archive.next().then(({ value }) => value ?? null)
    return next
  }
  const take = async (name: string) => {
    const entry = await peek()
    if (entry?.name !== name) return null
    next = null
    return entry
  }
  return { peek, take, atEnd: async () => (await peek()) === null }
}

async function* piecesOf(table: string, entries: Ahead): AsyncGenerator<Buffer, void> {
  for (let number = 1; ; number += 1) {
    const entry = await entries.take(ENTRY.piece(table, number))
    if (!entry) return
    yield* entry.bytes
  }
}

async function* hashed(chunks: AsyncIterable<Buffer>, hash: ReturnType<typeof createHash>) {
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}

async function textOf(file: string, entry: Entry | null): Promise<string> {
  if (!entry) throw broken(file, 'something is missing')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of entry.bytes) {
    size += chunk.length
    if (size > LIMITS.backupWordsBytes) throw broken(file, entry.name)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function parsed<T>(file: string, text: string, schema: { readonly parse: (value: unknown) => T }): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw broken(file, 'it does not say what it is of')
  }
}
