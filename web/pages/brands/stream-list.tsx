import { useNotify } from '../../parts/notices.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { useDo } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import type { Brand } from './brand-form.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** A stream of a brand as the server has it. */
export type Stream = Brand['streams'][number]

interface Props {
  readonly brand: Brand
  readonly may: boolean
  /** Told when one wants to add a stream, or to give one another name. */
  readonly open: (stream: Stream | null) => void
}

/** The streams of a brand, and what can be done with each. */
export function StreamList({ brand, may, open }: Props) {
  const say = useSay({ nl, en })
  const changes = may && !brand.putAway
  return (
    <>
      {brand.streams.length === 0 && <p>{say.noStreams}</p>}
      <ul className="lines">
        {brand.streams.map((stream) => (
          <li key={stream.id}>
            {stream.name}{' '}
            <span className="quiet">
              ({say.streamKinds[stream.kind]}
              {stream.putAway && `, ${say.away.toLowerCase()}`})
            </span>
            {changes && <Acts stream={stream} rename={() => open(stream)} />}
          </li>
        ))}
      </ul>
      {changes && <RowAct says={say.addStream} about={brand.name} act={() => open(null)} />}
    </>
  )
}

function Acts({ stream, rename }: { readonly stream: Stream; readonly rename: () => void }) {
  const say = useSay({ nl, en })
  const put = usePutAway(stream)
  return (
    <>
      &emsp;
      <span className="line-acts">
        <RowAct says={say.rename} about={stream.name} act={rename} />
        <RowAct
          says={stream.putAway ? say.takeBack : say.putAway}
          about={stream.name}
          act={() => put(!stream.putAway)}
        />
      </span>
    </>
  )
}

/** Puts a stream away or takes it back, with the way back. */
function usePutAway({ id, name }: Stream): (away: boolean) => void {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const change = useDo('PUT /api/v1/streams/:id', { stale: ['GET /api/v1/brands'] })
  const put = (away: boolean, undo: boolean) =>
    change.mutate(
      { params: { id }, body: { name, putAway: away } },
      {
        onSuccess: () =>
          notify(fill(away ? say.stream.awayDone : say.backDone, { name }), undo ? () => put(!away, false) : undefined),
      },
    )
  return (away) => put(away, true)
}
