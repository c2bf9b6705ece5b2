import { assumptionsOf } from '@waarom/audience/places/assumed.ts'
import type { Assumed, Audience, Sent, Variant } from '@waarom/audience/places/audience.ts'
import { demandsOf } from '@waarom/audience/places/demands.ts'
import { suggestionOf } from '@waarom/audience/places/suggestion.ts'
import type { Facts } from '@waarom/purpose/facts/fact.ts'
import { leadingKind } from '@waarom/purpose/kind/leading-kind.ts'
import { RULEBOOKS } from '@waarom/purpose/law/index.ts'
import type { Verdict } from '@waarom/purpose/law/rulebook.ts'
import type { Kysely } from 'kysely'
import { groundOf, readHouse, type StoredDraft } from '../../purpose/drafts/ground.ts'
import { reportOn } from '../../purpose/drafts/judging.ts'
import type { Means } from '../../purpose/drafts/means.ts'
import { refuse as refuseMail } from '../../purpose/drafts/problems.ts'
import type { Tables } from '../../store/store.ts'
import type { StoredContent } from './tables.ts'

/** Whatever a mail is meant for, people live under all of these. */
export const LAWS = RULEBOOKS.filter(({ kind }) => kind === 'law').map(({ code }) => code)

/** A version of a mail as every law sees it now. */
export interface JudgedDraft {
  readonly draft: StoredDraft
  /** The laws it is meant for; the others are for people of their countries. */
  readonly chosen: readonly string[]
  /** None when it could not be read. */
  readonly verdicts: readonly Verdict[]
  readonly facts: Facts | null
  /** The kind of mail by which an audience is suggested; `notice` where none is known. */
  readonly kind: string
}

/** Who mails, with the brand whose orders and contracts count: null where every brand is the sender's. */
export interface Sending {
  readonly sent: Sent
  readonly brand: string | null
}

/**
 * Judges versions of a mail, each once, under the law of every country, with the reading, overrulings and decisions of now.
 * @throws ProblemError `drafts/no-such-draft` when one is not of this mail
 */
export async function judgeDrafts(
  means: Means,
  mailId: string,
  draftIds: readonly string[],
): Promise<readonly JudgedDraft[]> {
  const wanted = [...new Set(draftIds)]
  if (wanted.length === 0) return []
  const drafts = await means.db
    .selectFrom('waarom.draft')
    .selectAll()
    .where('mail_id', '=', mailId)
    .where('id', 'in', wanted)
    .execute()
  if (drafts.length < wanted.length) throw refuseMail('no-such-draft')
  const house = await readHouse(means.db)
  const judged: JudgedDraft[] = []
  for (const draft of drafts.sort((one, other) => one.number - other.number)) {
    const chosen = draft.setting.laws ?? house.laws
    const everywhere = { ...draft, setting: { ...draft.setting, laws: [...new Set([...LAWS, ...chosen])] } }
    const report = await reportOn(means, draft, await groundOf(means.db, everywhere, house))
    judged.push({
      draft,
      chosen,
      verdicts: report.ok ? report.value.report.verdicts : [],
      facts: report.ok ? report.value.report.facts : null,
      kind: report.ok ? leadingKind(report.value.report) : 'notice',
    })
  }
  return judged
}

/**
 * Who mails.
 * @throws ProblemError `drafts/no-such-mail`
 */
export async function sendingOf(db: Kysely<Tables>, mailId: string): Promise<Sending> {
  const { brand, sender, stream } = await db
    .selectFrom('waarom.mail as mail')
    .innerJoin('waarom.brand as brand', 'brand.id', 'mail.brand_id')
    .select(['mail.brand_id as brand', 'mail.stream_id as stream', 'brand.legal_sender_id as sender'])
    .where('mail.id', '=', mailId)
    .executeTakeFirstOrThrow(() => refuseMail('no-such-mail'))
  const brands = await db.selectFrom('waarom.brand').select(['id', 'legal_sender_id']).orderBy('id').execute()
  const own = brands.filter(({ legal_sender_id }) => legal_sender_id === sender).map(({ id }) => id)
  const isOnly = own.length === brands.length
  return { sent: { brand, sender, stream, senderBrands: isOnly ? null : own }, brand: isOnly ? null : brand }
}

/** What judged versions take for true of whoever gets them, each once. */
export function assumedBy(judged: readonly JudgedDraft[], { sent, brand }: Sending): readonly Assumed[] {
  const all = judged.flatMap(({ facts }) => (facts ? assumptionsOf(facts, { brand, stream: sent.stream }) : []))
  return all.filter((one, at) => !all.slice(0, at).some(({ fact, value }) => fact === one.fact && value === one.value))
}

/** Whether a version is mail that a law orders for everybody whom it may concern; a recall concerns who has the article. */
export function isForEverybody({ facts, kind }: JudgedDraft): boolean {
  return facts !== null && suggestionOf(kind, facts.duty.value, null).mode === 'everybody'
}

/** An audience with what the laws demand of its variants now: all that places are reckoned from. */
export interface Judged {
  readonly audience: Audience
  readonly sending: Sending
  readonly drafts: readonly JudgedDraft[]
}

/**
 * Judges the variants of an audience.
 * @throws ProblemError `drafts/no-such-mail`, `drafts/no-such-draft`
 */
export async function judgeVariants(
  means: Means,
  mailId: string,
  { mode, ...content }: StoredContent & { readonly mode: Audience['mode'] },
): Promise<Judged> {
  const sending = await sendingOf(means.db, mailId)
  const drafts = await judgeDrafts(
    means,
    mailId,
    content.variants.map(({ draftId }) => draftId),
  )
  const variants = content.variants.map((variant): Variant => {
    const judged = drafts.find(({ draft }) => draft.id === variant.draftId)
    return { ...variant, demands: judged?.facts ? demandsOf(judged.verdicts, judged.facts) : {} }
  })
  const { groups, suppressedBecause } = content
  const audience = { mode, groups, variants, suppressedBecause, assumptions: assumedBy(drafts, sending) }
  return { audience, sending, drafts }
}
