import { lawOf } from '@waarom/audience/places/demands.ts'
import { IN_REASONS } from '@waarom/audience/places/reasons.ts'
import { sayReason } from '@waarom/audience/places/say.ts'
import { changedSql } from '@waarom/audience/places/sql/comparison.ts'
import { cellSql, countrymenSql, type PageOf, stepSql } from '@waarom/audience/places/sql/people.ts'
import type { Transaction } from 'kysely'
import type { Sql } from 'sql-template-tag'
import { z } from 'zod'
import { cursorOf } from '../../../cursor.ts'
import { ProblemError, problems } from '../../../problems.ts'
import type { Means } from '../../../purpose/drafts/means.ts'
import type { Tables } from '../../../store/store.ts'
import { linesOf } from '../../people/lines.ts'
import { askBig, rowsOf } from '../big.ts'
import { LAWS } from '../judge-variants.ts'
import { type Lang, readableRule } from '../said.ts'
import { type Asking, askingOf, groupAt, withRule } from './asking.ts'
import type { placedAnswer, placedAsk } from './count-ask.ts'
import { bucketOfRow, mapBuckets } from './map.ts'
import { unreachedRows } from './unreached.ts'
import { placeOfCode } from './words.ts'

type Which = z.infer<typeof placedAsk>['which']

const cursor = cursorOf('audience-people', z.tuple([z.uuid()]))

/**
 * The people behind a number, a page of them, by their ids.
 * @throws ProblemError `audience/…`, `relevance/…`, `server/bad-cursor`, `server/unknown-law`
 */
export async function placedPeople(
  means: Means,
  mailId: string,
  { audience, which, after, limit, lang }: z.infer<typeof placedAsk> & { readonly lang: Lang },
): Promise<z.infer<typeof placedAnswer>> {
  const [from = null] = cursor.read(after) ?? []
  if ('unreached' in which) refuseUnknown(which.law)
  const asking = await askingOf(means, mailId, audience)
  const page = { after: from, limit: limit + 1 }
  return askBig(means.db, async (tx) => {
    const statement =
      'unreached' in which ? await unreachedSql(tx, asking, { ...page, ...which }) : statementOf(asking, which, page)
    const found = await rowsOf<{ contact_id: string; place: number }>(tx, statement)
    const { rows, next } = cursor.page(found, limit, ({ contact_id }): [string] => [contact_id])
    const places = new Map(rows.map(({ contact_id, place }) => [contact_id, placeOfCode(place)]))
    const lines = await linesOf(tx, [...places.keys()])
    const people = lines.flatMap((line) => {
      const place = places.get(line.id)
      if (!place) return []
      const { name, said } = sayReason(place.reason, lang)
      return [{ ...line, ...place, reasonName: name, said }]
    })
    return { people, next }
  })
}

/** A law that is no law has nobody, which would read as if all under it were reached. */
function refuseUnknown(law: string | null | undefined): void {
  if (typeof law === 'string' && !LAWS.includes(law))
    throw new ProblemError(problems.make('unknown-law', { law, known: LAWS.join(', '), pointer: '/which/law' }))
}

/** Whom a mail does not reach that the law of their country orders; under one law, where it is named. */
async function unreachedSql(
  tx: Transaction<Tables>,
  asking: Asking,
  { law, ...page }: PageOf & { readonly law?: string | null | undefined },
): Promise<Sql> {
  const rows = (await unreachedRows(tx, asking)) ?? []
  const of = rows.filter(({ country }) => law === undefined || lawOf(country) === law)
  return countrymenSql(asking.question, { ...page, of })
}

function statementOf({ question }: Asking, which: Exclude<Which, { unreached: true }>, page: PageOf): Sql {
  if ('comparison' in which) {
    groupAt(question.audience, which.group, '/which/group')
    const other = withRule(question.audience, which.group, readableRule(which.rule, '/which/rule'))
    return changedSql(question, other, which.comparison, page)
  }
  if ('recency' in which)
    return cellSql(question, {
      ...{ ...page, buckets: mapBuckets(question.when), recency: bucketOfRow(which.recency) },
      ...{ frequency: which.frequency, reached: which.reached ?? false },
    })
  // 0: whom no rule fits.
  if (which.group) groupAt(question.audience, which.group, '/which/group')
  const every = [0, ...question.audience.groups.map((_, at) => at + 1)]
  const groups = which.group === undefined ? every : [which.group]
  const reasons = which.reason ? [which.reason] : IN_REASONS
  const places = groups.flatMap((group) => reasons.map((reason) => ({ group, reason })))
  return stepSql(question, { ...page, places })
}
