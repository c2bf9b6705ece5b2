import { useNotify } from '../../parts/notices.tsx'
import { useDo } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { fill, useSay } from '../../words/index.ts'
import type { ActCard } from '../check/protocol.ts'
import { type Effect, useEffectSaid } from './effect-said.ts'
import type { Shown } from './send.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly mailId: string
  readonly shown: Shown
  readonly effects: readonly Effect[]
  readonly acts: ReadonlyMap<string, ActCard>
}

/** What people said of sentences like these, with the way to apply what was milder. */
export function Effects({ mailId, shown, effects, acts }: Props) {
  if (effects.length === 0) return null
  return (
    <ul className="effects">
      {effects.map((one) => (
        <OneEffect key={`${one.id}-${one.segment}-${one.law}-${one.kind}`} {...{ mailId, shown, acts }} effect={one} />
      ))}
    </ul>
  )
}

function OneEffect({ mailId, shown, effect, acts }: Omit<Props, 'effects'> & { readonly effect: Effect }) {
  const say = useSay({ nl, en })
  const said = useEffectSaid(acts)
  const mayApply = useMay(['counsel'])
  const apply = useApply(mailId, shown)
  return (
    <li className={`effect effect-${effect.kind}`}>
      <span>{said(effect)}</span>
      <span className="quiet under">“{effect.reason}”</span>
      {effect.kind === 'precedent' &&
        (mayApply ? (
          <button type="button" className="do" onClick={() => apply(effect)}>
            {say.effect.apply}
          </button>
        ) : (
          <span className="quiet under">{say.effect.onlyCounsel}</span>
        ))}
    </li>
  )
}

/** Applies a precedent to this mail, with the way back. */
function useApply(mailId: string, { fingerprint }: Shown): (effect: Effect) => void {
  const say = useSay({ nl, en }).effect
  const notify = useNotify()
  const stale = ['GET /api/v1/mails', 'GET /api/v1/mails/:id', 'GET /api/v1/mails/:id/drafts/:draft'] as const
  const revoke = useDo('POST /api/v1/overrulings/:id/revocation', { stale, then: () => notify(say.undone) })
  const overrule = useDo('POST /api/v1/mails/:id/overrulings', {
    stale,
    then: ({ id }) => notify(say.done, () => revoke.mutate({ params: { id }, body: { reason: say.undoReason } })),
  })
  return ({ id, mail, reason }) => {
    const because = fill(say.reason, { mail: mail.name, reason }).slice(0, 4000)
    overrule.mutate({ params: { id: mailId }, body: { precedent: id, fingerprint, reason: because } })
  }
}
