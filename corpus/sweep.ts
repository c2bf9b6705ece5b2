import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadModel } from '../purpose/acts/model.ts'
import { type Answer, evaluate, evaluationSetting, readSet, score } from './eval.ts'

/** What is weighed: a false service, a question that was not needed, a miss that nobody is asked about. */
const COST = { falseService: 10, needless: 1, silent: 1 } as const
const SERVICE = [0.8, 0.85, 0.9, 0.93, 0.95, 0.97] as const
const OTHER = [0.5, 0.6, 0.7, 0.8] as const

/** What the answers cost, per hundred mails; questions about a strong tinge are asked in any case. */
function cost(answers: readonly Answer[]): number {
  const count = (test: (one: Answer) => boolean) => answers.filter(test).length
  const tinged = (one: Answer) => one.purpose === 'service' && one.tinge === 'strong'
  const sum =
    COST.falseService * count((one) => one.falseService) +
    COST.needless * count((one) => one.review && one.right && !tinged(one)) +
    COST.silent * count((one) => !one.review && !one.right && !one.falseService)
  return (100 * sum) / answers.length
}

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../../shared/bench/open', import.meta.url)))
const mails = readSet(folder)
const model = loadModel(readFileSync(new URL('../purpose/acts/model/model.bin', import.meta.url)))
const setting = evaluationSetting()
const percent = (share: number) => `${(100 * share).toFixed(1)} %`

console.log('| `service` | `other` | purpose right | false service | review | misses caught by a question | cost |')
console.log('|---|---|---|---|---|---|---|')
for (const service of SERVICE)
  for (const other of OTHER) {
    const thresholds = { ...setting.thresholds, service, other }
    const answers = await evaluate(mails, model, { ...setting, thresholds })
    const { accuracy, falseService, reviewShare, missesCaught } = score(answers)
    const shares = [accuracy, falseService, reviewShare, missesCaught].map(percent).join(' | ')
    console.log(`| ${service} | ${other} | ${shares} | ${cost(answers).toFixed(0)} |`)
  }
