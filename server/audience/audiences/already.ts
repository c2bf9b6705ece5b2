import { sayAlready } from '@waarom/audience/places/say.ts'
import { isIn } from '@waarom/audience/places/sql/leave-code.ts'
import { withSharers } from '@waarom/audience/places/sql/settle.ts'
import { placesSql, type Question } from '@waarom/audience/places/sql/statements.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import plain, { type Sql } from 'sql-template-tag'
import { z } from 'zod'
import { when } from '../../purpose/drafts/ask.ts'
import type { Tables } from '../../store/store.ts'
import { rowsOf, statementOf } from './big.ts'
import { LIMITS } from './limits.ts'
import type { Lang } from './said.ts'

/** Of those who are in, who already got this very mail: a caution, as a second time can be meant. */
export const alreadyAnswer = z
  .object({
    contacts: z.int().min(1).describe('of those who are in; what bounced reached nobody'),
    lastAt: when.describe('when this mail was last sent to anybody'),
    said: z.string(),
    fix: z.string().describe('what one could do'),
  })
  .nullable()
  .describe('how many of those who are in already got this mail; nobody of them is left out for it. null: none')
type Already = z.infer<typeof alreadyAnswer>

/** When a mail was last sent to anybody, as far as is known; null when never. */
export async function lastSent(db: Kysely<Tables>, mailId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('waarom.delivery')
    .select('at')
    .where('mail_id', '=', mailId)
    .where('state', '<>', 'bounced')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at ?? null
}

/** Whom a mail reached: a query of their `contact_id`. */
export function reachedBy(mailId: string): Sql {
  return plain`select contact_id from waarom.delivery where mail_id = ${mailId}::uuid and state <> 'bounced'`
}

/**
 * Of an audience as it would be now.
 * @param fewPeople up to how many their places are computed alone
 */
export async function alreadyIn(
  tx: Transaction<Tables>,
  mailId: string,
  { question, lang }: { readonly question: Question; readonly lang: Lang },
  fewPeople: number = LIMITS.fewPeople,
): Promise<Already> {
  const lastAt = await lastSent(tx, mailId)
  if (lastAt === null) return null
  const reached = reachedBy(mailId)
  const many = plain`select count(*)::integer as people from (${reached} limit ${fewPeople + 1}) as sent`
  const [sent] = await rowsOf<{ people: number }>(tx, many)
  const isFew = (sent?.people ?? 0) <= fewPeople
  const places = placesSql(question, isFew ? withSharers(reached) : null)
  const [row] = await rowsOf<{ contacts: number }>(
    tx,
    plain`select count(*)::integer as contacts from (${places}) as placed where ${isIn(plain`place`)} and contact_id in (${reached})`,
  )
  return alreadySaid(row?.contacts ?? 0, lastAt, lang)
}

/** Of an audience that is frozen. */
export async function alreadyFrozen(
  db: Kysely<Tables>,
  { mail_id: mailId, id }: { readonly mail_id: string; readonly id: string },
  lang: Lang,
): Promise<Already> {
  const lastAt = await lastSent(db, mailId)
  if (lastAt === null) return null
  const { rows } = await sql<{ contacts: number }>`
    select count(distinct contact_id)::integer as contacts from waarom.snapshot_recipient
    where snapshot_id = ${id} and contact_id in (${statementOf(reachedBy(mailId))})
  `.execute(db)
  return alreadySaid(rows[0]?.contacts ?? 0, lastAt, lang)
}

/** Some people who already got a mail, as it is told. */
export function alreadySaid(contacts: number, lastAt: Date | null, lang: Lang): Already {
  if (contacts === 0 || lastAt === null) return null
  return { contacts, lastAt: lastAt.toISOString(), ...sayAlready(lang) }
}
