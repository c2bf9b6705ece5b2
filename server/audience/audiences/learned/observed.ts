import type { Bucket } from '@waarom/audience/nuisance/cell.ts'
import { type Learned, learn, type Observed } from '@waarom/audience/nuisance/learned.ts'
import { PRIORS } from '@waarom/audience/nuisance/priors.ts'
import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Tables } from '../../../store/store.ts'
import { LIMITS } from './limits.ts'
import { ask } from './queries.ts'

interface Row {
  readonly recency: Bucket<'recency'>
  readonly frequency: Bucket<'frequency'>
  readonly kind: Bucket<'kind'>
  readonly event: boolean
  readonly told: boolean
  /** Sums, which the driver gives as text. */
  readonly sent: string
  readonly complaints: string
  readonly unsubscribes: string
  /** Null where no event was a question when it was counted. */
  readonly questions: string | null
  /** The last day on which one was sent. */
  readonly until: string
}

/** What came of mails, and the day in UTC of the last of them; null where nothing was counted yet. */
export interface Came {
  readonly observed: readonly Observed[]
  readonly until: string | null
}

/** What is known by now, and up to which day mails were learned from. */
export interface LearnedNow extends Learned {
  readonly until: string | null
}

/**
 * What came of all mails for which the days to answer are over, a row for all that an estimate takes alike: of a mail of
 * yesterday a refusal that is still to come would count as none.
 * @param at the moment that it is
 */
export async function observedNow(db: Kysely<Tables>, at: string): Promise<Came> {
  const today = Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate()
  const before = today.subtract({ days: LIMITS.answerDays + LIMITS.countedDays }).toString()
  const rows = await ask<Row>(db, 'observed', { before })
  const observed = rows.map(
    ({ recency, frequency, kind, event, told, sent, complaints, unsubscribes, questions }): Observed => ({
      cell: { recency, frequency, kind, event: event ? 'yes' : 'no', told: told ? 'yes' : 'no' },
      ...{ sent: Number(sent), complaints: Number(complaints), unsubscribes: Number(unsubscribes) },
      questions: questions === null ? null : Number(questions),
    }),
  )
  return {
    observed,
    until:
      rows
        .map(({ until }) => until)
        .sort()
        .at(-1) ?? null,
  }
}

/**
 * What is known by now of what mails bring about: the priors, and what came of our own.
 * @param at the moment that it is
 */
export async function learnedNow(db: Kysely<Tables>, at: string): Promise<LearnedNow> {
  const { observed, until } = await observedNow(db, at)
  return { ...learn(PRIORS, observed), until }
}
