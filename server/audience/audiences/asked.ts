import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { Means } from '../../purpose/drafts/means.ts'
import type { Tables } from '../../store/store.ts'
import type { audienceContent } from './ask.ts'
import { refuseNotOrdered } from './duty.ts'
import { assumedBy, type Judged, judgeDrafts, judgeVariants, sendingOf } from './judge-variants.ts'
import { refuse } from './problems.ts'
import { readableRule } from './said.ts'

/** An audience as somebody sends it. */
export type Ask = z.infer<typeof audienceContent>

/**
 * The audience that is asked about, with what every law demands of its variants now: one that came with the question, or the
 * one that the mail has.
 * @throws ProblemError `audience/no-audience` when it has none, `audience/…`, `relevance/…`, `drafts/no-such-mail`
 */
export async function askedAudience(means: Means, mailId: string, ask: Ask | undefined): Promise<Judged> {
  if (ask) return judgeVariants(means, mailId, await checkAudience(means, mailId, ask, '/audience'))
  await sendingOf(means.db, mailId)
  const stored = await currentAudience(means.db, mailId)
  if (!stored) throw refuse('no-audience')
  return judgeVariants(means, mailId, { mode: stored.mode, ...stored.content })
}

/** The audience that a mail has now; null before the first. */
export async function currentAudience(db: Kysely<Tables>, mailId: string) {
  const row = await db
    .selectFrom('waarom.current_audience as current')
    .innerJoin('waarom.audience as audience', 'audience.id', 'current.audience_id')
    .selectAll('audience')
    .where('current.mail_id', '=', mailId)
    .executeTakeFirst()
  return row ?? null
}

/**
 * An audience as somebody sends it, when it holds together; each rule as it was read.
 * @param at where in the body it stands; nothing where it is the body
 * @throws ProblemError `audience/…`, `relevance/…`
 */
export async function checkAudience(means: Means, mailId: string, ask: Ask, at = ''): Promise<Ask> {
  const groups = ask.groups.map((one, place) => ({
    ...one,
    rule: readableRule(one.rule, `${at}/groups/${place}/rule`),
  }))
  refuseTwice(groups, `${at}/groups`)
  refuseTwice(ask.variants, `${at}/variants`)
  refuseNoVariant(ask, at)
  await refuseForeign(means.db, mailId, ask.variants, at)
  await refuseNotAssumed(means, mailId, ask, at)
  if (ask.mode === 'everybody') refuseNotOrdered(await judgeVariants(means, mailId, { ...ask, groups }))
  return { ...ask, groups }
}

/** What nobody takes for true cannot be confirmed: it would stand on account without a meaning. */
async function refuseNotAssumed(
  means: Means,
  mailId: string,
  { assumptions, variants }: Ask,
  at: string,
): Promise<void> {
  if (!assumptions.some(({ confirmed }) => confirmed)) return
  const drafts = await judgeDrafts(
    means,
    mailId,
    variants.map(({ draftId }) => draftId),
  )
  const assumed = assumedBy(drafts, await sendingOf(means.db, mailId))
  for (const [place, { fact, value, confirmed }] of assumptions.entries())
    if (confirmed && !assumed.some((one) => one.fact === fact && one.value === value))
      throw refuse('not-assumed', { fact, value, pointer: `${at}/assumptions/${place}` })
}

/** Each group has a variant of the audience, and what a variant has without tinge is another that names none itself. */
function refuseNoVariant({ groups, variants }: Ask, at: string): void {
  for (const [place, { variant }] of groups.entries())
    if (!variants.some(({ id }) => id === variant))
      throw refuse('wrong-variant', { id: variant, pointer: `${at}/groups/${place}/variant` })
  for (const [place, { id, withoutTinge }] of variants.entries()) {
    if (withoutTinge === null) continue
    const other = variants.find((one) => one.id === withoutTinge)
    if (other === undefined || other.id === id || other.withoutTinge !== null)
      throw refuse('wrong-variant', { id: withoutTinge, pointer: `${at}/variants/${place}/withoutTinge` })
  }
}

function refuseTwice(all: readonly { readonly id: string }[], at: string): void {
  for (const [place, { id }] of all.entries())
    if (all.findIndex((one) => one.id === id) < place) throw refuse('same-id', { id, pointer: `${at}/${place}/id` })
}

async function refuseForeign(db: Kysely<Tables>, mailId: string, variants: Ask['variants'], at: string): Promise<void> {
  const ids = [...new Set(variants.map(({ draftId }) => draftId))]
  const own = await db
    .selectFrom('waarom.draft')
    .select('id')
    .where('mail_id', '=', mailId)
    .where('id', 'in', ids)
    .execute()
  for (const [place, { name, draftId }] of variants.entries())
    if (!own.some(({ id }) => id === draftId))
      throw refuse('foreign-draft', { variant: name, pointer: `${at}/variants/${place}/draftId` })
}
