/** Which readers a block of rules is for: all of them, those with some screens or programs, or none who reads on a screen. */
export type Scope = 'all' | 'some' | 'none'

const GROUPS: ReadonlySet<string> = new Set(['media', 'supports', 'layer', 'container'])
const EVERY_SCREEN = /^(?:(?:only\s+)?(?:all|screen))?$/
const NO_SCREEN =
  /^(?:(?:only\s+)?(?:print|speech|aural|braille|embossed|tty|projection)(?![\w-])|not\s+(?:all|screen)$)/

/** Which readers see what a group of rules says, by its name and condition in small letters; null when it is none. */
export function scopeOf(name: string, condition: string): Scope | null {
  if (!GROUPS.has(name)) return null
  if (name !== 'media') return 'some'
  const queries = condition.split(',').map((query) => query.trim())
  if (queries.some((query) => EVERY_SCREEN.test(query))) return 'all'
  return queries.every((query) => NO_SCREEN.test(query)) ? 'none' : 'some'
}
