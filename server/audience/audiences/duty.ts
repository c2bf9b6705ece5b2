import { dutyGroups, variantsOf } from '@waarom/audience/places/duty.ts'
import { isForEverybody, type Judged } from './judge-variants.ts'
import { refuse } from './problems.ts'

/**
 * Refuses a mail for everybody that no law orders. It is the mail of the last group that whoever fits none gets; one that
 * tells of a leak may be for everybody before it is sure that a law orders it.
 * @throws ProblemError `audience/not-ordered`
 */
export function refuseNotOrdered({ audience, drafts }: Judged): void {
  const last = audience.groups.length
  if (audience.mode !== 'everybody' || dutyGroups(audience).includes(last)) return
  const ids = variantsOf(audience, last).map(({ draftId }) => draftId)
  if (!drafts.some((one) => ids.includes(one.draft.id) && isForEverybody(one))) throw refuse('not-ordered')
}
