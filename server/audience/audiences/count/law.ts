import type { Audience } from '@waarom/audience/places/audience.ts'
import { countriesOf, demandFor } from '@waarom/audience/places/demands.ts'
import { sayLaw } from '@waarom/audience/places/say.ts'
import type { z } from 'zod'
import type { Lang } from '../said.ts'
import type { placeAnswer } from './count-ask.ts'

/** What the law of a country asks of a variant, or the strictest of those that judged it; null where there is no variant. */
export function lawAsks(
  { variants }: Pick<Audience, 'variants'>,
  country: string | null,
  { variant, lang }: { readonly variant: string | undefined; readonly lang: Lang },
): z.infer<typeof placeAnswer>['law'] {
  const found = variants.find(({ id }) => id === variant)
  if (!found) return null
  const { law, held, kind, consent, customer } = demandFor(country, found.demands)
  return {
    ...{ country, law, held, kind, consent, customer },
    name: sayLaw(law, lang),
    isOwn: country !== null && countriesOf(law).includes(country),
  }
}
