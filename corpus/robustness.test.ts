import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { loadModel } from '../purpose/acts/model.ts'
import { evaluationSetting, readSet } from './eval.ts'
import { readCorpus } from './mails.ts'
import { HIDINGS } from './robust/hiding.ts'
import { labelledLetter, letterOf } from './robust/letter.ts'
import { Measure, type Share, shareOf } from './robust/measure.ts'
import { CHANGES } from './robustness.ts'

/** Without `WAAROM_LONG` one letter of so many is asked, and a floor lies lower by what that may miss. */
const long = process.env['WAAROM_LONG'] === '1'
const EACH = { corpus: long ? 1 : 40, open: long ? 1 : 4 }
const MISSES = long ? 0 : 0.06

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const OPEN = path('../../shared/bench/open')
const model = loadModel(readFileSync(path('../purpose/acts/model/model.bin')))
const every = <T>(all: readonly T[], nth: number) => all.filter((_, at) => at % nth === 0)

const SETS = {
  corpus: new Measure(every(readCorpus(path('mails')).mails, EACH.corpus).map(letterOf), model, evaluationSetting()),
  ...(existsSync(OPEN)
    ? { open: new Measure(every(readSet(OPEN), EACH.open).map(labelledLetter), model, evaluationSetting()) }
    : {}),
}
if (!existsSync(OPEN)) console.log('robustness: ../shared/bench/open is not here; only corpus mails are changed')

/** The least share in the corpus and in the open set; behind it what was measured. */
type Floors = Readonly<Record<'corpus' | 'open', number>>
