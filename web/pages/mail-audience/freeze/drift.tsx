import { useQuery } from '@tanstack/react-query'
import { Loaded } from '../../../parts/states.tsx'
import { read } from '../../../queries.ts'
import { count, fill, list, useLang, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

interface Props {
  readonly mailId: string
  readonly snapshotId: string
}

/** What changed since an audience was frozen, because people changed. */
export function Drift({ mailId, snapshotId }: Props) {
  const say = useSay({ nl, en }).page.drift
  const lang = useLang()
  const query = useQuery({
    ...read('POST /api/v1/mails/:id/snapshots/:snapshot/drift', {
      params: { id: mailId, snapshot: snapshotId },
      query: { lang },
    }),
    placeholderData: (before) => before,
  })
  return (
    <Loaded query={query} lines={2}>
      {({ comesIn, fallsOut, otherAddress, made, gone }) => {
        const out = fallsOut.reduce((sum, { contacts }) => sum + contacts, 0)
        const parts = [
          [say.comesIn, comesIn],
          [say.fallsOut, out],
          [say.otherAddress, otherAddress],
          [say.made, made],
          [say.gone, gone],
        ] as const
        const said = parts.flatMap(([words, value]) => (value > 0 ? [fill(words, { count: count(value, lang) })] : []))
        return (
          <div>
            <p>{said.length > 0 ? fill(say.since, { what: list(said, lang) }) : say.same}</p>
            {out > 0 && (
              <ul className="note-list small quiet">
                {fallsOut.map(({ reason, name, contacts }) => (
                  <li key={reason}>{fill(say.why, { count: count(contacts, lang), why: name })}</li>
                ))}
              </ul>
            )}
          </div>
        )
      }}
    </Loaded>
  )
}
