import type { Audience, Variant } from './audience.ts'
import { demandFor } from './demands.ts'

/** As much of an audience as says what the laws make of the mail of its groups. */
type Judged = Pick<Audience, 'groups' | 'variants'>

/** The versions that people of a group, from 1, get: its variant, and the one for whom the tinge keeps from that. */
export function variantsOf({ groups, variants }: Judged, group: number): readonly Variant[] {
  const own = variants.find(({ id }) => id === groups[group - 1]?.variant)
  return variants.filter(({ id }) => id === own?.id || id === own?.withoutTinge)
}

/** The places of the groups whose mail some law orders. */
export function dutyGroups(audience: Judged): readonly number[] {
  return audience.groups.flatMap((_, at) => {
    const isDuty = variantsOf(audience, at + 1).some(({ demands }) =>
      Object.values(demands).some(({ kind }) => kind === 'duty'),
    )
    return isDuty ? [at + 1] : []
  })
}

/** The law that orders the mail of a group for a country, and of a country that is not known the strictest; null where none does. */
export function orderingLaw(audience: Judged, group: number, country: string | null): string | null {
  const asked = variantsOf(audience, group).map(({ demands }) => demandFor(country, demands))
  return asked.find(({ kind }) => kind === 'duty')?.law ?? null
}

/** Whether the law of a country orders the mail of a group; of a country that is not known the strictest law. */
export function isOrdered(audience: Judged, group: number, country: string | null): boolean {
  return orderingLaw(audience, group, country) !== null
}
