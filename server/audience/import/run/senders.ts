import type { Kysely } from 'kysely'
import type { Tables } from '../../../store/store.ts'
import type { Senders } from '../convert/soft-opt-in.ts'
import { plain } from '../values/text.ts'

/** The legal senders of the organisation, and the one that goes where a row names none: the chosen, or the only one. */
export async function sendersIn(db: Kysely<Tables>, chosen: string | null): Promise<Senders> {
  const all = await db.selectFrom('waarom.legal_sender').select(['id', 'name']).execute()
  const byName = new Map<string, string | null>()
  for (const { id, name } of all) byName.set(plain(name), byName.has(plain(name)) ? null : id)
  const [first, ...more] = all
  return { byName, chosen: chosen ?? (first && more.length === 0 ? first.id : null) }
}
