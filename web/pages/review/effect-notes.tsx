import { fill, useLang, useSay } from '../../words/index.ts'
import type { ActCard } from '../check/protocol.ts'
import type { Overruled } from './overrule-dialog.tsx'
import type { Draft } from './page.tsx'
import { useSaidName } from './said-name.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What an overruling does here. */
export type Effect = Draft['report']['effects'][number]

interface Props {
  readonly effects: readonly Effect[]
  readonly may: boolean
  readonly acts: ReadonlyMap<string, ActCard>
  /** Applies a precedent. */
  readonly apply: (what: Overruled) => void
}

/** What people said in place of us about this sentence or one like it, and what that does. */
export function EffectNotes({ effects, may, acts, apply }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const name = useSaidName((id) => acts.get(id)?.name[lang] ?? id)
  return (
    <>
      {effects.map((one) => (
        <div key={one.id} className={`remark effect effect-${one.kind}`}>
          <p className="remark-who">
            {fill(say.effects[one.kind], {
              who: one.by?.name ?? say.gone,
              says: name(one),
              mail: one.mail.name,
            })}
          </p>
          <p className="remark-text">{one.reason}</p>
          {may && one.kind === 'precedent' && (
            <p>
              <button type="button" className="do" onClick={() => apply({ about: 'precedent', effect: one })}>
                {say.overrule.openPrecedent}
              </button>
            </p>
          )}
        </div>
      ))}
    </>
  )
}
