/** Which readers a block of rules is for: all of them, those with some screens or programs, or none who reads on a screen. */
export type Scope = 'all' | 'some' | 'none'

const GROUPS: ReadonlySet<string> = new Set(['media', 'supports', 'layer', 'container'])
const EVERY_SCREEN = /^(?:(?:only\s+)?(?:all|screen))?$/
const NO_SCREEN =
  /^(?:(?:only\s+)?(?:print|speech|aural|braille|embossed|tty|projection)(?![\w-])|not\s+(?:all|screen)$)/

/** Widths and heights that no screen has: under 100 px, or from 10,000 px on. */
const NO_SIZE =
  /\((?:max-(?:device-)?(?:width|height)\s*:\s*-?\d{0,2}(?:\.\d+)?(?:px)?|min-(?:device-)?(?:width|height)\s*:\s*\d{5,}(?:\.\d+)?px)\s*\)/

const isFor = (query: string): boolean => !NO_SCREEN.test(query) && (!NO_SIZE.test(query) || query.startsWith('not'))

/** Which readers see what a group of rules says, by its name and condition in small letters; null when it is none. */
export function scopeOf(name: string, condition: string): Scope | null {
  if (!GROUPS.has(name)) return null
  if (name !== 'media') return 'some'
  const queries = condition.split(',').map((query) => query.trim())
  if (queries.some((query) => EVERY_SCREEN.test(query))) return 'all'
  return queries.some(isFor) ? 'some' : 'none'
}
