import type { Problem } from '@waarom/purpose/problem.ts'
import { type Kysely, sql } from 'kysely'
import type { ClientBase } from 'pg'
import type { Tables } from '../../../store/store.ts'
import { LIMITS } from '../limits.ts'
import { inOrder, type Reason } from '../run/outcome.ts'
import type { Refused } from '../write/record.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL keeps no text with this sign
const NUL = /\u0000/g
/** What is cut may end with half a sign, which JSON in PostgreSQL does not keep. */
const storable = (text: string) => text.slice(0, LIMITS.rawChars).replace(NUL, '').toWellFormed()

/**
 * Keeps rejected rows of an import, inside the transaction of whoever asks, so that they can be mended and brought again.
 * A row that was kept before stays as it is; past `LIMITS.rejectedRows` no more are kept.
 */
export async function keepRejected(client: ClientBase, importId: string, refused: readonly Refused[]): Promise<void> {
  if (refused.length === 0) return
  const rows = refused.map(({ line, said, problem: { code, status, facts } }) => ({
    line,
    said: typeof said === 'string' ? storable(said) : said.map(storable),
    problem: { code, status, facts },
  }))
  await client.query(
    `insert into waarom.import_rejected (import_id, line, said, problem)
     select $1, (one ->> 'line')::bigint, one -> 'said', one -> 'problem'
     from jsonb_array_elements($2::jsonb) one
     where (select count(*) from waarom.import_rejected where import_id = $1) < $3
     on conflict do nothing`,
    [importId, JSON.stringify(rows), LIMITS.rejectedRows],
  )
}

/** Why rows of an import were rejected, the commonest first. */
export async function reasonsOf(db: Kysely<Tables>, importId: string): Promise<readonly Reason[]> {
  const { rows } = await sql<{ problem: Problem; count: string }>`
    select (array_agg(problem order by line))[1] as problem, count(*) as count from waarom.import_rejected
    where import_id = ${importId} group by problem ->> 'code', problem -> 'facts' ->> 'column'`.execute(db)
  return inOrder(rows.map(({ problem, count }) => ({ problem, count: Number(count) })))
}

/** The rejected rows of an import in their order, some at a time. */
export async function* rejectedOf(db: Kysely<Tables>, importId: string): AsyncGenerator<readonly Refused[]> {
  let after = -1
  for (;;) {
    const rows = await db
      .selectFrom('waarom.import_rejected')
      .select(['line', 'said', 'problem'])
      .where('import_id', '=', importId)
      .where('line', '>', String(after))
      .orderBy('line')
      .limit(LIMITS.batchRows)
      .execute()
    const last = rows.at(-1)
    if (!last) return
    yield rows.map(({ line, said, problem }) => ({ line: Number(line), said, problem }))
    after = Number(last.line)
  }
}
