import type { Reply } from '../../client.ts'
import { capital, day, fill, useLang, useNameOf, useSay } from '../../words/index.ts'
import { useSourceNames } from '../suppressions/source-names.ts'
import { useTypeNames } from '../suppressions/type-names.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Address = Reply<'GET /api/v1/people/:id'>['addresses'][number]
type Refusal = Address['suppressions'][number]
type Lifted = Address['lifted'][number]

interface Props {
  readonly refusals: readonly Refusal[]
  readonly lifted: readonly Lifted[]
}

/** What is refused at an address, and below it what no longer is. */
export function RefusalList({ refusals, lifted }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const nameOf = useNameOf()
  return (
    <>
      {refusals.length === 0 && <p className="small quiet">{say.noRefusals}</p>}
      {refusals.length + lifted.length > 0 && (
        <>
          <h4 className="away">{say.refusals}</h4>
          <ul className="refusals">
            {refusals.map((one) => (
              <li key={one.id}>
                <Told refusal={one} listed={one.listUpToDate} />
              </li>
            ))}
            {lifted.map((one) => (
              <li key={one.id} className="lifted small quiet">
                <p>
                  {fill(say.lifted, { day: day(one.liftedAt, lang), by: nameOf(one.by?.name) })} “{one.note}”
                </p>
                <Told refusal={one} listed={null} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface ToldProps {
  readonly refusal: Refusal | Lifted
  /** When the list that it came from was brought up to date. */
  readonly listed: string | null
}

/** What was refused, how far that goes, why, and where it is known from. */
function Told({ refusal, listed }: ToldProps) {
  const say = useSay({ nl, en })
  const types = useTypeNames()
  const sourceOf = useSourceNames()
  const lang = useLang()
  const { type, reach, of, reason, source, at, knownSince } = refusal
  const what = fill(say.refusal, { type: capital(types[type]), reach: fill(say.reach[reach], { of: of?.name ?? '' }) })
  const when = at ? fill(say.refusedAt, { day: day(at, lang) }) : fill(say.refusedSince, { day: day(knownSince, lang) })
  return (
    <>
      <p>
        <strong>{what}</strong>
      </p>
      {reason && <p>{reason}</p>}
      <p className="small quiet">
        {when}; {fill(say.fromList, { source: sourceOf(source) })}
        {listed && `, ${fill(say.listDay, { day: day(listed, lang) })}`}
      </p>
    </>
  )
}
