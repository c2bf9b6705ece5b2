const NAMES: Readonly<Record<string, number>> = {
  white: 0xffffff,
  black: 0,
  red: 0xff0000,
  green: 0x008000,
  blue: 0x0000ff,
  gray: 0x808080,
  grey: 0x808080,
  silver: 0xc0c0c0,
  lightgray: 0xd3d3d3,
  lightgrey: 0xd3d3d3,
  darkgray: 0xa9a9a9,
  darkgrey: 0xa9a9a9,
  dimgray: 0x696969,
  whitesmoke: 0xf5f5f5,
  gainsboro: 0xdcdcdc,
  navy: 0x000080,
  orange: 0xffa500,
  yellow: 0xffff00,
  purple: 0x800080,
  maroon: 0x800000,
  teal: 0x008080,
  olive: 0x808000,
  lime: 0x00ff00,
  aqua: 0x00ffff,
  cyan: 0x00ffff,
  magenta: 0xff00ff,
  pink: 0xffc0cb,
  brown: 0xa52a2a,
  gold: 0xffd700,
  ivory: 0xfffff0,
  crimson: 0xdc143c,
  tomato: 0xff6347,
}

/** A colour nobody knows, such as a picture behind the text. */
export const UNKNOWN = -1
/** No colour: what is behind shows through. */
export const CLEAR = -2

function fromFunction(value: string): number {
  const parts = /^rgba?\(([^)]*)\)/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean)
  if (!parts || parts.length < 3) return UNKNOWN
  const alpha = parts[3] === undefined ? 1 : Number.parseFloat(parts[3]) / (parts[3].endsWith('%') ? 100 : 1)
  if (alpha < 0.05) return CLEAR
  let rgb = 0
  for (const part of parts.slice(0, 3)) {
    const number = Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1)
    if (!Number.isFinite(number)) return UNKNOWN
    rgb = rgb * 256 + Math.max(0, Math.min(255, Math.round(number)))
  }
  return rgb
}

/** A CSS colour as 0xRRGGBB; `UNKNOWN` when it is none that we read, `CLEAR` when it is transparent. */
export function colour(value: string): number {
  const word = value.trim().toLowerCase()
  if (word.startsWith('#')) {
    const hex = /^#([0-9a-f]{3,8})\b/.exec(word)?.[1]
    if (!hex) return UNKNOWN
    if (hex.length === 3 || hex.length === 4) {
      return Number.parseInt([...hex.slice(0, 3)].map((digit) => digit + digit).join(''), 16)
    }
    return hex.length >= 6 ? Number.parseInt(hex.slice(0, 6), 16) : UNKNOWN
  }
  if (word.startsWith('rgb')) return fromFunction(word)
  if (word === 'transparent') return CLEAR
  return Object.hasOwn(NAMES, word) ? (NAMES[word] ?? UNKNOWN) : UNKNOWN
}

/** What each value of a channel gives of light. */
const LIGHT = Float64Array.from({ length: 256 }, (_, byte) => {
  const share = byte / 255
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

const channel = (byte: number): number => LIGHT[byte] as number

function luminance(rgb: number): number {
  return 0.2126 * channel(rgb >> 16) + 0.7152 * channel((rgb >> 8) & 255) + 0.0722 * channel(rgb & 255)
}

/** WCAG contrast ratio, 1 to 21; 21 when either colour is unknown. */
export function contrast(front: number, back: number): number {
  if (front < 0 || back < 0) return 21
  const a = luminance(front)
  const b = luminance(back)
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
