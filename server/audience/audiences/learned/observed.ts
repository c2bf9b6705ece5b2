import type { Bucket } from '@waarom/audience/nuisance/cell.ts'
import { type Learned, learn, type Observed } from '@waarom/audience/nuisance/learned.ts'
import { PRIORS } from '@waarom/audience/nuisance/priors.ts'
import type { Kysely } from 'kysely'
import type { Tables } from '../../../store/store.ts'
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
}

/** What came of all mails that were counted, a row for all that an estimate takes alike. Questions nobody counts yet. */
export async function observedNow(db: Kysely<Tables>): Promise<readonly Observed[]> {
  const rows = await ask<Row>(db, 'observed')
  return rows.map(({ recency, frequency, kind, event, told, sent, complaints, unsubscribes }) => ({
    cell: { recency, frequency, kind, event: event ? 'yes' : 'no', told: told ? 'yes' : 'no' },
    ...{ sent: Number(sent), complaints: Number(complaints), unsubscribes: Number(unsubscribes), questions: null },
  }))
}

/** What is known by now of what mails bring about: the priors, and what came of our own. */
export async function learnedNow(db: Kysely<Tables>): Promise<Learned> {
  return learn(PRIORS, await observedNow(db))
}
