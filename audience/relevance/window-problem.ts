import type { Problem } from '@waarom/purpose/problem.ts'
import { LIMITS } from '../limits.ts'
import { problemAt } from './problems.ts'
import { calendarDay, unit } from './schema.ts'
import type { Path } from './tree.ts'

/** What is wrong with what stands in the place of a window, at its own place inside it. */
export function windowProblem(window: unknown, path: Path): Problem {
  const { ruleFirstDay: first, ruleLastDay: last } = LIMITS
  const given: Readonly<Record<string, unknown>> = { ...(typeof window === 'object' ? window : {}) }
  const keys = Object.keys(given)
  const has = (...names: readonly string[]) => keys.every((key) => names.includes(key))
  const way = keys.find((key) => key === 'last' || key === 'next')
  const found = way
    ? has(way, 'unit') && stretchProblem(given, way, path)
    : keys.length > 0 && has('from', 'until') && daysProblem(given, path)
  return found || problemAt('window', path, { first, last })
}

function stretchProblem(given: Readonly<Record<string, unknown>>, way: string, path: Path): Problem {
  const read = unit.safeParse(given['unit'])
  if (!read.success) return problemAt('window-unit', [...path, 'unit'])
  return problemAt('window-stretch', [...path, way], { limit: LIMITS.ruleWindow[read.data], unit: read.data })
}

function daysProblem(given: Readonly<Record<string, unknown>>, path: Path): Problem {
  const { ruleFirstDay: first, ruleLastDay: last } = LIMITS
  for (const [name, day] of Object.entries(given)) {
    const read = calendarDay.safeParse(day)
    if (!read.success) return problemAt('window-day', [...path, name])
    if (read.data < first || read.data > last) return problemAt('window-far', [...path, name], { first, last })
  }
  return problemAt('window-order', path)
}
