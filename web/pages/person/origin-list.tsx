import type { Reply } from '../../client.ts'
import { day, fill, today, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Origin = Reply<'GET /api/v1/people/:id'>['provenance'][number]

/** Where a datum comes from, in the order in which somebody asks; or that nobody knows. */
export function OriginList({ origins }: { readonly origins: readonly Origin[] }) {
  const say = useSay({ nl, en })
  if (origins.length === 0)
    return (
      <div className="origin origin-none">
        <p>
          <strong>{say.originNone}</strong>
        </p>
        <p>{say.originNoneText}</p>
      </div>
    )
  return origins.map((origin) => <OneOrigin key={origin.id} origin={origin} />)
}

function OneOrigin({ origin }: { readonly origin: Origin }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const { source, at, brand, told, legalBasis, purpose, keptUntil, retentionRule, evidence } = origin
  const from = at ? fill(say.sourceAt, { source, day: day(at, lang) }) : fill(say.source, { source })
  const until = keptUntil ? day(keptUntil, lang) : say.keptOpen
  const isOver = keptUntil !== null && keptUntil <= today()
  return (
    <div className="origin">
      <p>
        {from}, {fill(say.forBrand, { brand: brand.name })}.
      </p>
      {told ? <p className="origin-told">“{told}”</p> : <p className="quiet">{say.toldUnknown}</p>}
      <dl className="facts small">
        <dt>{say.basis}</dt>
        <dd>{say.bases[legalBasis as keyof typeof say.bases] ?? legalBasis}</dd>
        <dt>{say.purpose}</dt>
        <dd>{purpose}</dd>
        <dt>{say.kept}</dt>
        <dd className={isOver ? 'origin-over' : undefined}>{fill(say.keptBy, { until, rule: retentionRule.name })}</dd>
        {evidence && (
          <>
            <dt>{say.evidence}</dt>
            <dd>{evidence}</dd>
          </>
        )}
      </dl>
      {isOver && <p className="small origin-over">{say.over}</p>}
    </div>
  )
}
