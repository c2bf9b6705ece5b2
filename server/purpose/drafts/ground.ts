import { createHash } from 'node:crypto'
import type { HouseDecision } from '@waarom/purpose/decisions/decide.ts'
import { type Effect, effectsOf } from '@waarom/purpose/decisions/effect.ts'
import { DEFAULT_THRESHOLDS, rulebookOf } from '@waarom/purpose/law/index.ts'
import { houseHash } from '@waarom/purpose/report/signed.ts'
import type { Setting } from '@waarom/purpose/setting.ts'
import { type Kysely, type Selectable, sql } from 'kysely'
import { today } from '../../organisation/today.ts'
import type { Tables } from '../../store/store.ts'
import { refuse } from './problems.ts'
import type { KeptEffect } from './tables.ts'

/** A draft as it is kept. */
export type StoredDraft = Selectable<Tables['waarom.draft']>
type StoredOverruling = Selectable<Tables['waarom.overruling']>

/** Everything beside a draft that its verdicts rest on. */
export interface Ground {
  readonly setting: Setting
  /** In the zone of the organisation, `yyyy-mm-dd`. */
  readonly today: string
  /** Overrulings said of this very text on this mail, in force. */
  readonly applied: readonly StoredOverruling[]
  /** What those of other mails, or of other versions, do. */
  readonly effects: readonly Effect[]
  /** About this text and about others of this mail, the newest first. */
  readonly decisions: readonly HouseDecision[]
}

/** What all drafts share: read once when many are judged. */
export interface House {
  readonly laws: readonly string[]
  readonly reading: 'milder' | 'stricter'
  readonly today: string
  readonly overrulings: readonly StoredOverruling[]
}

/** Reads what all drafts share. */
export async function readHouse(db: Kysely<Tables>): Promise<House> {
  const { laws, reading } = await db
    .selectFrom('waarom.installation')
    .select(['laws', 'reading'])
    .executeTakeFirstOrThrow()
  const overrulings = await db
    .selectFrom('waarom.overruling')
    .selectAll()
    .where('revoked_at', 'is', null)
    .orderBy('id')
    .execute()
  return { laws, reading, today: await today(db), overrulings }
}

/**
 * Gathers what the verdicts of a draft rest on now.
 * @throws ProblemError `drafts/no-such-mail`
 */
export async function groundOf(db: Kysely<Tables>, draft: StoredDraft, house: House): Promise<Ground> {
  const setting = await settingOf(db, draft, house)
  const standing = house.overrulings.filter(stands)
  const applied = standing.filter((one) => isApplied(one, draft, setting))
  const others = standing.filter((one) => !applied.includes(one))
  return {
    setting,
    today: house.today,
    applied,
    effects: effectsOf({ fingerprint: draft.fingerprint, sentences: draft.sentences }, others),
    decisions: await decisionsOn(db, draft),
  }
}

/** A stricter one stands until it is revoked, a milder one as long as the rulebooks under which it was said. */
export function stands({ direction, said, rulebooks }: StoredOverruling): boolean {
  if (direction === 'stricter') return true
  const laws = said.about === 'verdict' ? [said.law] : Object.keys(rulebooks)
  return laws.every((law) => rulebooks[law] === rulebookOf(law)?.version)
}

/** Whether it was said of this very text, and still is what it says there. */
function isApplied(one: StoredOverruling, draft: StoredDraft, { rulebooks }: Setting): boolean {
  if (one.mail_id !== draft.mail_id || one.fingerprint !== draft.fingerprint) return false
  const { said } = one
  return (
    said.about === 'segment' ||
    rulebooks.some(({ code, version }) => code === said.law && version === one.rulebooks[code])
  )
}

async function settingOf(db: Kysely<Tables>, draft: StoredDraft, house: House): Promise<Setting> {
  const { kind, domains, address, sender, type } = await db
    .selectFrom('waarom.mail as mail')
    .innerJoin('waarom.stream as stream', 'stream.id', 'mail.stream_id')
    .innerJoin('waarom.brand as brand', 'brand.id', 'mail.brand_id')
    .innerJoin('waarom.legal_sender as answers', 'answers.id', 'brand.legal_sender_id')
    .select(['stream.kind', 'brand.domains', 'brand.address', 'answers.name as sender', 'answers.kind as type'])
    .where('mail.id', '=', draft.mail_id)
    .executeTakeFirstOrThrow(() => refuse('no-such-mail'))
  const { laws, declared } = draft.setting
  return {
    rulebooks: (laws ?? house.laws).flatMap((law) => rulebookOf(law) ?? []),
    reading: house.reading,
    stream: kind,
    declared: { ...declared, sender: { name: sender, type, domains, address, ...declared.sender } },
    house: [],
    thresholds: DEFAULT_THRESHOLDS,
  }
}

/** Decisions about this text and about other texts of this mail, the newest first. */
async function decisionsOn(db: Kysely<Tables>, draft: StoredDraft): Promise<readonly HouseDecision[]> {
  const rows = await db
    .selectFrom('waarom.decision')
    .select(['id', 'mail_id', 'fingerprint', 'law', 'rulebook', 'reading', 'house', 'refuses', 'purpose', 'reason'])
    .select(['knew', 'decided_by', sql<string>`until::text`.as('lastDay')])
    .where(({ eb, or }) => or([eb('fingerprint', '=', draft.fingerprint), eb('mail_id', '=', draft.mail_id)]))
    .orderBy('id', 'desc')
    .execute()
  return rows.map(
    ({ mail_id, purpose, lastDay, decided_by, ...one }): HouseDecision => ({
      ...one,
      path: mail_id,
      ...(purpose ? { verdict: purpose } : {}),
      who: decided_by ?? '',
      until: lastDay,
    }),
  )
}

/** SHA-256 of what verdicts rest on beside the draft: while it is the same, so are they. */
export function basisOf({ setting, today, applied, effects, decisions }: Ground, model: string): string {
  const { rulebooks, ...rest } = setting
  const parts = [
    model,
    rulebooks.map(({ code, version }) => [code, version]),
    { ...rest, house: houseHash(setting.house) },
    applied.map(({ id }) => id),
    effects,
    decisions.map(({ id, until }) => [id, until < today]),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** The overrulings of a ground as a report remembers them. */
export function keptEffects({ applied, effects }: Ground): readonly KeptEffect[] {
  const own = applied.map(
    ({ id, said }): KeptEffect => ({
      overruling: id,
      kind: 'applied',
      law: said.about === 'verdict' ? said.law : null,
      segment: said.about === 'segment' ? said.segment : null,
      likeness: 1,
    }),
  )
  return [...own, ...effects]
}
