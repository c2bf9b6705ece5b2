import type { Because } from '@waarom/purpose/law/rulebook.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import { useWords } from '../words/index.ts'
import { Citation } from './citation.tsx'

interface Props {
  /** Leaves out the sentences they rest on, as for a duty that is not met. */
  readonly bare?: boolean
  readonly reasons: readonly Because[]
  readonly report: Report
}

/** The rows that decided, each with the sentences it rests on and its source. */
export function ReasonList({ reasons, report, bare = false }: Props) {
  const { words, lang } = useWords()
  if (reasons.length === 0) return <p className="quiet">{words.answer.noReasons}</p>
  const text = (id: string) => report.draft.segments.find((one) => one.id === id)
  return (
    <ol className="reasons">
      {reasons.map((one) => (
        <li key={one.row}>
          <p className="reason">{one.explain[lang]}</p>
          {!bare && one.segments.length > 0 && (
            <ul className="evidence" aria-label={words.answer.evidence}>
              {one.segments.slice(0, 4).map((id) => (
                <li key={id}>
                  <q lang={text(id)?.language}>{text(id)?.text}</q>
                </li>
              ))}
            </ul>
          )}
          <Citation because={one} />
        </li>
      ))}
    </ol>
  )
}
