import { type Bucket, kindBucket } from '@waarom/audience/nuisance/cell.ts'
import type { MailTerms } from '@waarom/audience/nuisance/person.ts'
import { type Insertable, type Kysely, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { readOrganisation } from '../../../organisation/settings.ts'
import type { Means } from '../../../purpose/drafts/means.ts'
import type { Tables } from '../../../store/store.ts'
import { giveRoom } from '../big.ts'
import { LIMITS as AUDIENCE } from '../limits.ts'
import { LIMITS, LOCK } from './limits.ts'
import { ask } from './queries.ts'
import { type MailDay, openVersions, type Recipient } from './versions.ts'

/** Recipients who are alike, and what they did. */
interface Came extends Recipient {
  readonly recency: Bucket<'recency'>
  readonly frequency: Bucket<'frequency'>
  readonly told: boolean
  readonly sent: number
  readonly complaints: number
  readonly unsubscribes: number
  readonly questions_of: number
  readonly questions: number
}

/** A row of what is kept. */
type Kept = Insertable<Tables['waarom.nuisance_observed']>

/** How counting is followed and stopped. */
interface Watch {
  /** Says how many days of mails of how many are done. */
  readonly report: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/**
 * Counts what came of every mail that was sent in the last two months, in place of what was counted of it before: each day
 * of a mail by itself.
 * @returns how many days of mails that were
 * @throws the reason of `signal` after a whole day
 */
export async function observe(means: Means, at: Date, { report, signal }: Watch): Promise<number> {
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('UTC').toPlainDate()
  const back = (days: number) => today.subtract({ days }).toString()
  const days = await patiently(means.db, (tx) =>
    ask<MailDay>(tx, 'days', { since: back(LIMITS.watchedDays), until: back(LIMITS.freshDays) }),
  )
  const { timeZone: zone, questionEvents } = await readOrganisation(means.db)
  const until = { questions: questionEvents, at: at.toISOString() }
  const [heard] = await patiently(means.db, (tx) => ask<{ until: Date | null }>(tx, 'heard', until))
  const termsFor = openVersions(means)
  for (const [done, one] of days.entries()) {
    signal.throwIfAborted()
    const kept = new Map<string, Kept>()
    const questions = isHeard(one, heard?.until ?? null) ? questionEvents : []
    for (const came of await patiently(means.db, (tx) => ask<Came>(tx, 'came', { ...one, zone, questions }))) {
      const terms = await termsFor(one, came)
      if (terms) add(kept, rowOf(one, came, terms))
    }
    await keep(means.db, one, [...kept.values()])
    report(done + 1, days.length)
  }
  return days.length
}

/** Whether questions are known from after the days in which a mail of a day brings them up: else one to come counts as none. */
function isHeard({ day }: MailDay, until: Date | null): boolean {
  const over = Temporal.PlainDate.from(day).add({ days: LIMITS.questionDays + 1 })
  return until !== null && until.toISOString() >= over.toString()
}

function rowOf({ mail, day }: MailDay, came: Came, { kind, event }: MailTerms): Kept {
  const { recency, frequency, told, sent, complaints, unsubscribes, questions_of, questions } = came
  const cell = { recency, frequency, kind: kindBucket(kind), event, told }
  return { mail_id: mail, sent_on: day, ...cell, sent, complaints, unsubscribes, questions_of, questions }
}

/** Laws and variants that come to the same kind of mail are one row. */
function add(kept: Map<string, Kept>, row: Kept): void {
  const key = [row.recency, row.frequency, row.kind, row.event, row.told].join('/')
  const there = kept.get(key)
  kept.set(key, {
    ...row,
    sent: row.sent + (there?.sent ?? 0),
    complaints: row.complaints + (there?.complaints ?? 0),
    unsubscribes: row.unsubscribes + (there?.unsubscribes ?? 0),
    questions_of: row.questions_of + (there?.questions_of ?? 0),
    questions: row.questions + (there?.questions ?? 0),
  })
}

/** Keeps what came of a day in place of what was kept of it; of two who count at once the later waits. */
function keep(db: Kysely<Tables>, { mail, day }: MailDay, rows: readonly Kept[]): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx)
    await tx.deleteFrom('waarom.nuisance_observed').where('mail_id', '=', mail).where('sent_on', '=', day).execute()
    if (rows.length > 0) await tx.insertInto('waarom.nuisance_observed').values(rows).execute()
  })
}

/** In a transaction that may take its time, and memory for joins: a mail to a million people takes most of a minute. */
function patiently<T>(db: Kysely<Tables>, work: (tx: Kysely<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await giveRoom(tx, { workMemory: AUDIENCE.workMemory, statementMs: 0 })
    return work(tx)
  })
}
