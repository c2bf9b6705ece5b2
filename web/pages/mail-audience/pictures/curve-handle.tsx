import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { steppedBy } from './curve-scale.ts'

interface Props {
  readonly months: number
  readonly first: number
  readonly last: number
  /** Where it stands in the picture it lies over, in pixels. */
  readonly x: number
  readonly y: number
  readonly floor: number
  /** Which month stands at a distance from the left of the picture, in pixels. */
  readonly monthAt: (px: number) => number
  readonly label: string
  /** What its value means, for who hears it. */
  readonly text: string
  readonly onMove: (months: number) => void
  readonly onSettle: (months: number) => void
}

/** Wide enough for a thumb. */
const WIDE = 44
/** Where the line begins, under what is said of it. */
const TOP = 26

/** The handle of the curve: a line one drags, or moves with the arrow keys, and lets go. */
export function CurveHandle(props: Props) {
  const { months, first, last, x, y, floor, monthAt, label, text, onMove, onSettle } = props
  // Where it was moved to and not yet let go.
  const moved = useRef<number | null>(null)
  const move = (to: number) => {
    const inside = Math.min(last, Math.max(first, to))
    if (inside === (moved.current ?? months)) return
    moved.current = inside
    onMove(inside)
  }
  const settle = () => {
    if (moved.current !== null) onSettle(moved.current)
    moved.current = null
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const picture = event.currentTarget.parentElement
    if (picture) move(monthAt(event.clientX - picture.getBoundingClientRect().left))
  }
  const down = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag(event)
  }
  const key = (event: KeyboardEvent) => {
    const to = steppedBy(event.key, moved.current ?? months, first, last)
    if (to === null) return
    event.preventDefault()
    move(to)
  }
  const height = floor - TOP
  const at = y - TOP
  return (
    <div
      className="curve-handle"
      role="slider"
      tabIndex={0}
      style={{ left: x - WIDE / 2, top: TOP, width: WIDE, height }}
      aria-label={label}
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={months}
      aria-valuetext={text}
      onPointerDown={down}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && drag(event)}
      onPointerUp={settle}
      onPointerCancel={settle}
      onKeyDown={key}
      onKeyUp={settle}
      onBlur={settle}
    >
      <svg width={WIDE} height={height} aria-hidden="true" focusable="false">
        <line x1={WIDE / 2} x2={WIDE / 2} y1={0} y2={height} />
        <circle cx={WIDE / 2} cy={at} r={9} />
        <path d={`M${WIDE / 2 - 3},${at - 3}v6m6,-6v6`} />
      </svg>
    </div>
  )
}
