import type { Kysely } from 'kysely'
import type { Tables } from '../../../store/store.ts'
import { LIMITS } from '../limits.ts'

/**
 * Keeps bytes as they come by, in pieces, and hands them on. In the database, so that any process can go on with them.
 * Whoever stops taking them stops the keeping; what was kept until then stays, for `throwAway`.
 */
export async function* keep(
  db: Kysely<Tables>,
  importId: string,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let held: Uint8Array[] = []
  let size = 0
  let position = 0
  const put = async () => {
    await db
      .insertInto('waarom.import_file')
      .values({ import_id: importId, position, bytes: Buffer.concat(held) })
      .execute()
    position++
    held = []
    size = 0
  }
  for await (const piece of bytes) {
    held.push(piece)
    size += piece.length
    if (size >= LIMITS.keptBytes) await put()
    yield piece
  }
  if (size > 0) await put()
}

/** The bytes that were kept, piece by piece. */
export async function* kept(db: Kysely<Tables>, importId: string): AsyncGenerator<Uint8Array, void, undefined> {
  for (let position = 0; ; position++) {
    const piece = await db
      .selectFrom('waarom.import_file')
      .select('bytes')
      .where('import_id', '=', importId)
      .where('position', '=', position)
      .executeTakeFirst()
    if (!piece) return
    yield piece.bytes
  }
}

/** Throws the bytes of an import away. */
export async function throwAway(db: Kysely<Tables>, importId: string): Promise<void> {
  await db.deleteFrom('waarom.import_file').where('import_id', '=', importId).execute()
}
