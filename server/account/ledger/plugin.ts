import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { cursorOf, pageQuery } from '../../cursor.ts'
import { PROBLEM_REPLY } from '../../problem-reply.ts'
import type { Tables } from '../../store/store.ts'
import { ledgerAnswer } from './ask.ts'

const cursor = cursorOf('ledger', z.tuple([z.int()]))

/** Who may read what was decided by whom: those who answer for it. */
const READS = { roles: ['counsel', 'administrator'], scope: 'account:read' } as const

/** The ledger, to be read; it is written by what is done. */
export async function ledgerPlugin(app: FastifyInstance, { db }: { readonly db: Kysely<Tables> }): Promise<void> {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/api/v1/ledger',
    {
      config: READS,
      schema: {
        operationId: 'readLedger',
        summary: 'What was done and by whom, the newest first',
        tags: ['Account'],
        querystring: pageQuery,
        response: { 200: ledgerAnswer, default: PROBLEM_REPLY },
      },
    },
    (request) => newest(db, request.query),
  )
}

async function newest(db: Kysely<Tables>, { after, limit }: z.output<typeof pageQuery>) {
  const from = cursor.read(after)
  const rows = await db
    .selectFrom('waarom.ledger_entry as entry')
    .leftJoin('waarom.app_user as person', (join) =>
      join.on('entry.actor', '=', sql<string>`'user:' || person.id::text`),
    )
    .select(['entry.number', 'entry.at', 'entry.kind', 'entry.actor', 'entry.subjects', 'entry.body', 'entry.hash'])
    .select('person.name')
    .$if(from !== null, (query) => query.where('entry.number', '<', String(from?.[0])))
    .orderBy('entry.number', 'desc')
    .limit(limit + 1)
    .execute()
  const page = cursor.page(rows, limit, ({ number }) => [Number(number)])
  const entries = page.rows.map(({ number, at, body, ...rest }) => ({
    ...{ ...rest, number: Number(number), at: at.toISOString() },
    body: z.record(z.string(), z.json()).parse(JSON.parse(body)),
  }))
  return { entries, next: page.next }
}
