import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../purpose/acts/model.ts'
import { evaluate, evaluationSetting, readSet, score } from './eval.ts'

const model = loadModel(readFileSync(new URL('../purpose/acts/model/model.bin', import.meta.url)))
const answers = await evaluate(readSet(fileURLToPath(new URL('held-out', import.meta.url))), model, evaluationSetting())

describe('on mails that the model was never trained on, the whole check', () => {
  it.each([
    ['nl', 0.88],
    ['en', 0.84],
    ['de', 0.87],
    ['fr', 0.85],
  ])('in %s reads the purpose right in %f of them', (language, least) => {
    expect(score(answers.filter(({ mail }) => mail.lang === language)).accuracy).toBeGreaterThanOrEqual(least)
  })

  it('hardly ever calls something else service without asking a person', () => {
    expect(score(answers).falseService).toBeLessThanOrEqual(0.01)
  })

  it('asks a person about most of what it misreads, and is as sure as it is right', () => {
    const { missesCaught, calibration } = score(answers)
    expect(missesCaught).toBeGreaterThanOrEqual(0.6)
    expect(calibration).toBeLessThanOrEqual(0.05)
  })

  it('sees the tinge of service mails', () => {
    expect(score(answers).tingeAccuracy).toBeGreaterThanOrEqual(0.85)
  })
})
