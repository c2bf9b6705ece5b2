import type { Segment } from '../mail/draft.ts'
import { ACT_IDS } from './act.ts'
import { FAMILIES, FAMILY_OF, FRAME, familiesOf } from './families.ts'
import { isUnseen, tells } from './outside.ts'

const N = ACT_IDS.length
const F = FAMILIES.length

/** Number of inputs of the reader of the parts. */
export const PARTS_INPUTS = N * 2 + F * 5 + 5
const UNSUBSCRIBE = ACT_IDS.indexOf('unsubscribe')
/** So likely a line must be one to unsubscribe; below that a line more under a mail would shift it. */
const LIKELY = 0.5

/**
 * Sums up what the segments do, as input of the reader of the parts: per act its share of the prominence and its
 * strongest moment; per family the subject, the opening, the end, the buttons and the share; and the size of it all. What stands
 * around the body is left out, but for whether one can unsubscribe: mailings let one.
 * @param outside per segment, whether it stands around the body
 * @param families those of the probabilities; for callers that have them
 */
export function partsInput(
  segments: readonly Segment[],
  outside: readonly boolean[],
  probabilities: readonly Float64Array[],
  families: readonly Float64Array[] = probabilities.map(familiesOf),
): Float64Array {
  const input = new Float64Array(PARTS_INPUTS)
  const base = N * 2
  const shape = base + F * 5
  let total = 0
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index]
    const acts = probabilities[index]
    if (!segment || !acts || segment.role === 'subject' || isUnseen(segment)) continue
    if ((acts[UNSUBSCRIBE] as number) > LIKELY) input[shape + 4] = 1
    if (outside[index] && !tells(segment)) continue
    const weight = 0.15 + segment.prominence
    total += weight
    for (let act = 0; act < N; act += 1) {
      const value = acts[act] as number
      input[act] = (input[act] as number) + weight * value
      if (value > (input[N + act] as number)) input[N + act] = value
    }
  }
  const frame = frameMass(input)
  const content = Math.max(0.15, total - frame)
  for (let act = 0; act < N; act += 1) {
    const family = FAMILY_OF[act] ?? 0
    input[act] = (input[act] ?? 0) / (family === FRAME ? Math.max(1, total) : content)
    input[base + family] = (input[base + family] ?? 0) + (input[act] ?? 0)
  }
  const body: number[] = []
  const subjects: number[] = []
  for (let index = 0; index < segments.length; index += 1) {
    if (isContent(segments[index], outside[index] ?? false, families[index])) body.push(index)
    if (segments[index]?.role === 'subject') subjects.push(index)
  }
  const put = (block: number, indexes: readonly number[]) => {
    for (const index of indexes)
      for (let family = 0; family < F; family += 1) {
        const at = base + F * block + family
        input[at] = (input[at] ?? 0) + (families[index]?.[family] ?? 0) / indexes.length
      }
  }
  put(1, subjects)
  put(2, body.slice(0, 2))
  put(3, body.slice(-2))
  put(
    4,
    body.filter((index) => segments[index]?.role === 'button'),
  )
  input[shape] = Math.min(1, body.length / 20)
  input[shape + 1] = body.length < 4 ? 1 : 0
  input[shape + 2] = segments.some((one) => one.link === 'unsubscribe') ? 1 : 0
  input[shape + 3] = segments.filter((one) => one.role === 'button').length > 1 ? 1 : 0
  return input
}

function frameMass(input: Float64Array): number {
  let sum = 0
  for (let act = 0; act < N; act += 1) if (FAMILY_OF[act] === FRAME) sum += input[act] ?? 0
  return sum
}

function isContent(segment: Segment | undefined, outside: boolean, families: Float64Array | undefined): boolean {
  if (!segment || !families || segment.role === 'subject' || isUnseen(segment)) return false
  if (outside && !tells(segment)) return false
  return (families[FRAME] ?? 0) < 0.5
}
