import { fill, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import '../../../styles/pictures.css'

/** One thing that the estimate multiplies by, in words of the language of the page. */
export interface NuisanceTerm {
  readonly id: string
  readonly name: string
  /** What it is of these people: "3 tot 12 maanden geleden". */
  readonly of: string | null
  /** How much it counts: "0,02 %", "× 4". */
  readonly counts: string
  /** Why it counts so much. */
  readonly because: string
  /** Null: our own guess. */
  readonly source: { readonly name: string; readonly url: string } | null
}

/** One thing that people may do after the mail, with how often we expect it. */
export interface NuisanceOutcome {
  readonly id: string
  /** As it stands in the line: "verwachte vragen 3". */
  readonly line: string
  readonly name: string
  /** "3"; of one person the chance, "1 op 300". */
  readonly likely: string
  /** "1 tot 7"; null of one person. */
  readonly range: string | null
  readonly terms: readonly NuisanceTerm[]
}

interface Props {
  readonly outcomes: readonly NuisanceOutcome[]
  /** That it is an estimate, and how often the number lies in the range. */
  readonly note: string
  /** From how many earlier mails it was learned. */
  readonly learned: string
}

/** How nuisance was estimated, folded: each outcome with the terms that make it. */
export function NuisanceTerms({ outcomes, note, learned }: Props) {
  const say = useSay({ nl, en }).nuisance
  return (
    <details className="as-table nuisance">
      <summary>{say.why}</summary>
      <p className="nuisance-note">
        {note} {learned}
      </p>
      {outcomes.map((outcome) => (
        <Outcome key={outcome.id} outcome={outcome} learned={learned} />
      ))}
    </details>
  )
}

interface OutcomeProps extends Pick<Props, 'learned'> {
  readonly outcome: NuisanceOutcome
}

function Outcome({ outcome: { name, likely, range, terms }, learned }: OutcomeProps) {
  const say = useSay({ nl, en }).nuisance
  return (
    <table className="numbers nuisance-terms">
      <caption>
        {range === null ? fill(say.chance, { name, likely }) : fill(say.outcome, { name, likely, range })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say.term}</th>
          <th scope="col">{say.counts}</th>
          <th scope="col">{say.because}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.id}>
            <th scope="row">
              {term.name}
              {term.of && <span className="quiet under">{term.of}</span>}
            </th>
            <td>{term.counts}</td>
            <td>
              {term.id === 'learned' ? learned : term.because}{' '}
              {term.source ? (
                <a href={term.source.url} rel="noreferrer">
                  {term.source.name}
                </a>
              ) : (
                term.because !== '' && <span className="quiet">{say.guess}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
