import { capital, fill, useLang, useNameOf, useSay } from '../../words/index.ts'
import type { ActCard } from '../check/protocol.ts'
import { useSaidName } from '../review/said-name.ts'
import type { Shown } from './send.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What an overruling does here. */
export type Effect = Shown['report']['effects'][number]

/** What somebody said in place of us, about this very text or about one like it, in a sentence. */
export function useEffectSaid(acts: ReadonlyMap<string, ActCard>): (effect: Effect) => string {
  const say = useSay({ nl, en })
  const lang = useLang()
  const nameOf = useNameOf()
  const name = useSaidName((id) => acts.get(id)?.name[lang] ?? id)
  return (effect) => {
    const sentence = effect.segment === null ? (`${effect.kind}Whole` as const) : effect.kind
    const values = { who: nameOf(effect.by?.name), mail: effect.mail.name, says: name(effect) }
    return capital(fill(say.effect[sentence], values))
  }
}
