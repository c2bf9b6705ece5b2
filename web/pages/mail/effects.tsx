import type { Purpose } from '@waarom/purpose/acts/act.ts'
import { namesIn } from '@waarom/purpose/report/naming/names.ts'
import { useNotify } from '../../parts/notices.tsx'
import { useDo } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { fill, type Lang, useLang, useSay } from '../../words/index.ts'
import type { ActCard } from '../check/protocol.ts'
import type { Shown } from './send.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Effect = Shown['report']['effects'][number]

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
  const lang = useLang()
  const mayApply = useMay(['counsel'])
  const apply = useApply(mailId, shown)
  const sentence = effect.segment === null ? (`${effect.kind}Whole` as const) : effect.kind
  return (
    <li className={`effect effect-${effect.kind}`}>
      <span>
        {fill(say.effect[sentence], {
          who: effect.by?.name ?? say.counsel.nobody,
          mail: effect.mail.name,
          says: nameOf(effect, acts, lang),
        })}
      </span>
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

function nameOf({ about, says }: Effect, acts: ReadonlyMap<string, ActCard>, lang: Lang): string {
  return about === 'segment' ? (acts.get(says)?.name[lang] ?? says) : namesIn(lang).purposes[says as Purpose].short
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
