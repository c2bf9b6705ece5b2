import { DataTable } from '../../../parts/data-table.tsx'
import { count, useLang, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { counted } from './counted.ts'
import { Figure } from './figure.tsx'

/** What becomes of people when one rule takes the place of another. */
export type Change = 'fallsOut' | 'stays' | 'comesIn'

interface Props {
  /** The two rules as sentences. */
  readonly before: string
  readonly after: string
  readonly fallsOut: number
  readonly stays: number
  readonly comesIn: number
  /** Told of whom somebody wants to see the people; null for who sees none. */
  readonly onOpen: ((change: Change) => void) | null
}

const CHANGES: readonly Change[] = ['fallsOut', 'stays', 'comesIn']

/** Two rules beside each other: who falls out, who stays, who comes in. */
export function Comparison(props: Props) {
  const say = useSay({ nl, en }).comparison
  const { before, after, fallsOut, stays, comesIn, onOpen } = props
  const lang = useLang()
  const all = fallsOut + stays + comesIn
  const share = (people: number) => (all === 0 ? 0 : (people / all) * 100)
  return (
    <Figure title={say.title} table={<ChangeTable {...props} />}>
      <div className="compare">
        <Bar name={say.before} rule={before} people={fallsOut + stays}>
          <rect className="bar-out" x="0" y="1" width={`${share(fallsOut)}%`} height="calc(100% - 2px)" />
          <rect className="bar-left" x={`${share(fallsOut)}%`} width={`${share(stays)}%`} height="100%" />
        </Bar>
        <Bar name={say.after} rule={after} people={stays + comesIn}>
          <rect className="bar-left" x={`${share(fallsOut)}%`} width={`${share(stays)}%`} height="100%" />
          <rect className="bar-in" x={`${share(fallsOut + stays)}%`} width={`${share(comesIn)}%`} height="100%" />
        </Bar>
      </div>
      {fallsOut + comesIn === 0 && <p>{say.same}</p>}
      <ul className="compare-parts">
        {CHANGES.map((change) => (
          <li key={change}>
            <svg className="swatch" aria-hidden="true" focusable="false">
              <rect className={SHAPES[change]} x="1" y="1" width="calc(100% - 2px)" height="calc(100% - 2px)" />
            </svg>
            {props[change] === 0 || !onOpen ? (
              <span className={props[change] === 0 ? 'quiet' : undefined}>
                {counted(say[change], props[change], lang)}
              </span>
            ) : (
              <button type="button" className="do" onClick={() => onOpen(change)}>
                {counted(say[change], props[change], lang)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Figure>
  )
}

const SHAPES: Readonly<Record<Change, string>> = { fallsOut: 'bar-out', stays: 'bar-left', comesIn: 'bar-in' }

interface BarProps {
  readonly name: string
  readonly rule: string
  readonly people: number
  readonly children: React.ReactNode
}

function Bar({ name, rule, people, children }: BarProps) {
  const lang = useLang()
  return (
    <div className="compare-rule">
      <p>
        <span className="quiet">{name}</span> {rule}
      </p>
      <p className="funnel-left">{count(people, lang)}</p>
      <svg className="funnel-bar" aria-hidden="true" focusable="false">
        {children}
      </svg>
    </div>
  )
}

function ChangeTable({ before, after, fallsOut, stays, comesIn }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const rows = [
    { id: 'before', name: `${say.comparison.before}: ${before}`, people: fallsOut + stays },
    { id: 'after', name: `${say.comparison.after}: ${after}`, people: stays + comesIn },
    { id: 'fallsOut', name: say.comparison.names.fallsOut, people: fallsOut },
    { id: 'stays', name: say.comparison.names.stays, people: stays },
    { id: 'comesIn', name: say.comparison.names.comesIn, people: comesIn },
  ]
  return (
    <DataTable
      caption={say.comparison.title}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { head: say.comparison.what, cell: ({ name }) => name },
        { head: say.people, align: 'end', cell: ({ people }) => count(people, lang) },
      ]}
    />
  )
}
