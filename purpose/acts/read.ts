import type { Draft, DraftContent, Segment } from '../mail/draft.ts'
import { rearrange } from '../mail/segment/rearrange.ts'
import { ACT_IDS, ACTS, type Act, type ActId, type Overruled, PURPOSES, type Purpose, type Reading } from './act.ts'
import { isIntroduced } from './address.ts'
import { cuesOf, type Obligation } from './cues.ts'
import { FAMILIES, FAMILY_OF, familiesOf } from './families.ts'
import { hasTopic, neighbourFeatures, ownFeatures, type Prepared, prepare, topicFeatures } from './features.ts'
import { contextInputs, promotesPlainly } from './in-context.ts'
import { readInbox } from './inbox.ts'
import { type Model, softmax } from './model.ts'
import { scoreNet } from './net.ts'
import { isUnseen } from './outside.ts'
import { partsInput } from './parts.ts'
import { scorerOf } from './sink.ts'
import { WholeReader } from './whole.ts'

/** Acts of mail that a law orders or takes apart, and what it is then asked for. */
const OBLIGATION_OF: Partial<Record<ActId, Obligation>> = {
  recall: 'recall',
  breach: 'breach',
  'legal-notice': 'statutory',
  'requested-content': 'alert',
}
/** Below this the second reading of a segment is not worth naming. */
const WORTH_NAMING = 0.15

/** A change of a mail: segments out, and segments moved behind another one. */
export interface Rearranged {
  readonly out: ReadonlySet<string>
  readonly moved: ReadonlySet<string>
  /** The segment behind which the moved ones come to stand, itself neither out nor moved; null where nothing moves. */
  readonly under: string | null
}

/** A reading that can be asked again: what would the mail be without some of its segments, or with them elsewhere? */
export interface Reader {
  readonly draft: Draft
  readonly reading: Reading
  /**
   * The mail with some segments taken out or moved. The whole is read anew and each segment is as striking as its new
   * place makes it; what a segment does is kept, because its own words have not changed.
   */
  changed(change: Rearranged): { readonly draft: DraftContent; readonly reading: Reading }
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
  const { scores: probabilities, alone } = actScores(mail, model)
  for (const one of overruled) certain(probabilities[placeOf(draft, one.segment)], one.act)
  for (const one of probabilities) softmax(one)
  const families = probabilities.map(familiesOf)
  const outside = mail.map((one) => one.outside)
  const words = new WholeReader(mail, model.whole)
  const readWhole = (segments: readonly Segment[], kept: readonly number[]) => {
    const input = partsInput(segments, pick(outside, kept), pick(probabilities, kept), pick(families, kept))
    const parts = scoreNet(model.parts, input)
    const { whole, parts: share, temperature } = model.blend
    const blended = words.scores(kept)
    for (let at = 0; at < blended.length; at += 1)
      blended[at] = (blended[at] as number) * whole + (parts[at] ?? 0) * share
    return { whole: softmax(blended, temperature), parts: softmax(parts) }
  }
  const all = [...draft.segments.keys()]
  const first = readWhole(draft.segments, all)
  const aloneFamilies = alone.map(familiesOf)
  const surroundings = contextInputs(draft.segments, outside, families, aloneFamilies, first.whole)
  const settled = new Set(overruled.map((one) => one.segment))
  const acts = draft.segments.map((segment, at) => {
    const { id } = segment
    // What nobody sees stands among nothing: the service around it does not unsay what it asks.
    const plain = isUnseen(segment) || promotesPlainly(aloneFamilies[at] as Float64Array)
    if (plain && !settled.has(id)) return actOf(id, alone[at] as Float64Array)
    return actOf(id, inContext(probabilities[at], scoreNet(model.context, surroundings[at] as Float64Array, lift)))
  })
  const seen = draft.segments.filter((segment) => !isUnseen(segment))
  const cues = cuesOf(seen, obligationsOf(acts))
  const inbox = readInbox(draft, model)
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
    inbox,
    model: model.version,
  })
  return {
    draft,
    reading: reading(all, first),
    changed({ out, moved, under }) {
      const id = (at: number) => draft.segments[at]?.id ?? ''
      const goes = all.filter((at) => moved.has(id(at)) && !out.has(id(at)))
      const order = all
        .filter((at) => !out.has(id(at)) && !moved.has(id(at)))
        .flatMap((at) => (id(at) === under ? [at, ...goes] : [at]))
      const segments = rearrange(draft.segments, order)
      return { draft: withSegments(draft, segments), reading: reading(order, readWhole(segments, order)) }
    },
  }
}

/** The kinds of obligatory mail that some segment points to. */
function obligationsOf(acts: readonly Act[]): Obligation[] {
  return (Object.keys(OBLIGATION_OF) as ActId[]).flatMap((id) => {
    const obligation = OBLIGATION_OF[id]
    return obligation && acts.some(({ act, second }) => act === id || second?.act === id) ? [obligation] : []
  })
}

/** Those of a list whose places are given, in that order. */
function pick<T>(all: readonly T[], places: readonly number[]): readonly T[] {
  if (isWhole(places, all.length)) return all
  const out: T[] = []
  for (const at of places) {
    const one = all[at]
    if (one !== undefined) out.push(one)
  }
  return out
}

/** True for all places in their order. */
function isWhole(places: readonly number[], count: number): boolean {
  if (places.length !== count) return false
  for (let at = 0; at < count; at += 1) if (places[at] !== at) return false
  return true
}

/** One array for all segments: each is read before the next one comes. */
const lift = new Float64Array(FAMILIES.length)
const lifted = new Float64Array(ACT_IDS.length)

/**
 * What an act probably is in its mail: the same words promise less among service than among offers.
 * @param logs per family, what is added to its log
 */
function inContext(probabilities: Float64Array | undefined, logs: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY
  for (let family = 0; family < logs.length; family += 1)
    if ((logs[family] as number) > top) top = logs[family] as number
  for (let family = 0; family < logs.length; family += 1) logs[family] = Math.exp((logs[family] as number) - top)
  let sum = 0
  for (let at = 0; at < lifted.length; at += 1) {
    const value = (probabilities?.[at] ?? 0) * (logs[FAMILY_OF[at] as number] as number)
    lifted[at] = value
    sum += value
  }
  for (let at = 0; at < lifted.length; at += 1) lifted[at] = (lifted[at] as number) / sum
  return lifted
}

/** Probabilities of each act for each segment, in the order of `ACT_IDS`, calibrated, before the whole is read. */
export interface ActReading {
  /** As raw scores: by its own words, its neighbours and the topic. */
  readonly scores: Float64Array[]
  /** By its own words alone, as probabilities. */
  readonly alone: Float64Array[]
}

/** Reads each segment by itself and among its neighbours. */
export function actScores(mail: readonly Prepared[], model: Pick<Model, 'acts' | 'actTemperature'>): ActReading {
  const scorer = scorerOf(model.acts)
  scorer.begin()
  topicFeatures(scorer, mail)
  const topic = scorer.kept()
  const { classes } = model.acts
  // One piece of memory for all of them: engines are slow to give many small ones.
  const room = new Float64Array(2 * classes * mail.length)
  const place = (index: number) => room.subarray(classes * index, classes * (index + 1))
  const alone: Float64Array[] = []
  const scores = mail.map((one, index) => {
    scorer.begin()
    ownFeatures(scorer, one)
    alone.push(softmax(scorer.scores(model.actTemperature, place(2 * index))))
    neighbourFeatures(scorer, mail, index)
    if (hasTopic(one)) scorer.addSums(topic)
    return scorer.scores(model.actTemperature, place(2 * index + 1))
  })
  for (let index = 1; index < mail.length; index += 1)
    if (isIntroduced(mail, index)) {
      scores[index]?.set(scores[index - 1] as Float64Array)
      alone[index]?.set(alone[index - 1] as Float64Array)
    }
  return { scores, alone }
}

/** So much higher than any score that nothing else is left. */
const CERTAIN = 1000

function placeOf({ segments }: Draft, id: string): number {
  return segments.findIndex((one) => one.id === id)
}

function certain(scores: Float64Array | undefined, act: ActId): void {
  scores?.fill(0)
  if (scores) scores[ACT_IDS.indexOf(act)] = CERTAIN
}

/** What the draft holds with these of its segments; a removed subject leaves an empty subject. */
function withSegments(draft: Draft, segments: readonly Segment[]): DraftContent {
  const ids = new Set(segments.map((one) => one.id))
  const links = draft.links.filter((link) => link.segment === null || ids.has(link.segment))
  const subject = segments.some((one) => one.role === 'subject') ? draft.subject : ''
  const { sender, found, unread, readable } = draft
  return { subject, sender, segments, links, found, unread, readable }
}

const sums = new Float64Array(FAMILIES.length)

function actOf(segment: string, probabilities: Float64Array): Act {
  let first = 0
  let second = -1
  sums.fill(0)
  for (let at = 0; at < probabilities.length; at += 1) {
    const value = probabilities[at] as number
    const family = FAMILY_OF[at] as number
    sums[family] = (sums[family] as number) + value
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
    families: {
      service: sums[0] as number,
      promotion: sums[1] as number,
      feedback: sums[2] as number,
      appeal: sums[3] as number,
      editorial: sums[4] as number,
      frame: sums[5] as number,
    },
  }
}

function purposes(values: Float64Array): Record<Purpose, number> {
  const out: Record<Purpose, number> = { service: 0, commercial: 0, charitable: 0, ideological: 0, editorial: 0 }
  for (const [at, purpose] of PURPOSES.entries()) out[purpose] = values[at] ?? 0
  return out
}
