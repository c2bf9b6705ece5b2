import type { Bucket, Cell } from '@waarom/audience/nuisance/cell.ts'
import { type Learned, learn, type Observed } from '@waarom/audience/nuisance/learned.ts'
import { PRIORS } from '@waarom/audience/nuisance/priors.ts'
import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { readOrganisation } from '../../../organisation/settings.ts'
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
  /** Of how many it was counted whether they asked something. */
  readonly questions_of: string
  readonly questions: string
  /** The last day on which one was sent. */
  readonly until: string
}

/** What came of mails, and the day in UTC of the last of them; null where nothing was counted yet. */
export interface Came {
  readonly observed: readonly Observed[]
  readonly until: string | null
}

/** What is known by now, up to which day mails were learned from, and whether some event is a question. */
export interface LearnedNow extends Learned {
  readonly until: string | null
  readonly hasQuestions: boolean
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
  const observed = rows.flatMap(({ recency, frequency, kind, event, told, ...sums }): readonly Observed[] => {
    const cell: Cell = { recency, frequency, kind, event: event ? 'yes' : 'no', told: told ? 'yes' : 'no' }
    const refusals = { complaints: Number(sums.complaints), unsubscribes: Number(sums.unsubscribes), questions: null }
    const questions = { complaints: null, unsubscribes: null, questions: Number(sums.questions) }
    return [
      { cell, sent: Number(sums.sent), ...refusals },
      { cell, sent: Number(sums.questions_of), ...questions },
    ]
  })
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
  const { questionEvents } = await readOrganisation(db)
  return { ...learn(PRIORS, observed), until, hasQuestions: questionEvents.length > 0 }
}
