import type { Lang } from '../../words/index.ts'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size as people read it: "12,4 MB". */
export function sizeOf(bytes: number, lang: Lang): string {
  const at = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
  const unit = UNITS[at] ?? 'byte'
  const digits = at === 0 ? 0 : 1
  const unitDisplay = at === 0 ? 'long' : 'short'
  const written = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits })
  return written.format(bytes / 1000 ** at)
}
