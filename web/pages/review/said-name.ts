import type { Purpose } from '@waarom/purpose/acts/act.ts'
import { shortName } from '@waarom/purpose/report/naming/verdict-name.ts'
import { useLang } from '../../words/index.ts'

/** What a purpose is called in one or two words. */
export function usePurposeName(): (purpose: string) => string {
  const lang = useLang()
  return (purpose) => shortName({ purpose: purpose as Purpose, tinge: 'none' }, lang)
}

/** What an overruling says, in words: an act of a sentence, or the purpose of a mail. */
export function useSaidName(
  actName: (id: string) => string,
): (one: { readonly about: 'segment' | 'verdict'; readonly says: string }) => string {
  const purpose = usePurposeName()
  return ({ about, says }) => (about === 'segment' ? actName(says) : purpose(says))
}
