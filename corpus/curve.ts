import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadModel } from '../purpose/acts/model.ts'
import { evaluate, evaluationSetting, readSet, score } from './eval.ts'
import { label } from './learn/dataset.ts'
import { pack } from './learn/pack.ts'
import { ready, train } from './learn/training.ts'
import { readCorpus } from './mails.ts'
import { pick } from './render.ts'
import { MODEL_VERSION } from './train.ts'

/** The shares of the corpus that are tried, smallest first. */
const SHARES = [1 / 8, 1 / 4, 1 / 2, 1] as const
const PARTS = 1024
const WIDTH = 40

const { mails } = readCorpus(fileURLToPath(new URL('mails', import.meta.url)))
const open = fileURLToPath(new URL('../../shared/bench/open', import.meta.url))
const labelled = existsSync(open) ? readSet(open) : []
if (labelled.length === 0) console.log('The open set is not there: only unseen sectors are drawn.')

const bar = (share: number) => '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '·')
for (const share of SHARES) {
  // By the hash of the id, so that each share holds the smaller ones.
  const some = mails.filter((mail) => pick(`curve ${mail.id}`, PARTS) < share * PARTS)
  const trained = train(ready(await label(some)), MODEL_VERSION)
  const right = trained.blended.filter(({ scores, label: wanted }) => scores[wanted] === Math.max(...scores)).length
  const unseen = right / trained.blended.length
  console.log(`${String(some.length).padStart(5)} mails  unseen sectors ${bar(unseen)} ${(unseen * 100).toFixed(1)} %`)
  if (labelled.length === 0) continue
  const { accuracy } = score(await evaluate(labelled, loadModel(pack(trained.parts)), evaluationSetting()))
  console.log(`${''.padStart(12)} open set       ${bar(accuracy)} ${(accuracy * 100).toFixed(1)} %`)
}
