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
  if (ask) return judgeVariants(means, mailId, await checkAudience(means, mailId, ask))
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
 * @throws ProblemError `audience/…`, `relevance/…`
 */
export async function checkAudience(means: Means, mailId: string, ask: Ask): Promise<Ask> {
  const groups = ask.groups.map((one, at) => ({ ...one, rule: readableRule(one.rule, `/groups/${at}/rule`) }))
  refuseTwice(groups)
  refuseTwice(ask.variants)
  for (const { variant } of groups) if (!ask.variants.some(({ id }) => id === variant)) throw noVariant(variant)
  for (const { id, withoutTinge } of ask.variants) {
    if (withoutTinge === null) continue
    const other = ask.variants.find((one) => one.id === withoutTinge)
    if (other === undefined || other.id === id || other.withoutTinge !== null) throw noVariant(withoutTinge)
  }
  await refuseForeign(means.db, mailId, ask.variants)
  await refuseNotAssumed(means, mailId, ask)
  if (ask.mode === 'everybody') refuseNotOrdered(await judgeVariants(means, mailId, { ...ask, groups }))
  return { ...ask, groups }
}

/** What nobody takes for true cannot be confirmed: it would stand on account without a meaning. */
async function refuseNotAssumed(means: Means, mailId: string, { assumptions, variants }: Ask): Promise<void> {
  const confirmed = assumptions.filter((one) => one.confirmed)
  if (confirmed.length === 0) return
  const drafts = await judgeDrafts(
    means,
    mailId,
    variants.map(({ draftId }) => draftId),
  )
  const assumed = assumedBy(drafts, await sendingOf(means.db, mailId))
  for (const { fact, value } of confirmed)
    if (!assumed.some((one) => one.fact === fact && one.value === value)) throw refuse('not-assumed', { fact, value })
}

const noVariant = (id: string) => refuse('wrong-variant', { id })

function refuseTwice(all: readonly { readonly id: string }[]): void {
  const twice = all.find(({ id }, at) => all.slice(0, at).some((one) => one.id === id))
  if (twice) throw refuse('same-id', { id: twice.id })
}

async function refuseForeign(db: Kysely<Tables>, mailId: string, variants: Ask['variants']): Promise<void> {
  const ids = [...new Set(variants.map(({ draftId }) => draftId))]
  const own = await db
    .selectFrom('waarom.draft')
    .select('id')
    .where('mail_id', '=', mailId)
    .where('id', 'in', ids)
    .execute()
  const foreign = variants.find(({ draftId }) => !own.some(({ id }) => id === draftId))
  if (foreign) throw refuse('foreign-draft', { variant: foreign.name })
}
