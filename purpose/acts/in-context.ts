import { ROLES, type Segment } from '../mail/draft.ts'
import { PURPOSES } from './act.ts'
import { FAMILIES, PROMOTION } from './families.ts'
import { tells } from './outside.ts'

const F = FAMILIES.length
/** So many segments before and behind are looked at. */
const NEAR = 2
const SHAPE = 6

/** Number of inputs of the reader in context. */
export const CONTEXT_INPUTS = F * (4 + 2 * NEAR) + PURPOSES.length + ROLES.length + SHAPE

/** Keeps the logarithm of a probability finite. */
const LEAST = 1e-3
/** What even the least striking line counts in the mail's own mean. */
const COUNTS = 0.15
/** A mail of so many segments is as long as it gets. */
const LONG = 40

/** So sure its own words must be that a segment promotes; then what stands around it does not count. */
const PLAIN = 0.85

/**
 * Do the families that a segment belongs to by its words alone say plainly that it promotes? A service mail around them does not unsay it. What asks
 * for an opinion or for help shows only among its neighbours: "send this on" is a petition, or part of a recall.
 */
export function promotesPlainly(alone: Float64Array): boolean {
  return (alone[PROMOTION] as number) >= PLAIN
}

/** The logarithm of a probability, as the reader in context takes it and adds to it. */
export function logOf(probability: number): number {
  return Math.log(probability + LEAST)
}

/**
 * What stands around each segment, as input of the reader in context: which families the segment, its neighbours, the
 * subject and the mail as a whole seem to belong to by their words, what the mail is for, and where the segment stands.
 * @param outside per segment, whether it stands around the body
 * @param families per segment, as it was read among its neighbours
 * @param alone per segment, by its own words alone
 * @param whole the purposes of the mail, probabilities in the order of `PURPOSES`
 */
export function contextInputs(
  segments: readonly Segment[],
  outside: readonly boolean[],
  families: readonly Float64Array[],
  alone: readonly Float64Array[],
  whole: Float64Array,
): Float64Array[] {
  const body: number[] = []
  for (let index = 0; index < segments.length; index += 1) if (!outside[index]) body.push(index)
  const mean = meanOf(body, segments, families)
  const subject = segments[0]?.role === 'subject' ? families[0] : undefined
  // One piece of memory for all of them: engines are slow to give many small ones.
  const room = new Float64Array(CONTEXT_INPUTS * segments.length)
  let line = 0
  return segments.map((segment, index) => {
    const input = room.subarray(CONTEXT_INPUTS * index, CONTEXT_INPUTS * (index + 1))
    const own = families[index]
    for (let family = 0; family < F; family += 1) {
      input[family] = logOf(own?.[family] ?? 0)
      input[F + family] = logOf(alone[index]?.[family] ?? 0)
    }
    let at = 2 * F
    const inside = !outside[index]
    const beside = inside || tells(segment)
    // The line behind what stands beside the body is the next of the body itself.
    const next = inside ? line : line - 1
    for (let far = 1; far <= NEAR; far += 1) {
      at = put(input, at, families[(beside ? body[line - far] : index - far) ?? -1], F)
      at = put(input, at, families[(beside ? body[next + far] : index + far) ?? -1], F)
    }
    at = put(input, at, subject, F)
    at = put(input, at, mean, F)
    at = put(input, at, whole, PURPOSES.length)
    input[at + ROLES.indexOf(segment.role)] = 1
    at += ROLES.length
    input[at] = segment.prominence
    input[at + 1] = inside ? line / body.length : 0
    input[at + 2] = Math.min(1, body.length / LONG)
    input[at + 3] = inside && line === 0 ? 1 : 0
    input[at + 4] = inside && line === body.length - 1 ? 1 : 0
    input[at + 5] = inside ? 1 : 0
    if (inside) line += 1
    return input
  })
}

/** Puts `size` values at a place of an input, or leaves it as it is where there are none, and gives the place behind them. */
function put(input: Float64Array, at: number, values: Float64Array | undefined, size: number): number {
  if (values) for (let one = 0; one < size; one += 1) input[at + one] = values[one] as number
  return at + size
}

/** The families of the body, by prominence. */
function meanOf(
  body: readonly number[],
  segments: readonly Segment[],
  families: readonly Float64Array[],
): Float64Array {
  const mean = new Float64Array(F)
  let total = 0
  for (const index of body) {
    const own = families[index]
    if (!own) continue
    const weight = COUNTS + (segments[index]?.prominence ?? 0)
    total += weight
    for (let family = 0; family < F; family += 1)
      mean[family] = (mean[family] as number) + weight * (own[family] as number)
  }
  if (total > 0) for (let family = 0; family < F; family += 1) mean[family] = (mean[family] as number) / total
  return mean
}
