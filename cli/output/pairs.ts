import { widthOf, wrap } from '@waarom/purpose/report/width.ts'

const INDENT = '  '
const NAME = 28

/** Lines of at most `columns` columns: each name in the margin, what is said of it beside it, both folded where they are long. */
export function pairs(all: readonly (readonly [name: string, said: string])[], columns: number): readonly string[] {
  const longest = Math.max(0, ...all.map(([name]) => widthOf(name)))
  const room = Math.min(longest, NAME, Math.floor(columns / 3))
  return all.flatMap(([name, said]) => {
    const left = wrap(name, room)
    const right = wrap(said, columns - room - 2 * INDENT.length)
    return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
      const label = left[at] ?? ''
      const pad = ' '.repeat(room - widthOf(label))
      return `${INDENT}${label}${pad}${INDENT}${right[at] ?? ''}`.trimEnd()
    })
  })
}
