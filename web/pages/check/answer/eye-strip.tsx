import { eyeShares, weigh } from '@waarom/purpose/facts/content.ts'
import { actsRead } from '@waarom/purpose/report/mark.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import { useMemo, useState } from 'react'
import type { ActCard } from '../protocol.ts'
import { type Mark, markOf } from '../view/mark.ts'
import { fill, percent, useWords } from '../words/index.ts'

interface Props {
  readonly report: Report
  readonly acts: ReadonlyMap<string, ActCard>
}

interface Slice {
  readonly id: string
  readonly text: string
  readonly act: string
  readonly mark: Mark
  readonly start: number
  readonly width: number
  /** What the reading of the mail counts for it, as beside the sentence; null for greeting and footer. */
  readonly share: number | null
}

const WIDTH = 1000
const HEIGHT = 44
/** A smaller share is noise of the reading, and nothing on the strip shows it. */
const TOLD = 0.015

/** What catches the eye, in reading order: one bar whose slices are as wide as the sentences are striking. */
export function EyeStrip({ report, acts }: Props) {
  const { words, lang } = useWords()
  const [table, setTable] = useState(false)
  const slices = useMemo(() => slicesOf(report), [report])
  const { facts } = report
  const sums = [
    [facts.serviceShare.value, 'service'],
    [facts.promotionShare.value, 'promotion'],
    [facts.feedbackShare.value, 'feedback'],
    [facts.appealShare.value, 'appeal'],
    [facts.editorialShare.value, 'editorial'],
  ] as const
  const told = sums
    .filter(([share]) => share >= TOLD)
    .map(([share, family]) => ({
      mark: family === 'editorial' ? ('none' as const) : family,
      text: fill(words.eye.sum, { share: percent(share, lang), family: words.families[family] }),
    }))
  const marks = new Set(slices.map((one) => one.mark))
  return (
    <div className="eye">
      <ul className="eye-keys">
        {told.map(({ mark, text }) => (
          <Key key={mark} mark={mark} text={text} />
        ))}
        {marks.has('unsure') && <Key mark="unsure" text={words.families.unsure} />}
        {marks.has('none') && <Key mark="none" text={words.eye.frame} />}
      </ul>
      <svg
        className="strip"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={told.map(({ text }) => text).join(', ')}
      >
        <Patterns />
        {slices.map((one) => (
          <rect
            key={one.id}
            className={`slice slice-${one.mark}`}
            x={one.start * WIDTH}
            y={one.mark === 'none' ? 30 : 4}
            width={Math.max(0.5, one.width * WIDTH - 2)}
            height={one.mark === 'none' ? 10 : 36}
          >
            <title>
              {[one.text.slice(0, 120), one.share === null ? '' : `(${percent(one.share, lang)})`].join(' ').trim()}
            </title>
          </rect>
        ))}
      </svg>
      <p className="quiet small">{words.eye.lead}</p>
      <button type="button" className="do small" aria-expanded={table} onClick={() => setTable(!table)}>
        {words.eye.table}
      </button>
      {table && (
        <table className="table eye-table">
          <caption className="away">{words.eye.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.eye.text}</th>
              <th scope="col">{words.eye.does}</th>
              <th scope="col" className="number">
                {words.eye.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {slices.map((one) => (
              <tr key={one.id}>
                <td>
                  <span className={`mark mark-${one.mark}`}>{one.text}</span>
                </td>
                <td data-label={words.eye.does}>{acts.get(one.act)?.name[lang] ?? one.act}</td>
                <td data-label={words.eye.share} className="number">
                  {one.share === null ? '–' : percent(one.share, lang)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

/** What a pattern on the strip stands for. */
function Key({ mark, text }: { readonly mark: Mark; readonly text: string }) {
  return (
    <li>
      <svg className="eye-key" viewBox="0 0 18 14" width="18" height="14" aria-hidden="true">
        <rect
          className={`slice-${mark}`}
          x="0"
          y={mark === 'none' ? 7 : 0}
          width="18"
          height={mark === 'none' ? 7 : 14}
        />
      </svg>
      {text}
    </li>
  )
}

function slicesOf(report: Report): readonly Slice[] {
  const acts = actsRead(report)
  const shares = eyeShares(weigh(report.draft, report))
  const seen = report.draft.segments.filter((one) => !one.hidden && one.role !== 'subject')
  const total = seen.reduce((sum, one) => sum + one.prominence, 0) || 1
  let start = 0
  return seen.map((one) => {
    const act = acts.get(one.id)
    const width = one.prominence / total
    const share = act && act.family !== 'frame' ? (shares.get(one.id) ?? 0) : null
    const slice = { id: one.id, text: one.text, act: act?.act ?? '', mark: markOf(act), start, width, share }
    start += width
    return slice
  })
}

/** Hatching, so that the slices differ without colour too. */
function Patterns() {
  return (
    <defs>
      <pattern id="hatch-promotion" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" className="hatch-under" />
        <rect width="4" height="8" className="hatch-over" />
      </pattern>
      <pattern id="hatch-feedback" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className="hatch-under" />
        <rect width="8" height="3" className="hatch-over" />
      </pattern>
      <pattern id="hatch-appeal" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className="hatch-under" />
        <rect width="3" height="8" className="hatch-over" />
      </pattern>
      <pattern id="hatch-unsure" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="hatch-plain" />
        <circle cx="2" cy="2" r="1.3" className="hatch-dot" />
      </pattern>
    </defs>
  )
}
