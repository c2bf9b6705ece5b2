import { RULEBOOKS, rulebookOf } from '@waarom/purpose/law/index.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import { v7 } from 'uuid'
import type { z } from 'zod'
import { observeLater } from '../audience/audiences/learned/task.ts'
import { judgeAgainLater } from '../purpose/drafts/judge-again-task.ts'
import { heldSince } from '../store/held.ts'
import type { Tables } from '../store/store.ts'
import type {
  lawAsk,
  organisationAnswer,
  placeAsk,
  questionsAsk,
  retentionRuleAsk,
  retentionRuleChangeAsk,
} from './ask.ts'
import { LIMITS } from './limits.ts'
import { IS_PUT_AWAY, type Means, refuseMore, settle } from './means.ts'
import { refuse } from './problems.ts'

/** What the organisation chose. */
export async function readOrganisation(db: Kysely<Tables>): Promise<z.infer<typeof organisationAnswer>> {
  const row = await db
    .selectFrom('waarom.installation')
    .select(['default_language', 'time_zone', 'laws', 'reading', 'question_events'])
    .executeTakeFirstOrThrow()
  return {
    ...{ language: row.default_language, timeZone: row.time_zone, laws: [...row.laws], reading: row.reading },
    questionEvents: [...row.question_events],
  }
}

/** Changes in which language and zone the organisation works; terms are counted in that zone from now on. */
export async function changePlace(means: Means, userId: string, place: z.infer<typeof placeAsk>): Promise<void> {
  const { language, timeZone } = place
  if (!isZone(timeZone)) throw refuse('unknown-zone', { zone: timeZone })
  await settle(
    means,
    (id) => ({ userId, what: 'place', subject: `installation:${id}`, values: place, open: { language, timeZone } }),
    async (tx) => {
      const values = { default_language: language, time_zone: timeZone }
      return (await tx.updateTable('waarom.installation').set(values).returning('id').executeTakeFirstOrThrow()).id
    },
  )
}

/**
 * Changes under which laws mails are judged when nothing else is said, and which reading counts; all are judged again. A
 * counsel answers for it.
 */
export async function changeLaw(
  means: Means,
  userId: string,
  { laws, reading }: z.infer<typeof lawAsk>,
): Promise<void> {
  const codes = laws.map((law) => {
    const book = rulebookOf(law)
    if (!book) throw refuse('unknown-law', { law, known: RULEBOOKS.map(({ code }) => code).join(', ') })
    return book.code
  })
  const chosen = { laws: [...new Set(codes)], reading }
  await settle(
    means,
    (id) => ({ userId, what: 'law', subject: `installation:${id}`, values: chosen, open: chosen }),
    async (tx) => {
      await judgeAgainLater(tx, userId)
      return (await tx.updateTable('waarom.installation').set(chosen).returning('id').executeTakeFirstOrThrow()).id
    },
  )
}

/** Says by which events somebody asked a question; what came of the mails of the last two months is counted again. */
export async function changeQuestions(
  means: Means,
  userId: string,
  { questionEvents }: z.output<typeof questionsAsk>,
): Promise<void> {
  await settle(
    means,
    (id) => ({ userId, what: 'questions', subject: `installation:${id}`, values: questionEvents }),
    async (tx) => {
      await observeLater(tx)
      const values = { question_events: questionEvents }
      return (await tx.updateTable('waarom.installation').set(values).returning('id').executeTakeFirstOrThrow()).id
    },
  )
}

/** Lets a copy that was restored from a backup send and work by itself from now on; nothing is done where it does so already. */
export async function releaseCopy(means: Means, userId: string): Promise<void> {
  if (!(await heldSince(means.db))) return
  await settle(
    means,
    (id) => ({ userId, what: 'copy-released', subject: `installation:${id}`, values: null }),
    async (tx) =>
      (await tx.updateTable('waarom.installation').set({ restored_at: null }).returning('id').executeTakeFirstOrThrow())
        .id,
  )
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && !/^[+-]/.test(name)
  } catch {
    return false
  }
}

/** Every retention rule, those in use first, in the order of their names. */
export async function listRetentionRules(db: Kysely<Tables>) {
  const rows = await db
    .selectFrom('waarom.retention_rule')
    .selectAll()
    .orderBy(IS_PUT_AWAY)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, months, counted_from: countedFrom, then, put_away_at }) => ({
    ...{ id, name, months, countedFrom, then },
    putAway: put_away_at !== null,
  }))
}

/** Refuses a name that another retention rule in use has, at whatever moment somebody else gives it. */
async function refuseTaken(tx: Transaction<Tables>, name: string, id: string): Promise<void> {
  await sql`lock table waarom.retention_rule in share row exclusive mode`.execute(tx)
  const other = await tx
    .selectFrom('waarom.retention_rule')
    .select('id')
    .where(sql`lower(name)`, '=', name.toLowerCase())
    .where('put_away_at', 'is', null)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (other) throw refuse('name-taken')
}

/** Makes a retention rule; gives its number. */
export function makeRetentionRule(
  means: Means,
  userId: string,
  rule: z.infer<typeof retentionRuleAsk>,
): Promise<string> {
  const { countedFrom, months, name, then } = rule
  return settle(
    means,
    (id) => ({
      ...{ userId, what: 'retention-rule-made', subject: `retention-rule:${id}`, values: rule },
      open: { months, countedFrom, then },
    }),
    async (tx) => {
      await refuseMore(tx, 'waarom.retention_rule', LIMITS.retentionRules)
      const id = v7()
      await refuseTaken(tx, name, id)
      await tx
        .insertInto('waarom.retention_rule')
        .values({ id, name, months, then, counted_from: countedFrom })
        .execute()
      return id
    },
  )
}

/** Changes a retention rule, for everything that is kept by it; puts it away or takes it back. */
export async function changeRetentionRule(
  means: Means,
  userId: string,
  id: string,
  rule: z.infer<typeof retentionRuleChangeAsk>,
): Promise<void> {
  const { countedFrom, months, name, then, putAway } = rule
  await settle(
    means,
    () => ({
      ...{ userId, what: 'retention-rule-changed', subject: `retention-rule:${id}`, values: rule },
      open: { months, countedFrom, then, putAway },
    }),
    async (tx) => {
      if (!putAway) await refuseTaken(tx, name, id)
      const found = await tx
        .updateTable('waarom.retention_rule')
        .set({ name, months, then, counted_from: countedFrom, put_away_at: putAway ? new Date() : null })
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst()
      if (!found) throw refuse('no-such-retention-rule')
    },
  )
}
