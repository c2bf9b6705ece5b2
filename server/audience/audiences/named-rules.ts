import type { Kysely, Transaction } from 'kysely'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { z } from 'zod'
import { namesOf } from '../../purpose/drafts/telling.ts'
import { codeOf } from '../../store/connection.ts'
import type { Tables } from '../../store/store.ts'
import { LIMITS } from './limits.ts'
import { refuse } from './problems.ts'
import type { namedRuleAsk, namedRuleChangeAsk } from './rule-ask.ts'
import { type Lang, readableRule, sayerOf } from './said.ts'

/** PostgreSQL's code for a second row where there may be one. */
const TAKEN = '23505'

/** Every rule with a name, those in use first, in the order of their names. */
export async function listRules(db: Kysely<Tables>, lang: Lang) {
  const rows = await db
    .selectFrom('waarom.relevance_rule')
    .selectAll()
    .orderBy(sql`put_away_at is not null`)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const say = await sayerOf(
    db,
    lang,
    rows.map(({ rule }) => rule),
  )
  const names = await namesOf(
    db,
    rows.map(({ made_by }) => made_by),
  )
  const used = await usesOf(db)
  return {
    rules: rows.map(({ id, name, rule, made_by, made_at, put_away_at }) => ({
      ...{ id, name, rule, ...say(rule) },
      putAway: put_away_at !== null,
      madeBy: names.get(made_by ?? '') ?? null,
      madeAt: made_at.toISOString(),
      mails: used.filter((one) => one.rule_id === id).map((one) => ({ id: one.mail_id, name: one.name })),
    })),
  }
}

/** The mails of which a group has the same rule as one with a name, by their newest. An audience has a copy: what matters is what it says. */
async function usesOf(db: Kysely<Tables>) {
  const { rows } = await sql<{ rule_id: string; mail_id: string; name: string }>`
    select distinct named.id as rule_id, mail.id as mail_id, mail.name
    from waarom.current_audience as meant
    join waarom.mail as mail on mail.id = meant.mail_id and mail.archived_at is null
    join waarom.audience as audience on audience.mail_id = meant.mail_id and audience.id = meant.audience_id
    cross join lateral jsonb_path_query(audience.content, '$.groups[*].rule') as own (rule)
    join waarom.relevance_rule as named on named.rule = own.rule
    order by mail.id desc
  `.execute(db)
  return rows
}

/**
 * Keeps a rule under a name; gives its number.
 * @throws ProblemError `relevance/…` when it is no rule, `audience/name-taken`, `audience/too-many-rules`
 */
export async function keepRule(db: Kysely<Tables>, userId: string, ask: z.infer<typeof namedRuleAsk>): Promise<string> {
  const rule = readableRule(ask.rule, '/rule')
  return named(db, async (tx) => {
    await refuseMore(tx)
    const id = v7()
    await tx
      .insertInto('waarom.relevance_rule')
      .values({ id, name: ask.name, rule: JSON.stringify(rule), made_by: userId, put_away_at: null })
      .execute()
    return id
  })
}

/**
 * Gives a rule another name or other words, puts it away or takes it back. Audiences that began with it stay as they are.
 * @throws ProblemError `relevance/…`, `audience/no-such-rule`, `audience/name-taken`, `audience/too-many-rules`
 */
export async function changeRule(
  db: Kysely<Tables>,
  id: string,
  { name, putAway, ...ask }: z.infer<typeof namedRuleChangeAsk>,
): Promise<void> {
  const other = ask.rule === undefined ? {} : { rule: JSON.stringify(readableRule(ask.rule, '/rule')) }
  await named(db, async (tx) => {
    const rule = await tx
      .selectFrom('waarom.relevance_rule')
      .select('put_away_at')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!rule) throw refuse('no-such-rule')
    if (rule.put_away_at !== null && !putAway) await refuseMore(tx)
    await tx
      .updateTable('waarom.relevance_rule')
      .set({ name, ...other, put_away_at: putAway ? sql<Date>`coalesce(put_away_at, now())` : null })
      .where('id', '=', id)
      .execute()
  })
}

async function named<T>(db: Kysely<Tables>, change: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  try {
    return await db.transaction().execute(change)
  } catch (error) {
    throw codeOf(error) === TAKEN ? refuse('name-taken') : error
  }
}

async function refuseMore(tx: Transaction<Tables>): Promise<void> {
  const { count } = await tx
    .selectFrom('waarom.relevance_rule')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('put_away_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (Number(count) >= LIMITS.rules) throw refuse('too-many-rules', { most: LIMITS.rules })
}
