import { OUT_OF_REACH } from '@waarom/audience/places/assign.ts'
import { lawOf } from '@waarom/audience/places/demands.ts'
import { dutyGroups, isOrdered } from '@waarom/audience/places/duty.ts'
import { sayLaw, sayReason } from '@waarom/audience/places/say.ts'
import { countriesSql } from '@waarom/audience/places/sql/people.ts'
import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { Tables } from '../../../store/store.ts'
import { rowsOf } from '../big.ts'
import type { Lang } from '../said.ts'
import type { Asking } from './asking.ts'
import type { countAnswer } from './count-ask.ts'
import { placeOfCode } from './words.ts'

/** Of how many people of one country in one place. */
export interface UnreachedRow {
  readonly place: number
  readonly country: string | null
  readonly contacts: number
}

/**
 * Whom a mail does not reach that the law of their country orders, by place and country; null where no law orders one. Who
 * lives under another law is not among them.
 */
export async function unreachedRows(
  tx: Transaction<Tables>,
  { judged: { audience }, question }: Pick<Asking, 'judged' | 'question'>,
): Promise<readonly UnreachedRow[] | null> {
  const groups = dutyGroups(audience)
  if (groups.length === 0) return null
  const places = groups.flatMap((group) => OUT_OF_REACH.map((reason) => ({ group, reason })))
  const rows = await rowsOf<UnreachedRow>(tx, countriesSql(question, places))
  return rows.filter(({ place, country }) => isOrdered(audience, placeOfCode(place).group, country))
}

/** The same as it is told: by reason, and by the law that orders the mail. */
export function toldUnreached(
  rows: readonly UnreachedRow[],
  lang: Lang,
): NonNullable<z.infer<typeof countAnswer>['unreached']> {
  const byReason = OUT_OF_REACH.flatMap((reason) => {
    const contacts = sum(rows.filter(({ place }) => placeOfCode(place).reason === reason))
    return contacts > 0 ? [{ reason, ...sayReason(reason, lang), contacts }] : []
  })
  const byLaw = [...Map.groupBy(rows, ({ country }) => lawOf(country))].map(([law, all]) => ({
    ...{ law, name: sayLaw(law, lang), contacts: sum(all) },
  }))
  return { contacts: sum(rows), byReason, byLaw: byLaw.sort((one, other) => other.contacts - one.contacts) }
}

const sum = (rows: readonly UnreachedRow[]) => rows.reduce((total, { contacts }) => total + contacts, 0)
