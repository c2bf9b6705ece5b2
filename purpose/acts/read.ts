import type { Draft } from '../mail/draft.ts'
import { ACT_IDS, ACTS, type Act, type ActId, type Family, PURPOSES, type Purpose, type Reading } from './act.ts'
import { type Prepared, prepare, segmentFeatures, wholeFeatures } from './features.ts'
import { FeatureList, type Model, score, scoreDense, softmax } from './model.ts'
import { partsInput } from './parts.ts'

/** Below this the second reading of a segment is not worth naming. */
const WORTH_NAMING = 0.15

/** A reading that can be asked again: what would the mail be without some of its segments? */
export interface Reader {
  readonly draft: Draft
  readonly reading: Reading
  /**
   * The mail without the segments named. The whole is read anew; what each remaining segment does is kept, because
   * its own words have not changed.
   */
  without(removed: ReadonlySet<string>): { readonly draft: Draft; readonly reading: Reading }
}

/** Reads what each segment of a draft does, and what the mail is for as a whole. Same draft and model, same reading. */
export function readActs(draft: Draft, model: Model): Reading {
  return readMail(draft, model).reading
}

/**
 * Reads a mail so that it can be read again with parts of it taken out.
 * Two readers look at the whole: one at its words, one at the sum of its segments.
 */
export function readMail(draft: Draft, model: Model): Reader {
  const mail = prepare(draft)
  const probabilities = actProbabilities(mail, model)
  const acts = probabilities.map((one, index) => actOf(mail[index], one))
  const read = (kept: readonly number[]): Reading => {
    const pick = <T>(all: readonly T[]): T[] =>
      kept.length === all.length ? [...all] : kept.flatMap((at) => all[at] ?? [])
    const parts = scoreDense(model.parts, partsInput(pick(draft.segments), pick(probabilities)))
    const whole = wholeScores(pick(mail), model)
    const blended = Float64Array.from(
      whole,
      (one, at) => one * model.blend.whole + (parts[at] ?? 0) * model.blend.parts,
    )
    return {
      acts: pick(acts),
      whole: purposes(softmax(blended, model.blend.temperature)),
      parts: purposes(softmax(parts)),
      model: model.version,
    }
  }
  return {
    draft,
    reading: read([...draft.segments.keys()]),
    without(removed) {
      const kept = [...draft.segments.keys()].filter((at) => !removed.has(draft.segments[at]?.id ?? ''))
      return { draft: lessSegments(draft, kept), reading: read(kept) }
    },
  }
}

/** The draft with some of its segments; a removed subject leaves an empty subject. */
function lessSegments(draft: Draft, kept: readonly number[]): Draft {
  const segments = kept.flatMap((at) => draft.segments[at] ?? [])
  const ids = new Set(segments.map((one) => one.id))
  const links = draft.links.filter((link) => link.segment === null || ids.has(link.segment))
  const subject = segments.some((one) => one.role === 'subject') ? draft.subject : ''
  return { ...draft, segments, links, subject }
}

/** Probability of each act for each segment, in the order of `ACT_IDS`. */
export function actProbabilities(
  mail: readonly Prepared[],
  model: Pick<Model, 'acts' | 'actTemperature'>,
): Float64Array[] {
  const list = new FeatureList()
  return mail.map((_, index) => {
    const out = new Float64Array(ACT_IDS.length)
    segmentFeatures(list, mail, index)
    score(model.acts, list, out)
    return softmax(out, model.actTemperature)
  })
}

/** Raw scores of the purposes from the words of the mail. */
export function wholeScores(mail: readonly Prepared[], model: Pick<Model, 'whole'>): Float64Array {
  const list = new FeatureList()
  const out = new Float64Array(PURPOSES.length)
  wholeFeatures(list, mail)
  score(model.whole, list, out)
  return out
}

function actOf(prepared: Prepared | undefined, probabilities: Float64Array): Act {
  let first = 0
  let second = -1
  const families: Record<Family, number> = { service: 0, promotion: 0, feedback: 0, appeal: 0, editorial: 0, frame: 0 }
  for (let at = 0; at < probabilities.length; at += 1) {
    const value = probabilities[at] ?? 0
    const id = ACT_IDS[at]
    if (id) families[ACTS[id]] += value
    if (value > (probabilities[first] ?? 0)) {
      second = first
      first = at
    } else if (at !== first && (second < 0 || value > (probabilities[second] ?? 0))) second = at
  }
  const act = ACT_IDS[first] ?? 'footer'
  const other: ActId | undefined = ACT_IDS[second]
  const probability = probabilities[second] ?? 0
  return {
    segment: prepared?.segment.id ?? '',
    act,
    family: ACTS[act],
    probability: probabilities[first] ?? 0,
    second: other && probability >= WORTH_NAMING ? { act: other, probability } : null,
    families,
  }
}

function purposes(values: Float64Array): Record<Purpose, number> {
  const out: Record<Purpose, number> = { service: 0, commercial: 0, charitable: 0, ideological: 0, editorial: 0 }
  for (const [at, purpose] of PURPOSES.entries()) out[purpose] = values[at] ?? 0
  return out
}
