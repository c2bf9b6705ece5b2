import { PURPOSES, type Purpose, type Reading } from '../acts/act.ts'
import type { DraftContent } from '../mail/draft.ts'
import { contentFamily, type Weighed } from './content.ts'
import type { Fact, Facts } from './fact.ts'

/** Below this the reading of the whole is a coin flip. */
const COIN_FLIP = 0.45
/** Where the words of the mail and the sum of its segments disagree, the whole must be this sure to stand. */
const DISAGREEING = 0.7

const FAMILY_OF: Readonly<Record<Purpose, string>> = {
  service: 'service',
  commercial: 'promotion',
  charitable: 'appeal',
  ideological: 'appeal',
  editorial: 'editorial',
}

function top(values: Readonly<Record<Purpose, number>>): Purpose {
  return PURPOSES.reduce((best, one) => (values[one] > values[best] ? one : best), 'service')
}

/** The likeliest main purpose, whatever the doubt. */
export function leaning(reading: Reading): Purpose {
  return top(reading.whole)
}

/** The main purpose of the mail, or `unknown` where the model is torn or its two readings disagree. */
export function lead(draft: DraftContent, reading: Reading, weighed: readonly Weighed[]): Facts['lead'] {
  const purpose = leaning(reading)
  const sure = reading.whole[purpose]
  const agree = top(reading.parts) === purpose
  const torn = sure < COIN_FLIP || (!agree && sure < DISAGREEING) || draft.readable !== 'yes'
  return evidence(torn ? 'unknown' : purpose, sure, purpose, weighed)
}

function evidence<T>(value: T, sure: number, purpose: Purpose, weighed: readonly Weighed[]): Fact<T> {
  const segments = weighed
    .filter((one) => one.content && contentFamily(one.act).family === FAMILY_OF[purpose])
    .sort((one, two) => two.weight - one.weight)
    .slice(0, 3)
    .map((one) => one.segment.id)
  return {
    value,
    sure,
    from: 'text',
    segments: weighed.map((one) => one.segment.id).filter((id) => segments.includes(id)),
  }
}
