import type { Draft } from '../mail/draft.ts'
import {
  ACT_IDS,
  ACTS,
  type Act,
  type ActId,
  type Family,
  type Overruled,
  PURPOSES,
  type Purpose,
  type Reading,
} from './act.ts'
import { cuesOf, type Obligation } from './cues.ts'
import { hasTopic, type Prepared, prepare, segmentFeatures, topicFeatures } from './features.ts'
import { type Model, scoreDense, softmax } from './model.ts'
import { partsInput } from './parts.ts'
import { scorerOf } from './sink.ts'
import { WholeReader } from './whole.ts'

/** Acts of mail that a law orders, and what it is then asked for. */
const OBLIGATION_OF: Partial<Record<ActId, Obligation>> = {
  recall: 'recall',
  breach: 'breach',
  'legal-notice': 'statutory',
}
/** Below this the second reading of a segment is not worth naming. */
const WORTH_NAMING = 0.15

/** A reading that can be asked again: what would the mail be without some of its segments? */
export interface Reader {
  readonly draft: Draft
  readonly reading: Reading
  /**
   * The mail with some segments taken out and others moved under the rest of the content. The whole is read anew; what
   * each remaining segment does is kept, because its own words have not changed.
   */
  changed(out: ReadonlySet<string>, moved: ReadonlySet<string>): { readonly draft: Draft; readonly reading: Reading }
}

/** Reads what each segment of a draft does, and what the mail is for as a whole. Same draft and model, same reading. */
export function readActs(draft: Draft, model: Model): Reading {
  return readMail(draft, model).reading
}

/**
 * Reads a mail so that it can be read again with parts of it taken out.
 * What a person overruled is taken as certain.
 * Two readers look at the whole: one at its words, one at the sum of its segments.
 */
export function readMail(draft: Draft, model: Model, overruled: readonly Overruled[] = []): Reader {
  const mail = prepare(draft)
  const scores = actScores(mail, model)
  for (const one of overruled) certain(scores[draft.segments.findIndex(({ id }) => id === one.segment)], one.act)
  const probabilities = scores.map((one) => softmax(one.slice()))
  const words = new WholeReader(mail, model.whole)
  const readWhole = (kept: readonly number[]) => {
    const parts = scoreDense(model.parts, partsInput(pick(draft.segments, kept), pick(probabilities, kept)))
    const { whole, parts: share, temperature } = model.blend
    const blended = words.scores(kept).map((one, at) => one * whole + (parts[at] ?? 0) * share)
    return { whole: softmax(blended, temperature), parts: softmax(parts) }
  }
  const all = [...draft.segments.keys()]
  const first = readWhole(all)
  const lift = scoreDense(model.context, first.whole)
  const acts = scores.map((one, at) => actOf(draft.segments[at]?.id ?? '', inContext(one, lift)))
  const cues = cuesOf(draft.segments, obligationsOf(acts))
  const reading = (
    kept: readonly number[],
    { whole, parts }: { whole: Float64Array; parts: Float64Array },
  ): Reading => ({
    acts: pick(acts, kept),
    whole: purposes(whole),
    parts: purposes(parts),
    cues:
      kept.length === all.length
        ? cues
        : cues.filter(({ segment }) => kept.some((at) => draft.segments[at]?.id === segment)),
    model: model.version,
  })
  return {
    draft,
    reading: reading(all, first),
    changed(out, moved) {
      const id = (at: number) => draft.segments[at]?.id ?? ''
      const stay = all.filter((at) => !out.has(id(at)) && !moved.has(id(at)))
      const order = [...stay, ...all.filter((at) => moved.has(id(at)) && !out.has(id(at)))]
      return { draft: withSegments(draft, order), reading: reading(order, readWhole(order)) }
    },
  }
}

/** The kinds of obligatory mail that some segment points to. */
function obligationsOf(acts: readonly Act[]): Obligation[] {
  return (Object.keys(OBLIGATION_OF) as ActId[]).flatMap((id) => {
    const obligation = OBLIGATION_OF[id]
    return obligation && acts.some(({ act }) => act === id) ? [obligation] : []
  })
}

/** Those of a list whose places are given, in that order. */
function pick<T>(all: readonly T[], places: readonly number[]): readonly T[] {
  return places.flatMap((at) => all[at] ?? [])
}

/** What an act probably is, given what the mail as a whole probably is: the same words promise less in a service mail. */
function inContext(scores: Float64Array, lift: Float64Array): Float64Array {
  const out = scores.slice()
  for (let at = 0; at < out.length; at += 1) out[at] = (out[at] as number) + (lift[at] as number)
  return softmax(out)
}

/** Scores of each act for each segment, in the order of `ACT_IDS`, made calibrated by the model's temperature. */
export function actScores(mail: readonly Prepared[], model: Pick<Model, 'acts' | 'actTemperature'>): Float64Array[] {
  const scorer = scorerOf(model.acts)
  scorer.begin()
  topicFeatures(scorer, mail)
  const topic = scorer.kept()
  return mail.map((one, index) => {
    scorer.begin(hasTopic(one) ? topic : undefined)
    segmentFeatures(scorer, mail, index)
    const scores = scorer.scores()
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] as number) / model.actTemperature
    return scores
  })
}

/** So much higher than any score that nothing else is left. */
const CERTAIN = 1000

function certain(scores: Float64Array | undefined, act: ActId): void {
  scores?.fill(0)
  if (scores) scores[ACT_IDS.indexOf(act)] = CERTAIN
}

/** The draft with some of its segments, in the order given; a removed subject leaves an empty subject. */
function withSegments(draft: Draft, kept: readonly number[]): Draft {
  const segments = kept.flatMap((at) => draft.segments[at] ?? [])
  const ids = new Set(segments.map((one) => one.id))
  const links = draft.links.filter((link) => link.segment === null || ids.has(link.segment))
  const subject = segments.some((one) => one.role === 'subject') ? draft.subject : ''
  return { ...draft, segments, links, subject }
}

const FAMILY_OF: readonly Family[] = ACT_IDS.map((id) => ACTS[id])

function actOf(segment: string, probabilities: Float64Array): Act {
  let first = 0
  let second = -1
  const families: Record<Family, number> = { service: 0, promotion: 0, feedback: 0, appeal: 0, editorial: 0, frame: 0 }
  for (let at = 0; at < probabilities.length; at += 1) {
    const value = probabilities[at] as number
    families[FAMILY_OF[at] as Family] += value
    if (value > (probabilities[first] as number)) {
      second = first
      first = at
    } else if (at !== first && (second < 0 || value > (probabilities[second] as number))) second = at
  }
  const act = ACT_IDS[first] ?? 'footer'
  const other: ActId | undefined = ACT_IDS[second]
  const probability = probabilities[second] ?? 0
  return {
    segment,
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
