import { Button } from '@mantine/core'
import type { Remedy } from '@waarom/purpose/remedies/remedy.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import type { LawCard } from '../protocol.ts'
import { fill, list, useWords, type Words } from '../words/index.ts'
import { lawName } from './sentence.ts'

interface Props {
  readonly report: Report
  readonly laws: readonly LawCard[]
  readonly apply: (remedy: Remedy) => void
  readonly saveSplit: (remedy: Remedy, which: 'service' | 'other') => void
}

/** The smallest changes that turn the verdict, each with a button that carries it out. */
export function RemedyList({ report, laws, apply, saveSplit }: Props) {
  const { words, lang } = useWords()
  const { remedies, none } = report.remedies
  const named = (codes: readonly string[]) =>
    list(
      codes.map((code) => lawName(code, words, laws, lang)),
      lang,
    )
  if (remedies.length === 0) return <p>{none ? words.remedy.none[none] : words.remedy.none['none-found']}</p>
  return (
    <ol className="remedies">
      {remedies.map((remedy) => (
        <li key={`${remedy.laws.join()}-${remedy.remove.join()}-${remedy.move.join()}-${remedy.split !== null}`}>
          {remedy.split ? (
            <>
              <p>{words.remedy.split}</p>
              <p className="remedy-do">
                <Button variant="outline" size="compact-sm" onClick={() => saveSplit(remedy, 'service')}>
                  {words.remedy.splitService}
                </Button>
                <Button variant="outline" size="compact-sm" onClick={() => saveSplit(remedy, 'other')}>
                  {words.remedy.splitOther}
                </Button>
              </p>
            </>
          ) : (
            <Change remedy={remedy} report={report} laws={named(remedy.laws)} apply={apply} />
          )}
        </li>
      ))}
    </ol>
  )
}

interface ChangeProps {
  readonly remedy: Remedy
  readonly report: Report
  readonly laws: string
  readonly apply: (remedy: Remedy) => void
}

function Change({ remedy, report, laws, apply }: ChangeProps) {
  const { words } = useWords()
  const text = (id: string) => report.draft.segments.find((one) => one.id === id)
  const { subject } = remedy
  const becomes = words.remedy.becomes[remedy.becomes.tinge === 'none' ? 'clean' : 'tinge']
  const canApply = remedy.remove.length > 0 || remedy.move.length > 0 || (subject?.suggestion ?? null) !== null
  return (
    <>
      <p>{fill(leadOf(remedy, words), { laws, becomes, under: text(remedy.under ?? '')?.text ?? '' })}</p>
      {subject && (
        <dl className="remedy-subject">
          <dt className="quiet small">{words.remedy.subjectFrom}</dt>
          <dd>
            <del>{subject.from}</del>
          </dd>
          <dt className="quiet small">{words.remedy.subjectTo}</dt>
          <dd>{subject.suggestion ?? words.remedy.subjectWrite}</dd>
        </dl>
      )}
      {[...remedy.remove, ...remedy.move].length > 0 && (
        <ul className="struck">
          {remedy.remove.map((id) => (
            <li key={id} lang={text(id)?.language}>
              <del>{text(id)?.text}</del>
            </li>
          ))}
          {remedy.move.map((id) => (
            <li key={id} lang={text(id)?.language}>
              {text(id)?.text}
            </li>
          ))}
        </ul>
      )}
      {canApply && (
        <p className="remedy-do">
          <Button size="compact-sm" onClick={() => apply(remedy)}>
            {words.remedy.apply}
          </Button>
        </p>
      )}
    </>
  )
}

function leadOf({ subject, remove, move }: Remedy, words: Words): string {
  if (subject) return remove.length > 0 ? words.remedy.subjectAnd : words.remedy.subject
  if (move.length > 0) return words.remedy.moved
  return remove.length === 1 ? words.remedy.withoutOne : words.remedy.without
}
