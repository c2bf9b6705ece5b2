import { type Declarations, declare, pixels } from './declarations.ts'

const SIDES: ReadonlyMap<string, 'maxHeight' | 'height' | 'width'> = new Map([
  ['max-height', 'maxHeight'],
  ['height', 'height'],
  ['width', 'width'],
  ['max-width', 'width'],
] as const)
const PLACES: ReadonlySet<string> = new Set(['text-indent', 'left', 'top', 'margin-left', 'margin-top'])

/**
 * Sets one declaration of a rule that only some screens follow. A side that is open there, such as `max-height: none`, and
 * a place that is not away undo what holds elsewhere.
 */
export function declareShown(property: string, value: string, into: Declarations): void {
  declare(property, value, into)
  const side = SIDES.get(property)
  if (side && pixels(value) === null) into[side] = Number.POSITIVE_INFINITY
  if (PLACES.has(property)) into.away = into.away ?? false
}

/** Takes away what hides: where some screens do not show an element, others do. */
export function onlyShowing(one: Declarations): void {
  if (one.display === 'none') one.display = undefined
  if (one.visibility !== 'visible') one.visibility = undefined
  if (one.opacity !== undefined && one.opacity < 0.05) one.opacity = undefined
  if (one.overflow === 'hidden') one.overflow = undefined
  if (one.size !== undefined && one.size.value === 0) one.size = undefined
  if (one.maxHeight === 0) one.maxHeight = undefined
  if (one.height !== undefined && one.height <= 1) one.height = undefined
  if (one.width === 0) one.width = undefined
  if (one.away) one.away = undefined
}
