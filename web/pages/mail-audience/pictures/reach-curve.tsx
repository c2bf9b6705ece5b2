import { useElementSize } from '@mantine/hooks'
import { DataTable } from '../../../parts/data-table.tsx'
import { count, fill, useLang, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { counted, shareOf, short } from './counted.ts'
import { CurveHandle } from './curve-handle.tsx'
import { peopleAt, type ReachPoint, ticksTo, yearsTo } from './curve-scale.ts'
import { Figure } from './figure.tsx'

interface Props {
  /** How many people are reached with each number of months, the fewest months first. */
  readonly points: readonly ReachPoint[]
  /** Where the handle stands. */
  readonly months: number
  /** Told while the handle moves. */
  readonly onMove: (months: number) => void
  /** Told once the handle is let go: the rule is to be this. */
  readonly onSettle: (months: number) => void
}

const HEIGHT = 260
const MARGIN = { top: 34, right: 16, bottom: 44, left: 48 }

/** How many people a rule reaches that looks so many months back, with a handle that changes how far. */
export function ReachCurve(props: Props) {
  const say = useSay({ nl, en }).curve
  return (
    <Figure title={say.title} lead={say.lead} table={<PointTable {...props} />}>
      <Curve {...props} />
    </Figure>
  )
}

function Curve({ points, months, onMove, onSettle }: Props) {
  const { curve: say, page } = useSay({ nl, en })
  const lang = useLang()
  const { ref, width: seen } = useElementSize()
  const width = Math.max(280, seen)
  const first = points[0]?.months ?? 0
  const last = points.at(-1)?.months ?? 0
  const ticks = ticksTo(points.at(-1)?.people ?? 0)
  const inner = { width: width - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom }
  const x = (at: number) => MARGIN.left + ((at - first) / Math.max(1, last - first)) * inner.width
  const y = (people: number) => MARGIN.top + inner.height * (1 - people / Math.max(1, ticks.at(-1) ?? 1))
  const monthAt = (px: number) => Math.round(first + ((px - MARGIN.left) / inner.width) * (last - first))
  const line = (some: readonly ReachPoint[]) => some.map((one) => `${x(one.months)},${y(one.people)}`).join(' ')
  const people = peopleAt(points, months)
  const inside = [...points.filter((one) => one.months < months), { months, people }]
  const floor = y(0)
  return (
    <div ref={ref} className="curve">
      <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
        {ticks.map((tick) => (
          <g key={tick} className="curve-axis">
            <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text x={MARGIN.left - 8} y={y(tick) + 4} textAnchor="end">
              {short(tick, lang)}
            </text>
          </g>
        ))}
        {yearsTo(last, inner.width).map((tick) => (
          <text key={tick} className="curve-axis" x={x(tick)} y={floor + 18} textAnchor="middle">
            {tick}
          </text>
        ))}
        <text className="curve-axis" x={width - MARGIN.right} y={floor + 37} textAnchor="end">
          {say.axis}
        </text>
        <polygon className="curve-inside" points={`${x(first)},${floor} ${line(inside)} ${x(months)},${floor}`} />
        <polyline className="curve-line" points={line(points)} />
        <text className="curve-said" x={Math.min(Math.max(x(months), 96), width - 96)} y={18} textAnchor="middle">
          {counted(say.months, months, lang)} · {count(people, lang)}
        </text>
      </svg>
      <CurveHandle
        {...{ months, first, last, monthAt, onMove, onSettle }}
        x={x(months)}
        y={y(people)}
        floor={floor}
        label={say.handle}
        text={fill(say.value, {
          months: counted(say.months, months, lang),
          people: counted(page.people, people, lang),
        })}
      />
    </div>
  )
}

/** So many rows are read easily; the points in between are on the curve. */
const EVERY_MONTHS = 6

function PointTable({ points, months }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const all = points.at(-1)?.people ?? 0
  const rows = points.filter((one) => one.months % EVERY_MONTHS === 0 || one.months === months)
  return (
    <DataTable
      caption={say.curve.title}
      rows={rows}
      keyOf={(point) => String(point.months)}
      columns={[
        {
          head: say.curve.monthsHead,
          cell: (point) =>
            `${counted(say.curve.ago, point.months, lang)}${point.months === months ? ` (${say.curve.here})` : ''}`,
        },
        { head: say.people, align: 'end', cell: ({ people }) => count(people, lang) },
        { head: say.share, align: 'end', cell: ({ people }) => shareOf(people, all, lang) },
      ]}
    />
  )
}
