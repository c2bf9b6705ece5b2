import { ACT_IDS, PURPOSES } from '../../purpose/acts/act.ts'
import { hasTopic, prepare, segmentFeatures, topicFeatures } from '../../purpose/acts/features.ts'
import { type Dense, scoreDense, softmax } from '../../purpose/acts/model.ts'
import { partsInput } from '../../purpose/acts/parts.ts'
import { FeatureList } from '../../purpose/acts/sink.ts'
import { wholeFeatures } from '../../purpose/acts/whole-features.ts'
import { bestTemperature, type Scored, surprise } from './calibrate.ts'
import type { Labelled } from './dataset.ts'
import { learnDense } from './dense.ts'
import { type Example, exampleOf, type Learned, learn, scoresOf } from './linear.ts'
import type { Parts } from './pack.ts'

/** A labelled mail with its features, made once. */
export interface Ready {
  readonly labelled: Labelled
  readonly segments: readonly Example[]
  readonly whole: Example
  readonly fold: number
}

/** What a mail that the model had not seen was read as. */
export interface Unseen {
  readonly ready: Ready
  readonly acts: readonly Float64Array[]
  readonly wholeScores: Float64Array
}

/** Into how many parts the sectors are dealt; each is left out once. */
export const FOLDS = 5

/** How the readers are learned; chosen on left-out sectors. */
export const LEARNING = {
  acts: { classes: ACT_IDS.length, bits: 17, rounds: 8, rate: 0.12, decay: 2e-6, seed: 20261 },
  whole: { classes: PURPOSES.length, bits: 17, rounds: 10, rate: 0.12, decay: 2e-6, seed: 20262 },
  parts: { rounds: 400, rate: 0.03, decay: 1.5e-3 },
  keep: { acts: 330_000, whole: 120_000 },
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
    const segments = mail.map((one, index) => {
      list.clear()
      if (hasTopic(one)) topicFeatures(list, mail)
      segmentFeatures(list, mail, index)
      return exampleOf(list, labelled.labels[index] ?? -1, 0.5)
    })
    list.clear()
    wholeFeatures(list, mail)
    const whole = exampleOf(list, PURPOSES.indexOf(labelled.mail.purpose), 0.5)
    return { labelled, segments, whole, fold: folds.get(labelled.mail.sector) ?? 0 }
  })
}

/** Learns the two linear readers from some mails. */
export function learnReaders(from: readonly Ready[]): { acts: Learned; whole: Learned } {
  const segments = from.flatMap((one) => one.segments.filter((segment) => segment.label >= 0))
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
    wholeScores: scoresOf(readers.whole, one.whole.ids, one.whole.values),
  }))
}

/** Reads every mail with readers that have not seen its sector. */
export function readUnseen(all: readonly Ready[]): Unseen[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const readers = learnReaders(all.filter((one) => one.fold !== fold))
    return readWith(
      readers,
      all.filter((one) => one.fold === fold),
    )
  }).flat()
}

/** Scores of the segments that have a label. */
export function actScores(unseen: readonly Unseen[]): Scored[] {
  return unseen.flatMap(({ ready: one, acts }) =>
    acts.flatMap((scores, at) =>
      (one.segments[at]?.label ?? -1) >= 0 ? [{ scores, label: one.segments[at]?.label ?? 0 }] : [],
    ),
  )
}

/** The input of the reader of the parts, from raw scores. */
export function partsRow(
  one: Unseen,
  temperature: number,
): { input: Float64Array; label: number; weight: number; fold: number } {
  const probabilities = one.acts.map((scores) => softmax(Float64Array.from(scores), temperature))
  return {
    input: partsInput(one.ready.labelled.draft.segments, probabilities),
    label: one.ready.whole.label,
    weight: 0.5,
    fold: one.ready.fold,
  }
}

/** Scores of a segment in the light of the whole, as `inContext` reads them; at temperature 1. */
function lifted(scores: Float64Array, blended: Scored | undefined, context: Dense, temperature: number): Float64Array {
  const lift = scoreDense(context, softmax(Float64Array.from(blended?.scores ?? [])))
  return scores.map((score, act) => score / temperature + (lift[act] ?? 0))
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

/** How much of the lift of a purpose is believed; the whole was read from the same words, so not all of it. */
const LIFTS = [0, 0.15, 0.3, 0.45, 0.6, 0.8, 1]

/** How much likelier each purpose of a mail makes each act than it is at large, as logs, smoothed. */
export function lifts(all: readonly Ready[], belief: number): Dense {
  const acts = ACT_IDS.length
  const counts = PURPOSES.map(() => new Float64Array(acts).fill(2))
  const total = new Float64Array(acts).fill(2 * PURPOSES.length)
  for (const one of all)
    for (const { label } of one.segments)
      if (label >= 0) {
        const row = counts[one.whole.label]
        if (row) row[label] = (row[label] as number) + 1
        total[label] = (total[label] as number) + 1
      }
  const sum = (row: Float64Array) => row.reduce((mass, value) => mass + value, 0)
  const values = new Float64Array(acts * PURPOSES.length)
  for (const [purpose, row] of counts.entries())
    for (let act = 0; act < acts; act += 1)
      values[act * PURPOSES.length + purpose] =
        belief * Math.log((row[act] as number) / sum(row) / ((total[act] as number) / sum(total)))
  return { classes: acts, inputs: PURPOSES.length, values, bias: new Float64Array(acts) }
}

/** The belief in the lifts with the least surprise about the acts of unseen sectors. */
export function bestLifts(
  all: readonly Ready[],
  unseen: readonly Unseen[],
  blended: readonly Scored[],
  temperature: number,
): Dense {
  const losses = LIFTS.map((belief) => {
    const context = lifts(all, belief)
    const scored = unseen.flatMap((one, at) => {
      const whole = softmax(Float64Array.from(blended[at]?.scores ?? []))
      const lift = scoreDense(context, whole)
      return actScores([one]).map(({ scores, label }) => ({
        label,
        scores: Float64Array.from(scores, (score, act) => score / temperature + (lift[act] ?? 0)),
      }))
    })
    return surprise(scored, 1)
  })
  return lifts(all, LIFTS[losses.indexOf(Math.min(...losses))] ?? 0)
}

/** The whole training: readers on everything, calibration and blend on unseen sectors. */
export function train(all: readonly Ready[], version: string): { parts: Parts; unseen: Unseen[]; blended: Scored[] } {
  const unseen = readUnseen(all)
  const actTemperature = bestTemperature(actScores(unseen))
  const rows = unseen.map((one) => partsRow(one, actTemperature))
  const partScores: Float64Array[] = rows.map(() => new Float64Array())
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const dense = learnDense(
      rows.filter((row) => row.fold !== fold),
      PURPOSES.length,
      LEARNING.parts,
    )
    for (const [at, row] of rows.entries()) if (row.fold === fold) partScores[at] = scoreDense(dense, row.input)
  }
  const labels = rows.map((row) => row.label)
  const mixed = blend(
    unseen.map((one) => one.wholeScores),
    partScores,
    labels,
  )
  const blended = unseen.map((one, at) => ({
    scores: Float64Array.from(
      one.wholeScores,
      (score, index) => (score * mixed.whole + (partScores[at]?.[index] ?? 0) * mixed.parts) / mixed.temperature,
    ),
    label: labels[at] ?? 0,
  }))
  const readers = learnReaders(all)
  const dense = learnDense(rows, PURPOSES.length, LEARNING.parts)
  const context = bestLifts(all, unseen, blended, actTemperature)
  return {
    parts: { version, ...readers, actTemperature, context, parts: dense, blend: mixed, keep: LEARNING.keep },
    unseen: unseen.map((one, at) => ({
      ...one,
      acts: one.acts.map((scores) => lifted(scores, blended[at], context, actTemperature)),
    })),
    blended,
  }
}
