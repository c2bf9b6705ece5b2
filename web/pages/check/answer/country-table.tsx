import type { Verdict } from '@waarom/purpose/law/rulebook.ts'
import { shortName } from '@waarom/purpose/report/naming/verdict-name.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import type { LawCard } from '../protocol.ts'
import { useWords, type Words } from '../words/index.ts'
import { fullName } from './sentence.ts'

interface Props {
  readonly report: Report
  readonly laws: readonly LawCard[]
  readonly home: string
  readonly choose: (law: string) => void
}

/** The verdict under each law, and apart from them under the terms of platforms. */
export function CountryTable({ report, laws, home, choose }: Props) {
  const { words } = useWords()
  const isTerms = (one: Verdict) => one.law.startsWith('platform-')
  const terms = report.verdicts.filter(isTerms)
  return (
    <>
      <Table
        caption={words.table.caption}
        verdicts={report.verdicts.filter((one) => !isTerms(one))}
        {...{ laws, home, choose }}
      />
      {terms.length > 0 && (
        <>
          <p className="small quiet terms-lead">{words.table.terms}</p>
          <Table caption={words.table.terms} verdicts={terms} {...{ laws, home, choose }} />
        </>
      )}
    </>
  )
}

interface TableProps extends Omit<Props, 'report'> {
  readonly caption: string
  readonly verdicts: readonly Verdict[]
}

function Table({ caption, verdicts, laws, home, choose }: TableProps) {
  const { words, lang } = useWords()
  const { table } = words
  return (
    <table className="table countries">
      <caption className="away">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{table.law}</th>
          <th scope="col">{table.verdict}</th>
          <th scope="col">{table.consent}</th>
          <th scope="col">{table.unsubscribe}</th>
          <th scope="col">{table.suppressed}</th>
          <th scope="col">{table.decision}</th>
        </tr>
      </thead>
      <tbody>
        {verdicts.map((one) => {
          const { asIs } = one.consequences
          return (
            <tr key={one.law} data-home={one.law === home || undefined}>
              <th scope="row">
                <button type="button" className="do" aria-pressed={one.law === home} onClick={() => choose(one.law)}>
                  {fullName(one.law, words, laws, lang)}
                </button>
              </th>
              <td data-label={table.verdict}>
                {shortName(one, lang)}
                {one.review && (
                  <span className="note-doubt" title={words.verdict.review}>
                    ?<span className="away">{words.verdict.review}</span>
                  </span>
                )}
              </td>
              <td data-label={table.consent}>{need(asIs.consent, words)}</td>
              <td data-label={table.unsubscribe}>{need(asIs.unsubscribe, words)}</td>
              <td data-label={table.suppressed}>{asIs.suppressed === 'may-receive' ? table.may : table.mayNot}</td>
              <td data-label={table.decision}>
                <span className={`stamp stamp-${one.decision}`}>{words.verdict.decision[one.decision]}</span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function need(value: 'needed' | 'not-needed' | 'soft-opt-in-or-consent', words: Words): string {
  if (value === 'needed') return words.table.yes
  return value === 'not-needed' ? words.table.no : words.table.soft
}
