import { boundsAt } from '@waarom/audience/nuisance/cell.ts'
import { dutyGroups } from '@waarom/audience/places/duty.ts'
import { countOf, funnelOf } from '@waarom/audience/places/funnel.ts'
import { isInReason } from '@waarom/audience/places/reasons.ts'
import { sayReason } from '@waarom/audience/places/say.ts'
import { cellsSql } from '@waarom/audience/places/sql/cells.ts'
import { countsSql, mailsSql, type Question } from '@waarom/audience/places/sql/statements.ts'
import type { Transaction } from 'kysely'
import type { z } from 'zod'
import type { Means } from '../../../purpose/drafts/means.ts'
import type { Tables } from '../../../store/store.ts'
import { alreadyIn } from '../already.ts'
import { askBig, rowsOf } from '../big.ts'
import type { Judged } from '../judge-variants.ts'
import { type LearnedNow, learnedNow } from '../learned/observed.ts'
import { suppressionLists } from '../lists.ts'
import type { Lang } from '../said.ts'
import { askingOf } from './asking.ts'
import type { countAnswer, countAsk } from './count-ask.ts'
import { mapBuckets, mapOf } from './map.ts'
import { cellOfRow, estimateOf, type InsideRow, mailTermsOf, variantAt } from './nuisance.ts'
import { toldUnreached, unreachedRows } from './unreached.ts'
import { placeOfCode } from './words.ts'

type Answer = z.infer<typeof countAnswer>

interface CountRow {
  readonly place: number
  readonly recency: number | null
  readonly frequency: number
  readonly contacts: number
}

/**
 * Counts an audience: the way from everybody to the recipients, the groups, the map and the nuisance.
 * @throws ProblemError `audience/…`, `relevance/…`, `drafts/no-such-mail`
 */
export async function countAudience(
  means: Means,
  mailId: string,
  { audience, brief = false, lang }: z.infer<typeof countAsk> & { readonly lang: Lang },
): Promise<Answer> {
  const { judged, question, owed } = await askingOf(means, mailId, audience)
  const { rows, mails, inside, unreached, alreadySent } = await askBig(means.db, async (tx) => ({
    rows: await rowsOf<CountRow>(tx, countsSql(question, brief ? {} : mapBuckets(question.when))),
    mails: await mailsOf(tx, judged, question),
    unreached: await unreachedRows(tx, { judged, question }),
    alreadySent: await alreadyIn(tx, mailId, { question, lang }),
    inside: brief ? null : { rows: await insideOf(tx, question), learned: await learnedNow(tx, question.when.at) },
  }))
  const funnel = funnelOf(rows.flatMap(({ place, contacts }) => countOf(place, contacts)))
  const lists = await suppressionLists(means.db)
  const groups = groupsOf(judged, rows, { mails, lang })
  return {
    ...{ at: question.when.at, everybody: funnel.everybody, recipients: funnel.recipients, owed, groups },
    mails: groups.reduce((sum, one) => sum + one.mails, 0),
    steps: funnel.steps.map(({ reason, out, left, groups: by }) => ({
      ...{ reason, ...sayReason(reason, lang), out, left, groups: added(by) },
    })),
    map: brief ? null : mapOf(rows.map((row) => ({ ...row, isIn: isInReason(placeOfCode(row.place).reason) }))),
    nuisance: inside && nuisanceOf(judged, inside, lang),
    unreached: unreached && toldUnreached(unreached, lang),
    alreadySent,
    oldLists: lists.lists.filter(({ isOld }) => isOld).map(({ source, at }) => ({ source, at })),
  }
}

/** Counts by group, each group once. */
function added(counts: readonly { readonly group: number; readonly contacts: number }[]) {
  const byGroup = Map.groupBy(counts, ({ group }) => group)
  return [...byGroup].map(([group, all]) => ({ group, contacts: sum(all) }))
}

const sum = (all: readonly { readonly contacts: number }[]) => all.reduce((most, { contacts }) => most + contacts, 0)

/** How many mails go to each place; null where everybody gets one. */
async function mailsOf(tx: Transaction<Tables>, judged: Judged, question: Question) {
  if (dutyGroups(judged.audience).length === 0) return null
  const rows = await rowsOf<{ place: number; mails: number }>(tx, mailsSql(question))
  return new Map(rows.map(({ place, mails }) => [place, mails]))
}

const insideOf = (tx: Transaction<Tables>, question: Question) =>
  rowsOf<InsideRow>(tx, cellsSql(question, boundsAt(question.when.at, question.when.zone)))

function groupsOf(
  judged: Judged,
  rows: readonly CountRow[],
  { mails, lang }: { readonly mails: ReadonlyMap<number, number> | null; readonly lang: Lang },
): Answer['groups'] {
  const codes = [...Map.groupBy(rows, ({ place }) => place)].map(([code, all]) => ({
    ...{ ...placeOfCode(code), contacts: sum(all), mails: mails ? (mails.get(code) ?? 0) : sum(all) },
  }))
  return judged.audience.groups.map(({ id }, at) => {
    const group = at + 1
    const own = codes.flatMap(({ reason, ...one }) =>
      one.group === group && isInReason(reason) ? [{ ...one, reason }] : [],
    )
    const byReason = own.map(({ reason, contacts }) => ({ reason, ...sayReason(reason, lang), contacts }))
    const byVariant = Map.groupBy(own, ({ reason }) => variantAt(judged, group, reason))
    return {
      ...{ group, id, recipients: sum(own), mails: own.reduce((all, one) => all + one.mails, 0), byReason },
      byVariant: [...byVariant].map(([variant, all]) => ({ variant, contacts: sum(all) })),
    }
  })
}

function nuisanceOf(
  judged: Judged,
  { rows, learned }: { readonly rows: readonly InsideRow[]; readonly learned: LearnedNow },
  lang: Lang,
): Answer['nuisance'] {
  const counted = rows.map((row) => {
    const { group, reason } = placeOfCode(row.place)
    return { group, count: cellOfRow(row, mailTermsOf(judged, variantAt(judged, group, reason), row.country)) }
  })
  const of = (all: typeof counted) =>
    estimateOf(
      all.map(({ count }) => count),
      learned,
      lang,
    )
  return {
    whole: of(counted),
    groups: judged.audience.groups.map((_, at) => ({
      group: at + 1,
      estimate: of(counted.filter(({ group }) => group === at + 1)),
    })),
  }
}
