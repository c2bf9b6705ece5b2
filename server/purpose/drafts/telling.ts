import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../store/store.ts'
import { type StoredDraft, stands } from './ground.ts'
import type { KeptReport } from './judging.ts'

/** Somebody with an account, as pages show him; null once the account is gone. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** The names of users, by their numbers. */
export async function namesOf(
  db: Kysely<Tables>,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Named>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('waarom.app_user')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${wanted}::uuid[])`)
    .execute()
  return new Map(rows.map((one) => [one.id, one]))
}

/** A version of a mail without its source. */
export function tellVersion(draft: StoredDraft, currentId: string | null, names: ReadonlyMap<string, Named>) {
  return {
    id: draft.id,
    number: draft.number,
    current: draft.id === currentId,
    form: draft.form,
    subject: draft.subject,
    fingerprint: draft.fingerprint,
    laws: draft.setting.laws === null ? null : [...draft.setting.laws],
    declared: draft.setting.declared,
    madeBy: names.get(draft.made_by ?? '') ?? null,
    madeAt: draft.made_at.toISOString(),
  }
}

/** A judging in a language, with who overruled and decided what. */
export async function tellReport(db: Kysely<Tables>, kept: KeptReport, lang: 'nl' | 'en') {
  const [effects, decisions] = [await tellEffects(db, kept), await tellDecisions(db, kept)]
  const mail = kept.report[lang]
  const signed = mail.decisions?.map((one) => ({
    ...one,
    who:
      decisions.find(({ by }) => by?.id === one.who)?.by?.name ??
      effects.find(({ by }) => by?.id === one.who)?.by?.name ??
      '',
  }))
  return {
    id: kept.id,
    madeAt: kept.madeAt.toISOString(),
    model: kept.model,
    mail: signed ? { ...mail, decisions: signed } : mail,
    effects,
    decisions,
  }
}

async function tellEffects(db: Kysely<Tables>, { effects }: KeptReport) {
  const told = await tellOverrulings(
    db,
    effects.map(({ overruling }) => overruling),
  )
  return effects.flatMap(({ overruling, ...effect }) => {
    const found = told.find(({ id }) => id === overruling)
    return found ? [{ ...effect, ...found }] : []
  })
}

/** Overrulings with who said what, why, and on which mail. In no order. */
export async function tellOverrulings(db: Kysely<Tables>, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('waarom.overruling as one')
    .innerJoin('waarom.mail as mail', 'mail.id', 'one.mail_id')
    .selectAll('one')
    .select('mail.name')
    .where('one.id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  const names = await namesOf(
    db,
    rows.flatMap((one) => [one.made_by, one.revoked_by]),
  )
  return rows.map((one) => ({
    id: one.id,
    mail: { id: one.mail_id, name: one.name },
    direction: one.direction,
    about: one.said.about,
    was: one.said.was,
    says: one.said.says,
    words: one.said.about === 'segment' ? one.said.sentence.words : null,
    saidUnder: one.said.about === 'verdict' ? one.said.law : null,
    reason: one.reason,
    precedent: one.precedent_id,
    by: names.get(one.made_by ?? '') ?? null,
    madeAt: one.made_at.toISOString(),
    state: one.revoked_at !== null ? ('revoked' as const) : stands(one) ? ('stands' as const) : ('ended' as const),
    revoked:
      one.revoked_at === null
        ? null
        : {
            by: names.get(one.revoked_by ?? '') ?? null,
            at: one.revoked_at.toISOString(),
            reason: one.revoke_reason ?? '',
          },
  }))
}

async function tellDecisions(db: Kysely<Tables>, { decisions }: KeptReport) {
  const told = await readDecisions(
    db,
    decisions.map(({ id }) => id),
  )
  return decisions.flatMap(({ id, fallen }) => {
    const found = told.find((one) => one.id === id)
    return found ? [{ ...found, fallen }] : []
  })
}

/** Decisions with who signed them and why. In no order. */
export async function readDecisions(db: Kysely<Tables>, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('waarom.decision')
    .selectAll()
    .select(sql<string>`until::text`.as('lastDay'))
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()
  const names = await namesOf(
    db,
    rows.map((one) => one.decided_by),
  )
  return rows.map((one) => ({
    id: one.id,
    reviewId: one.review_id,
    law: one.law,
    rulebook: one.rulebook,
    reading: one.reading,
    purpose: one.purpose,
    reason: one.reason,
    until: one.lastDay,
    by: names.get(one.decided_by ?? '') ?? null,
    decidedAt: one.decided_at.toISOString(),
    fingerprint: one.fingerprint,
    adviceId: one.advice_id,
  }))
}
