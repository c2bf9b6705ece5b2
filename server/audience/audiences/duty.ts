import { variantAt } from './count/nuisance.ts'
import { isForEverybody, type Judged } from './judge-variants.ts'
import { refuse } from './problems.ts'

/** The versions that people of a group get. */
function variantsOf(judged: Pick<Judged, 'audience'>, group: number): Judged['audience']['variants'] {
  const ids = [variantAt(judged, group, 'rule'), variantAt(judged, group, 'rule-without-tinge')]
  return judged.audience.variants.filter(({ id }) => ids.includes(id))
}

/** The places of the groups whose mail a law orders for somebody. */
export function dutyGroups(judged: Pick<Judged, 'audience'>): readonly number[] {
  return judged.audience.groups.flatMap((_, at) => {
    const isDuty = variantsOf(judged, at + 1).some(({ demands }) =>
      Object.values(demands).some(({ kind }) => kind === 'duty'),
    )
    return isDuty ? [at + 1] : []
  })
}

/**
 * Refuses a mail for everybody that no law orders. It is the mail of the last group that whoever fits none gets; one that
 * tells of a leak may be for everybody before it is sure that a law orders it.
 * @throws ProblemError `audience/not-ordered`
 */
export function refuseNotOrdered(judged: Judged): void {
  const { mode, groups } = judged.audience
  if (mode !== 'everybody' || dutyGroups(judged).includes(groups.length)) return
  const last = variantsOf(judged, groups.length).map(({ draftId }) => draftId)
  if (!judged.drafts.some((one) => last.includes(one.draft.id) && isForEverybody(one))) throw refuse('not-ordered')
}
