import { fill, useLang, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { counted, shareOf, short } from './counted.ts'
import type { Spot } from './grid-keys.ts'

/** The people of one stretch of time and one number of orders, and how many of them get the mail. */
export interface MapCell {
  readonly recency: string
  readonly frequency: string
  readonly people: number
  readonly reached: number
}

interface BoxProps {
  readonly cell: MapCell
  readonly names: { readonly recency: string; readonly frequency: string }
  readonly spot: Spot
  readonly isHere: boolean
  readonly onFocus: () => void
  /** Null for who sees no people. */
  readonly onOpen: ((cell: MapCell) => void) | null
}

/** One box of the map: how many people, and the share of them that gets the mail as a number, a shade and a bar. */
export function MapBox({ cell, names, spot, isHere, onFocus, onOpen }: BoxProps) {
  const { map: say, page } = useSay({ nl, en })
  const lang = useLang()
  const { people, reached } = cell
  const isEmpty = people === 0
  const share = shareOf(reached, people, lang)
  const inside = (
    <>
      <span className="map-people">{isEmpty ? '–' : short(people, lang)}</span>
      <span className="map-share">{isEmpty ? '' : share}</span>
      <ShareBar share={isEmpty ? 0 : reached / people} />
    </>
  )
  if (!onOpen)
    return (
      <span className="map-box" data-level={levelOf(cell)}>
        {inside}
      </span>
    )
  return (
    <button
      type="button"
      className="map-box"
      data-level={levelOf(cell)}
      data-spot={`${spot.row} ${spot.column}`}
      tabIndex={isHere ? 0 : -1}
      aria-disabled={isEmpty}
      onFocus={onFocus}
      onClick={() => !isEmpty && onOpen(cell)}
    >
      <span className="away">
        {fill(isEmpty ? say.none : say.cell, { ...names, people: counted(page.people, people, lang), share })}
      </span>
      <span className="map-inside" aria-hidden="true">
        {inside}
      </span>
    </button>
  )
}

function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg className="map-bar" aria-hidden="true" focusable="false">
      <rect className="map-bar-all" width="100%" height="100%" />
      <rect className="map-bar-reached" width={`${share * 100}%`} height="100%" />
    </svg>
  )
}

const LEVELS = ['none', 'few', 'most', 'all'] as const
type Level = (typeof LEVELS)[number]

function levelOf({ people, reached }: MapCell): Level {
  if (reached === 0) return 'none'
  if (reached === people) return 'all'
  return reached * 2 < people ? 'few' : 'most'
}

const SHARES: Readonly<Record<Level, number>> = { none: 0, few: 0.25, most: 0.75, all: 1 }

/** What the shades and bars of the map mean, for who sees them. */
export function MapLegend() {
  const say = useSay({ nl, en }).map
  return (
    <p className="legend small" aria-hidden="true">
      <span className="quiet">{say.legend}</span>
      {LEVELS.map((level) => (
        <span key={level} className="legend-one">
          <span className="map-box map-sample" data-level={level}>
            <ShareBar share={SHARES[level]} />
          </span>
          {say.levels[level]}
        </span>
      ))}
    </p>
  )
}
