import type { Kysely } from 'kysely'
import { z } from 'zod'
import { cursorOf } from '../../cursor.ts'
import type { Tables } from '../../store/store.ts'
import type { PageAsk } from './history.ts'
import { type Line, linesOf } from './lines.ts'
import { findPeople } from './search.ts'

const cursor = cursorOf('people', z.tuple([z.uuid()]))

/**
 * Everyone, who came in last first.
 * @throws ProblemError `server/bad-cursor`
 */
export async function browsePeople(
  db: Kysely<Tables>,
  { after, limit }: PageAsk,
): Promise<{ readonly people: readonly Line[]; readonly next: string | null }> {
  const from = cursor.read(after)
  const all = db
    .selectFrom('waarom.contact')
    .select('id')
    .orderBy('id', 'desc')
    .limit(limit + 1)
  const page = cursor.page(await (from ? all.where('id', '<', from[0]) : all).execute(), limit, ({ id }) => [id])
  return {
    people: await linesOf(
      db,
      page.rows.map(({ id }) => id),
    ),
    next: page.next,
  }
}

/** Whom a text finds, as lines with what fits. */
export async function searchPeople(db: Kysely<Tables>, text: string) {
  const { found, more } = await findPeople(db, text)
  const by = new Map(found.map((one) => [one.id, one.by]))
  const lines = await linesOf(
    db,
    found.map(({ id }) => id),
  )
  return { people: lines.map((line) => ({ ...line, by: by.get(line.id) ?? ('name' as const) })), more }
}
