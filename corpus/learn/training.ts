import { ACT_IDS, PURPOSES } from '../../purpose/acts/act.ts'
import { FAMILIES, FAMILY_OF, familiesOf } from '../../purpose/acts/families.ts'
import { hasTopic, neighbourFeatures, ownFeatures, prepare, topicFeatures } from '../../purpose/acts/features.ts'
import { contextInputs, logOf, promotesPlainly } from '../../purpose/acts/in-context.ts'
import { softmax } from '../../purpose/acts/model.ts'
import { type Net, scoreNet } from '../../purpose/acts/net.ts'
import { outsideOf } from '../../purpose/acts/outside.ts'
import { partsInput } from '../../purpose/acts/parts.ts'
import { FeatureList } from '../../purpose/acts/sink.ts'
import { wholeFeatures } from '../../purpose/acts/whole-features.ts'
import { bestTemperature, type Scored, surprise } from './calibrate.ts'
import type { Labelled } from './dataset.ts'
import { type Example, exampleOf, type Learned, learn, scoresOf } from './linear.ts'
import { learnNet, type NetRow } from './net.ts'
import type { Parts } from './pack.ts'

/** A labelled mail with its features, made once. */
export interface Ready {
  readonly labelled: Labelled
  readonly segments: readonly Example[]
  /** The segments by their own words alone. */
  readonly own: readonly Example[]
  readonly whole: Example
  readonly fold: number
}

/** What a mail that the model had not seen was read as. */
export interface Unseen {
  readonly ready: Ready
  readonly acts: readonly Float64Array[]
  /** The same by the own words of each segment alone. */
  readonly own: readonly Float64Array[]
  readonly wholeScores: Float64Array
}

/** Into how many parts the sectors are dealt; each is left out once. */
export const FOLDS = 5

/** How the readers are learned; chosen on left-out sectors. */
export const LEARNING = {
  acts: { classes: ACT_IDS.length, bits: 17, rounds: 8, rate: 0.12, decay: 2e-6, seed: 20261 },
  whole: { classes: PURPOSES.length, bits: 17, rounds: 10, rate: 0.12, decay: 2e-6, seed: 20262 },
  parts: {
    hidden: 32,
    outputs: PURPOSES.length,
    rounds: 15,
    batch: 64,
    rate: 0.003,
    decay: 3e-3,
    leftOut: 0.3,
    seeds: [20263, 20363, 20463, 20563, 20663],
  },
  context: {
    hidden: 16,
    outputs: FAMILIES.length,
    rounds: 10,
    batch: 256,
    rate: 0.003,
    decay: 1e-4,
    leftOut: 0.2,
    seeds: [20264],
  },
  keep: { acts: 500_000, whole: 200_000 },
} as const

/** Deals the sectors over the folds, largest first, so that all folds are about as large. */
export function deal(all: readonly Labelled[]): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { mail } of all) sizes.set(mail.sector, (sizes.get(mail.sector) ?? 0) + 1)
  const loads = new Array<number>(FOLDS).fill(0)
  const folds = new Map<string, number>()
  for (const [sector, size] of [...sizes].sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads))
    folds.set(sector, fold)
    loads[fold] = (loads[fold] ?? 0) + size
  }
  return folds
}

/** Makes the features of every mail. */
export function ready(all: readonly Labelled[]): Ready[] {
  const folds = deal(all)
  const list = new FeatureList()
  return all.map((labelled) => {
    const mail = prepare(labelled.draft)
    const own: Example[] = []
    const segments = mail.map((one, index) => {
      const act = labelled.labels[index] ?? -1
      list.clear()
      ownFeatures(list, one)
      own.push(exampleOf(list, act, 0.5))
      neighbourFeatures(list, mail, index)
      if (hasTopic(one)) topicFeatures(list, mail)
      return exampleOf(list, act, 0.5)
    })
    list.clear()
    wholeFeatures(list, mail)
    const whole = exampleOf(list, PURPOSES.indexOf(labelled.mail.purpose), 0.5)
    return { labelled, segments, own, whole, fold: folds.get(labelled.mail.sector) ?? 0 }
  })
}

/**
 * Learns the two linear readers from some mails. Each segment is learned twice, among its neighbours and alone: so its
 * own words say what they say also where all around it says something else.
 */
export function learnReaders(from: readonly Ready[]): { acts: Learned; whole: Learned } {
  const segments = from.flatMap((one) => [...one.segments, ...one.own].filter((segment) => segment.label >= 0))
  return {
    acts: learn(segments, LEARNING.acts),
    whole: learn(
      from.map((one) => one.whole),
      LEARNING.whole,
    ),
  }
}

/** Reads mails with learned readers, as raw scores. */
export function readWith(readers: { acts: Learned; whole: Learned }, mails: readonly Ready[]): Unseen[] {
  return mails.map((one) => ({
    ready: one,
    acts: one.segments.map((segment) => scoresOf(readers.acts, segment.ids, segment.values)),
    own: one.own.map((segment) => scoresOf(readers.acts, segment.ids, segment.values)),
    wholeScores: scoresOf(readers.whole, one.whole.ids, one.whole.values),
  }))
}

/** Reads every mail with readers that have not seen its sector; gives those readers too, one pair a fold. */
function readUnseen(all: readonly Ready[]) {
  const readers = Array.from({ length: FOLDS }, (_, fold) => learnReaders(all.filter((one) => one.fold !== fold)))
  const unseen = readers.flatMap((pair, fold) =>
    readWith(
      pair,
      all.filter((one) => one.fold === fold),
    ),
  )
  return { readers, unseen }
}

/** Scores of the segments that have a label. */
export function actScores(unseen: readonly Unseen[]): Scored[] {
  return unseen.flatMap(({ ready: one, acts }) =>
    acts.flatMap((scores, at) =>
      (one.segments[at]?.label ?? -1) >= 0 ? [{ scores, label: one.segments[at]?.label ?? 0 }] : [],
    ),
  )
}

/** Rows of a net with the part of the sectors that each belongs to. */
type Folded = NetRow & { readonly fold: number }

/** Learns a net from all rows, one a fold that has not seen it, and what those score on the rows they have not seen. */
function netOf(rows: readonly Folded[], setting: (typeof LEARNING)['parts' | 'context']) {
  const labelled = rows.filter((row) => row.label >= 0)
  const leftOut = Array.from({ length: FOLDS }, (_, fold) =>
    learnNet(
      labelled.filter((row) => row.fold !== fold),
      setting,
    ),
  )
  const scores = rows.map((row) => scoreNet(leftOut[row.fold] as Net, row.input))
  return { net: learnNet(labelled, setting), leftOut, scores }
}

/** Probabilities of the acts of each segment, from raw scores. */
function probabilitiesOf(segments: readonly Float64Array[], temperature: number): Float64Array[] {
  return segments.map((scores) => softmax(Float64Array.from(scores), temperature))
}

/** The input of the reader of the parts. */
function partsRow(one: Unseen, temperature: number): Folded {
  const { labelled, whole, fold } = one.ready
  return {
    input: partsInput(
      labelled.draft.segments,
      outsideOf(labelled.draft.segments),
      probabilitiesOf(one.acts, temperature),
    ),
    label: whole.label,
    fold,
  }
}

/** The inputs of the reader in context, one row a segment, in the order of the mails. */
function contextRows(unseen: readonly Unseen[], blended: readonly Scored[], temperature: number): Folded[] {
  return unseen.flatMap((one, at) => {
    const { labelled, segments, fold } = one.ready
    const families = probabilitiesOf(one.acts, temperature).map(familiesOf)
    const own = probabilitiesOf(one.own, temperature).map(familiesOf)
    const whole = softmax(Float64Array.from(blended[at]?.scores ?? []))
    return contextInputs(labelled.draft.segments, outsideOf(labelled.draft.segments), families, own, whole).map(
      (input, place) => {
        const label = segments[place]?.label ?? -1
        return {
          input,
          label: label < 0 ? -1 : (FAMILY_OF[label] as number),
          base: Float64Array.from(families[place] ?? [], logOf),
          fold,
        }
      },
    )
  })
}

/** Scores of each segment in the light of its mail, as the reader gives them; at temperature 1. */
function inContext(unseen: readonly Unseen[], lifts: readonly Float64Array[], temperature: number): Unseen[] {
  let at = 0
  return unseen.map((one) => ({
    ...one,
    acts: one.acts.map((scores, place) => {
      const lift = lifts[at++] as Float64Array
      const alone = one.own[place] as Float64Array
      if (promotesPlainly(familiesOf(softmax(Float64Array.from(alone), temperature))))
        return alone.map((score) => score / temperature)
      return scores.map((score, act) => score / temperature + (lift[FAMILY_OF[act] as number] as number))
    }),
  }))
}

/** Finds how much each of the two readings of the whole counts, with the least surprise on unseen sectors. */
export function blend(
  whole: readonly Float64Array[],
  parts: readonly Float64Array[],
  labels: readonly number[],
): Parts['blend'] {
  let best = { whole: 1, parts: 1, temperature: 1, loss: Number.POSITIVE_INFINITY }
  for (let step = 0; step <= 20; step += 1) {
    const share = step / 20
    const scored = whole.map((scores, at) => ({
      scores: Float64Array.from(scores, (one, index) => one * share + (parts[at]?.[index] ?? 0) * (1 - share)),
      label: labels[at] ?? 0,
    }))
    const temperature = bestTemperature(scored)
    const loss = surprise(scored, temperature)
    if (loss < best.loss) best = { whole: share, parts: 1 - share, temperature, loss }
  }
  return { whole: best.whole, parts: best.parts, temperature: best.temperature }
}

/** A model, and how it was measured. */
export interface Trained {
  readonly parts: Parts
  /** The same model five times, each without the sectors of one fold. */
  readonly leftOut: readonly Parts[]
  readonly unseen: readonly Unseen[]
  readonly blended: readonly Scored[]
}

/** The whole training: readers on everything; calibration, blend and what reads their scores on unseen sectors. */
export function train(all: readonly Ready[], version: string): Trained {
  const { readers, unseen } = readUnseen(all)
  const actTemperature = bestTemperature(actScores(unseen))
  const parts = netOf(
    unseen.map((one) => partsRow(one, actTemperature)),
    LEARNING.parts,
  )
  const labels = unseen.map((one) => one.ready.whole.label)
  const mixed = blend(
    unseen.map((one) => one.wholeScores),
    parts.scores,
    labels,
  )
  const blended = unseen.map((one, at) => ({
    scores: Float64Array.from(
      one.wholeScores,
      (score, index) => (score * mixed.whole + (parts.scores[at]?.[index] ?? 0) * mixed.parts) / mixed.temperature,
    ),
    label: labels[at] ?? 0,
  }))
  const context = netOf(contextRows(unseen, blended, actTemperature), LEARNING.context)
  const shared = { version, actTemperature, blend: mixed, keep: LEARNING.keep }
  return {
    parts: { ...shared, ...learnReaders(all), context: context.net, parts: parts.net },
    leftOut: readers.map((pair, fold) => ({
      ...shared,
      ...pair,
      context: context.leftOut[fold] as Net,
      parts: parts.leftOut[fold] as Net,
    })),
    unseen: inContext(unseen, context.scores, actTemperature),
    blended,
  }
}
