import { CLEAR, colour, UNKNOWN } from './colour.ts'

/** A CSS length: pixels, or a multiple of the parent's size. */
export interface Length {
  readonly value: number
  readonly relative: boolean
}

/**
 * The declarations that matter for how striking a text is; what was not set is undefined. Each has all of them, in one
 * order: engines read objects of one shape several times faster.
 */
export interface Declarations {
  size: Length | undefined
  bold: boolean | undefined
  colour: number | undefined
  background: number | undefined
  picture: string | undefined
  display: string | undefined
  visibility: string | undefined
  opacity: number | undefined
  maxHeight: number | undefined
  height: number | undefined
  width: number | undefined
  overflow: string | undefined
  away: boolean | undefined
  padding: boolean | undefined
  border: boolean | undefined
  radius: boolean | undefined
}

/** Declarations of which nothing is set yet. */
export function blank(): Declarations {
  return {
    size: undefined,
    bold: undefined,
    colour: undefined,
    background: undefined,
    picture: undefined,
    display: undefined,
    visibility: undefined,
    opacity: undefined,
    maxHeight: undefined,
    height: undefined,
    width: undefined,
    overflow: undefined,
    away: undefined,
    padding: undefined,
    border: undefined,
    radius: undefined,
  }
}

/** Declarations put over others. */
function merged(base: Declarations, more: Declarations): Declarations {
  return {
    size: more.size ?? base.size,
    bold: more.bold ?? base.bold,
    colour: more.colour ?? base.colour,
    background: more.background ?? base.background,
    picture: more.picture ?? base.picture,
    display: more.display ?? base.display,
    visibility: more.visibility ?? base.visibility,
    opacity: more.opacity ?? base.opacity,
    maxHeight: more.maxHeight ?? base.maxHeight,
    height: more.height ?? base.height,
    width: more.width ?? base.width,
    overflow: more.overflow ?? base.overflow,
    away: more.away ?? base.away,
    padding: more.padding ?? base.padding,
    border: more.border ?? base.border,
    radius: more.radius ?? base.radius,
  }
}

/** No declarations. */
export const NONE: Declarations = Object.freeze(blank())

/** Declarations of which these are set. */
export function declared(some: Partial<Declarations>): Declarations {
  return Object.assign(blank(), some)
}

/** True when nothing is set. */
export function isNone(declarations: Declarations): boolean {
  if (declarations === NONE) return true
  for (const name in declarations) if (declarations[name as keyof Declarations] !== undefined) return false
  return true
}

const UNITS: Readonly<Record<string, number>> = { px: 1, '': 1, pt: 4 / 3, rem: 16, in: 96, cm: 37.8, mm: 3.78 }
const SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
}

/** Reads a CSS length; null when it is none. `%`, `em` are relative to the parent. */
export function length(value: string): Length | null {
  const match = /^(-?\d*\.?\d+)\s*(px|pt|rem|em|ex|%|in|cm|mm|vw|vh)?(?![\w.])/.exec(value)
  if (!match) return null
  const number = Number(match[1])
  const unit = match[2] ?? ''
  if (unit === '%' || unit === 'vw' || unit === 'vh') return { value: number / 100, relative: true }
  if (unit === 'em') return { value: number, relative: true }
  if (unit === 'ex') return { value: number / 2, relative: true }
  return { value: number * (UNITS[unit] ?? 1), relative: false }
}

/** Reads a length that is absolute; null for shares of something unknown. */
export function pixels(value: string): number | null {
  const found = length(value)
  return found && (!found.relative || found.value === 0) ? found.value : null
}

function fontSize(value: string): Length | null {
  if (Object.hasOwn(SIZES, value)) return { value: SIZES[value] ?? 16, relative: false }
  if (value === 'smaller') return { value: 0.85, relative: true }
  if (value === 'larger') return { value: 1.2, relative: true }
  return length(value)
}

const isBold = (value: string): boolean => value.startsWith('bold') || Number.parseInt(value, 10) >= 600
const isSome = (value: string): boolean => /[1-9]/.test(value)

/** A colour that a function or a template makes; a picture is noted by itself. */
const FILLED_IN = /(?<!url)\(|[{<|[\uE000\uE001]/
const PICTURE = /(?:url\(\s*["']?|image-set\(\s*["'])([^"')]+)/
/** A colour by a name that is not the parent's colour. */
const NAMED = /^(?!inherit$|initial$|unset$|revert$|currentcolor$)[a-z]+$/

/** Notes the picture that a value names, by itself or for several screens. */
function picture(value: string, into: Declarations): void {
  const url = PICTURE.exec(value)
  if (url?.[1]) into.picture = url[1]
}

function background(value: string, into: Declarations): void {
  picture(value, into)
  if (value === 'none' || value === 'transparent') {
    into.background = CLEAR
    return
  }
  const word = value.startsWith('rgb')
    ? value
    : (/#[0-9a-f]{3,8}\b|rgba?\([^)]*\)/i.exec(value)?.[0] ?? value.split(/\s/)[0])
  const found = colour(word ?? '')
  if (found !== UNKNOWN) into.background = found
  else if (FILLED_IN.test(value)) into.background = UNKNOWN
}

function font(value: string, into: Declarations): void {
  const size = /(?:^|\s)(\d*\.?\d+(?:px|pt|em|rem|%))/.exec(value)?.[1]
  const found = size ? length(size) : null
  if (found) into.size = found
  if (/\b(?:bold|[6-9]00)\b/.test(value)) into.bold = true
}

type Setter = (value: string, into: Declarations) => void
const number =
  (key: 'maxHeight' | 'height' | 'width', least = false): Setter =>
  (value, into) => {
    const found = pixels(value)
    if (found !== null && (!least || found > (into[key] ?? 0))) into[key] = found
  }
const far: Setter = (value, into) => {
  const found = length(value)
  if (found && found.value <= (found.relative ? -5 : -500)) into.away = true
}
const padding: Setter = (value, into) => {
  into.padding = (into.padding ?? false) || isSome(value)
}

const SETTERS: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  [
    'font-size',
    (value, into) => {
      const found = fontSize(value)
      if (found) into.size = found
    },
  ],
  ['font', font],
  [
    'font-weight',
    (value, into) => {
      into.bold = isBold(value)
    },
  ],
  [
    'color',
    (value, into) => {
      const found = colour(value)
      if (found !== UNKNOWN || FILLED_IN.test(value) || NAMED.test(value)) into.colour = found
    },
  ],
  ['background-color', background],
  ['background', background],
  ['background-image', background],
  ['content', picture],
  ['border-image', picture],
  ['border-image-source', picture],
  [
    'display',
    (value, into) => {
      into.display = value
    },
  ],
  [
    'visibility',
    (value, into) => {
      into.visibility = value
    },
  ],
  [
    'opacity',
    (value, into) => {
      into.opacity = Number.parseFloat(value)
    },
  ],
  ['max-height', number('maxHeight')],
  ['height', number('height')],
  ['width', number('width')],
  ['max-width', (value, into) => (into.width === undefined ? number('width')(value, into) : undefined)],
  ['min-height', number('height', true)],
  ['min-width', number('width', true)],
  [
    'overflow',
    (value, into) => {
      into.overflow = value
    },
  ],
  ['text-indent', far],
  ['left', far],
  ['top', far],
  ['margin-left', far],
  ['margin-top', far],
  ['padding', padding],
  ['padding-top', padding],
  ['padding-left', padding],
  ['inner-padding', padding],
  [
    'border',
    (value, into) => {
      into.border = isSome(value) && !value.startsWith('none')
    },
  ],
  [
    'border-radius',
    (value, into) => {
      into.radius = isSome(value)
    },
  ],
])

/** Puts declarations over others. What would change nothing is not copied: most elements have one source or none. */
export function over(base: Declarations, more: Declarations | null | undefined): Declarations {
  if (!more || more === NONE) return base
  return base === NONE ? more : merged(base, more)
}

/** Whether a property, in small letters, is one of those that are read. */
export function isRead(property: string): boolean {
  return SETTERS.has(property)
}

/** Sets one declaration; what we do not need is passed over. */
export function declare(property: string, value: string, into: Declarations): void {
  SETTERS.get(property)?.(value, into)
}

/** Reads a `style` attribute by hand: it is short, and there are hundreds of them in a mail. `NONE` when nothing of it matters. */
export function inline(style: string): Declarations {
  const out = blank()
  let some = false
  for (let at = 0; at < style.length; ) {
    let end = style.indexOf(';', at)
    if (end < 0) end = style.length
    const colon = style.indexOf(':', at)
    if (colon > 0 && colon < end) {
      const setter = SETTERS.get(style.slice(at, colon).trim().toLowerCase())
      if (setter) {
        some = true
        setter(
          style
            .slice(colon + 1, end)
            .replace(/!\s*important/i, '')
            .trim()
            .toLowerCase(),
          out,
        )
      }
    }
    at = end + 1
  }
  return some ? out : NONE
}
