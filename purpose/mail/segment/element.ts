import type { Hiding, Look } from './block.ts'
import { CLEAR, contrast, UNKNOWN } from './colour.ts'
import type { Declarations } from './declarations.ts'

/** What an element hands down to what stands in it. Shared by reference where nothing changes. */
export interface Inherited extends Look {
  readonly colour: number
  readonly background: number
  readonly visible: boolean
  /** The box itself is not seen, and nothing in it can be. */
  readonly boxed: Hiding
  readonly hiding: Hiding
  readonly footer: boolean
  readonly quote: boolean
  readonly preheader: boolean
}

/** The look of a mail before any rule: 16 px, black on white. */
export const PLAIN: Inherited = {
  size: 16,
  bold: false,
  contrast: 21,
  colour: 0,
  background: 0xffffff,
  visible: true,
  boxed: null,
  hiding: null,
  footer: false,
  quote: false,
  preheader: false,
}

/** Ratio under which words cannot be told from what is behind them. */
const SAME = 1.12

/** A size in which nobody reads words. */
const LEAST_SIZE = 2

const isFaint = (ratio: number, front: number): boolean => ratio < SAME || front === CLEAR

function boxHiding(own: Declarations): Hiding {
  if (own.display === 'none') return 'display'
  if (own.opacity !== undefined && own.opacity < 0.05) return 'opacity'
  if (own.maxHeight === 0) return 'size'
  const clipped = own.overflow === 'hidden'
  if (clipped && ((own.height !== undefined && own.height <= 1) || own.width === 0)) return 'size'
  return own.away ? 'off-screen' : null
}

/** Why nothing in an element is seen, because of its own box or of one that it stands in; null when it is. */
export function boxedIn(parent: Inherited, own: Declarations): Hiding {
  return parent.boxed ?? boxHiding(own)
}

/** The inherited look of an element with its own declarations inside a parent. */
export function inherit(parent: Inherited, own: Declarations): Inherited {
  const size = own.size ? (own.size.relative ? own.size.value * parent.size : own.size.value) : parent.size
  const front = own.colour ?? parent.colour
  let back = own.background === undefined || own.background === CLEAR ? parent.background : own.background
  if (own.picture) back = UNKNOWN
  const changed = front !== parent.colour || back !== parent.background
  const ratio = changed ? contrast(front, back) : parent.contrast
  const visible = own.visibility ? own.visibility !== 'hidden' && own.visibility !== 'collapse' : parent.visible
  const boxed = boxedIn(parent, own)
  let hiding: Hiding = boxed
  if (!hiding && !visible) hiding = 'display'
  if (!hiding && size < LEAST_SIZE) hiding = 'size'
  if (!hiding && isFaint(ratio, front)) hiding = 'colour'
  return {
    size: Math.max(0, Math.min(size, 200)),
    bold: own.bold ?? parent.bold,
    contrast: ratio,
    colour: front,
    background: back,
    visible,
    boxed,
    hiding,
    footer: parent.footer,
    quote: parent.quote,
    preheader: parent.preheader,
  }
}

/**
 * Why words that have one look on every screen and another on some are seen on none; null when they are seen. A screen
 * has not all that some screens have: what is hidden for one reason here and for another there is seen on a third.
 */
export function hidingOf(look: Inherited, other: Inherited): Hiding {
  if (look === other || look.hiding === null) return look.hiding
  if (look.boxed && other.boxed) return look.boxed
  if (!look.visible && !other.visible) return 'display'
  if (look.size < LEAST_SIZE && other.size < LEAST_SIZE) return 'size'
  return isFaint(look.contrast, look.colour) && isFaint(other.contrast, other.colour) ? 'colour' : null
}

/** True when two looks show the same words in the same way. */
export function sameSight(one: Inherited, other: Inherited): boolean {
  return (
    one.hiding === other.hiding &&
    one.boxed === other.boxed &&
    one.visible === other.visible &&
    one.size === other.size &&
    one.colour === other.colour &&
    one.background === other.background
  )
}

/** True when an element is drawn as a button: its own ground, or a frame with room or round corners. */
export function drawnAsButton(own: Declarations, parent: Inherited): boolean {
  const ground = own.background !== undefined && own.background >= 0 && own.background !== parent.background
  if (ground && (own.padding || own.radius || own.border || own.display === 'inline-block' || own.display === 'block'))
    return true
  return Boolean(own.padding && (own.radius || own.border))
}
