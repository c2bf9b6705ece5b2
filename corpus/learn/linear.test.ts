import { describe, expect, it } from 'vitest'
import { ACT_IDS, PURPOSES } from '../../purpose/acts/act.ts'
import { FAMILIES } from '../../purpose/acts/families.ts'
import { CONTEXT_INPUTS } from '../../purpose/acts/in-context.ts'
import { loadModel } from '../../purpose/acts/model.ts'
import { scoreNet } from '../../purpose/acts/net.ts'
import { PARTS_INPUTS } from '../../purpose/acts/parts.ts'
import { Scorer } from '../../purpose/acts/sink.ts'
import { bestTemperature, calibrationError } from './calibrate.ts'
import { type Example, learn, scoresOf } from './linear.ts'
import { learnNet, type NetRow } from './net.ts'
import { pack } from './pack.ts'

const example = (label: number, ...ids: number[]): Example => ({
  ids: Uint32Array.from(ids),
  values: Float32Array.from(ids, () => 1),
  label,
  weight: 1,
})
/** Three classes, each with a feature of its own and one in common. */
const EXAMPLES = Array.from({ length: 60 }, (_, at) => example(at % 3, 10 + (at % 3), 99))
const SETTING = { classes: 3, bits: 8, rounds: 5, rate: 0.1, decay: 1e-6, seed: 7 }

describe('the linear reader', () => {
  it('learns which feature goes with which class', () => {
    const learned = learn(EXAMPLES, SETTING)
    for (const label of [0, 1, 2]) {
      const scores = scoresOf(learned, Uint32Array.of(10 + label), Float32Array.of(1))
      expect(scores.indexOf(Math.max(...scores))).toBe(label)
    }
  })

  it('gives the same weights for the same examples and seed', () => {
    expect(learn(EXAMPLES, SETTING).values).toEqual(learn(EXAMPLES, SETTING).values)
  })
})

/** Either of two things, but not both: no sum of inputs tells it. */
const EITHER: NetRow[] = [
  { input: Float64Array.of(0, 0), label: 0 },
  { input: Float64Array.of(0, 1), label: 1 },
  { input: Float64Array.of(1, 0), label: 1 },
  { input: Float64Array.of(1, 1), label: 0 },
]
const NET = { hidden: 8, outputs: 2, rounds: 600, batch: 4, rate: 0.02, decay: 0, leftOut: 0, seeds: [3] }

describe('a net', () => {
  it('learns what no sum of its inputs tells', () => {
    const net = learnNet(EITHER, NET)
    for (const { input, label } of EITHER) {
      const scores = scoreNet(net, input)
      expect(scores.indexOf(Math.max(...scores))).toBe(label)
    }
  })

  it('gives the same weights for the same rows and seed', () => {
    expect(learnNet(EITHER, NET)).toEqual(learnNet(EITHER, NET))
  })

  it('is the mean of those of each seed', () => {
    const input = Float64Array.of(0.3, 0.8)
    const [one, other] = [3, 4].map((seed) => scoreNet(learnNet(EITHER, { ...NET, seeds: [seed] }), input))
    const both = scoreNet(learnNet(EITHER, { ...NET, seeds: [3, 4] }), input)
    expect(one).not.toEqual(other)
    for (const [at, score] of both.entries()) expect(score).toBeCloseTo(((one?.[at] ?? 0) + (other?.[at] ?? 0)) / 2, 4)
  })

  it.each([1, 3, 5, 8])('of %i units learns all of them', (hidden) => {
    const { firstBias } = learnNet(EITHER, { ...NET, hidden })
    expect(firstBias.every((bias) => bias !== 0)).toBe(true)
  })

  it('learns only what is to be added to scores that stand already', () => {
    const base = Float64Array.of(0, 5)
    const net = learnNet(
      [
        { input: Float64Array.of(1), label: 0, base },
        { input: Float64Array.of(1), label: 1, base },
      ],
      NET,
    )
    const [one = 0, other = 0] = scoreNet(net, Float64Array.of(1))
    expect(one - other).toBeCloseTo(5, 0)
  })
})

/** A net of the sizes that a model needs. */
function someNet(inputs: number, outputs: number) {
  return learnNet([{ input: new Float64Array(inputs).fill(1), label: 0 }], { ...NET, outputs, rounds: 2 })
}

describe('a packed model', () => {
  it('scores as the learned one, within the rounding of a byte', () => {
    const acts = learn(
      EXAMPLES.map((one) => ({ ...one, label: one.label + 4 })),
      { ...SETTING, classes: ACT_IDS.length },
    )
    const whole = learn(EXAMPLES, { ...SETTING, classes: PURPOSES.length })
    const parts = {
      version: 'test',
      acts,
      actTemperature: 1.2,
      context: someNet(CONTEXT_INPUTS, FAMILIES.length),
      whole,
      parts: someNet(PARTS_INPUTS, PURPOSES.length),
      blend: { whole: 1, parts: 1, temperature: 1 },
      keep: { acts: 1e6, whole: 1e6 },
    }
    const model = loadModel(pack(parts))
    expect(model.version).toBe('test')
    expect(model.actTemperature).toBe(1.2)
    expect(model.context).toEqual(parts.context)
    expect(model.parts).toEqual(parts.parts)
    const scorer = new Scorer(model.acts)
    scorer.begin()
    scorer.add(10, 1)
    scorer.add(99, 1)
    const out = scorer.scores()
    const exact = scoresOf(acts, Uint32Array.of(10, 99), Float32Array.of(1, 1))
    for (const [at, value] of exact.entries()) expect(out[at]).toBeCloseTo(value, 1)
  })

  it('refuses bytes that are not a model', () => {
    expect(() => loadModel(new TextEncoder().encode('not a model at all'))).toThrow('Install the package again')
  })
})

describe('calibration', () => {
  it('softens scores that are too sure', () => {
    const scored = Array.from({ length: 100 }, (_, at) => ({
      scores: Float64Array.of(5, 0),
      label: at % 4 === 0 ? 1 : 0,
    }))
    expect(bestTemperature(scored)).toBeGreaterThan(3)
  })

  it('is off by nothing when 8 of 10 are right at 0.8, and by 0.3 when 5 of 10 are', () => {
    const at = (rights: number) =>
      Array.from({ length: 10 }, (_, index) => ({ probability: 0.8, right: index < rights }))
    expect(calibrationError(at(8))).toBeCloseTo(0)
    expect(calibrationError(at(5))).toBeCloseTo(0.3)
  })
})
