import { useSay } from '../../words/index.ts'
import type { ActCard } from '../check/protocol.ts'
import { type Effect, useEffectSaid } from '../mail/effect-said.ts'
import type { Overruled } from './overrule-dialog.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

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
  const said = useEffectSaid(acts)
  return (
    <>
      {effects.map((one) => (
        <div key={`${one.id}-${one.segment}-${one.law}-${one.kind}`} className={`remark effect effect-${one.kind}`}>
          <p className="remark-who">{said(one)}</p>
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
