import { suggestionOf } from '@waarom/audience/places/suggestion.ts'
import { wordsOf } from '@waarom/purpose/report/words.ts'
import type { Kysely, Selectable } from 'kysely'
import { z } from 'zod'
import { cursorOf } from '../../cursor.ts'
import type { Means } from '../../purpose/drafts/means.ts'
import { refuse as refuseMail } from '../../purpose/drafts/problems.ts'
import { type Named, namesOf } from '../../purpose/drafts/telling.ts'
import type { Tables } from '../../store/store.ts'
import { currentAudience } from './asked.ts'
import { assumedBy, isForEverybody, type JudgedDraft, judgeDrafts, type Sending, sendingOf } from './judge-variants.ts'
import { suppressionLists } from './lists.ts'
import { refuse } from './problems.ts'
import { type Lang, type Sayer, sayerOf } from './said.ts'
import { standingOf } from './standing.ts'

type Stored = Selectable<Tables['waarom.audience']>

/** Whom a mail is for now, how its variants stand, what that rests on, and with what one could begin. */
export async function showAudience(means: Means, mailId: string, lang: Lang) {
  const { db } = means
  const [mail, stored, sending] = [
    await mailOf(db, mailId),
    await currentAudience(db, mailId),
    await sendingOf(db, mailId),
  ]
  const say = await sayerOf(db, lang, rulesOf(stored ? [stored] : []))
  const variants = stored?.content.variants ?? []
  const drafts = await judgeDrafts(means, mailId, [
    ...variants.map(({ draftId }) => draftId),
    ...(mail.draftId ? [mail.draftId] : []),
  ])
  const standings = drafts.map((one) => standingOf(one, { variants, draftId: mail.draftId, lang }))
  const names = await namesOf(db, [stored?.made_by ?? null])
  return {
    audience: stored ? tell(stored, { names, say, currentId: stored.id }) : null,
    mail,
    standings,
    assumptions: assumedIn(drafts, sending, { stored, say, lang }),
    suggestions: suggestionsFor(drafts, sending, { draftId: mail.draftId, say }),
    shouldBeEverybody: drafts.some(isForEverybody),
    suppressionLists: await suppressionLists(db),
  }
}

const cursor = cursorOf('audiences', z.tuple([z.int()]))

/** The versions of whom a mail is for, the newest first. */
export async function listAudiences(
  db: Kysely<Tables>,
  mailId: string,
  ask: { readonly after?: string | undefined; readonly limit: number; readonly lang: Lang },
) {
  const place = cursor.read(ask.after)
  const found = await db
    .selectFrom('waarom.audience')
    .selectAll()
    .where('mail_id', '=', mailId)
    .$if(place !== null, (query) => query.where('number', '<', place?.[0] ?? 0))
    .orderBy('number', 'desc')
    .limit(ask.limit + 1)
    .execute()
  const { rows, next } = cursor.page(found, ask.limit, ({ number }): [number] => [number])
  const by = await telling(db, mailId, rows, ask.lang)
  return { versions: rows.map((one) => tell(one, by)), next }
}

/**
 * One version of whom a mail is for.
 * @throws ProblemError `audience/no-such-version`
 */
export async function readAudience(db: Kysely<Tables>, mailId: string, id: string, lang: Lang) {
  const stored = await db
    .selectFrom('waarom.audience')
    .selectAll()
    .where('mail_id', '=', mailId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!stored) throw refuse('no-such-version')
  return tell(stored, await telling(db, mailId, [stored], lang))
}

interface Telling {
  readonly names: ReadonlyMap<string, Named>
  readonly say: Sayer
  readonly currentId: string | null
}

async function telling(db: Kysely<Tables>, mailId: string, all: readonly Stored[], lang: Lang): Promise<Telling> {
  const makers = all.map(({ made_by }) => made_by)
  const current = await currentAudience(db, mailId)
  const say = await sayerOf(db, lang, rulesOf(all))
  return { names: await namesOf(db, makers), say, currentId: current?.id ?? null }
}

const rulesOf = (all: readonly Stored[]) => all.flatMap(({ content }) => content.groups.map(({ rule }) => rule))

function tell({ id, number, mode, content, made_by, made_at }: Stored, { names, say, currentId }: Telling) {
  return {
    ...{ id, number, mode, current: id === currentId },
    madeBy: names.get(made_by ?? '') ?? null,
    madeAt: made_at.toISOString(),
    groups: content.groups.map((one) => ({ ...one, ...say(one.rule) })),
    variants: [...content.variants],
    assumptions: [...content.assumptions],
    suppressedBecause: content.suppressedBecause,
  }
}

async function mailOf(db: Kysely<Tables>, mailId: string) {
  const row = await db
    .selectFrom('waarom.mail as mail')
    .innerJoin('waarom.brand as brand', 'brand.id', 'mail.brand_id')
    .innerJoin('waarom.legal_sender as sender', 'sender.id', 'brand.legal_sender_id')
    .innerJoin('waarom.stream as stream', 'stream.id', 'mail.stream_id')
    .leftJoin('waarom.current_draft as current', 'current.mail_id', 'mail.id')
    .select(['brand.id as brandId', 'brand.name as brand', 'sender.id as senderId', 'sender.name as sender'])
    .select(['stream.id as streamId', 'stream.name as stream', 'stream.kind', 'current.draft_id as draftId'])
    .where('mail.id', '=', mailId)
    .executeTakeFirst()
  if (!row) throw refuseMail('no-such-mail')
  return {
    brand: { id: row.brandId, name: row.brand },
    legalSender: { id: row.senderId, name: row.sender },
    stream: { id: row.streamId, name: row.stream, kind: row.kind },
    draftId: row.draftId,
  }
}

/** What the verdicts take for true of whoever gets the mail, and whether somebody said that it is so. */
function assumedIn(
  drafts: readonly JudgedDraft[],
  sending: Sending,
  { stored, say, lang }: { readonly stored: Stored | null; readonly say: Sayer; readonly lang: Lang },
) {
  const confirmed = stored?.content.assumptions.filter((one) => one.confirmed) ?? []
  const words = wordsOf(lang).assumption
  return assumedBy(drafts, sending).map(({ fact, value, rule }) => ({
    ...{ fact, value, rule, said: say(rule).said },
    explain: words[`${fact}-${value}`] ?? `${fact}: ${value}`,
    drafts: drafts
      .filter((one) => assumedBy([one], sending).some((own) => own.fact === fact && own.value === value))
      .map(({ draft }) => draft.id),
    confirmed: confirmed.some((one) => one.fact === fact && one.value === value),
  }))
}

/** With what an audience of the version of now could begin. */
function suggestionsFor(
  drafts: readonly JudgedDraft[],
  { brand }: Sending,
  { draftId, say }: { readonly draftId: string | null; readonly say: Sayer },
) {
  const now = drafts.find(({ draft }) => draft.id === draftId)
  if (!now?.facts) return []
  const { kind } = now
  const duty = now.facts.duty.value
  const { mode, rule, fill } = suggestionOf(kind, duty, brand)
  const { said } = say(rule)
  return [{ kind, duty, mode, rule, said, fill: [...fill] }]
}
