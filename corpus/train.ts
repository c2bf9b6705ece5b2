import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { card, figures } from './card.ts'
import { score } from './eval.ts'
import { label } from './learn/dataset.ts'
import { pack } from './learn/pack.ts'
import { ready, train } from './learn/training.ts'
import { readCorpus } from './mails.ts'
import { evaluateUnseen } from './unseen.ts'

/** The version of the model that this corpus and these features make. Raise it with every change of either. */
export const MODEL_VERSION = '2026-12-01.1'

const here = (path: string) => new URL(path, import.meta.url)

/** Hash of all corpus mails; a test holds it against the committed model. */
export function corpusHash(): string {
  const { mails } = readCorpus(fileURLToPath(here('mails')))
  return createHash('sha256').update(JSON.stringify(mails)).digest('hex')
}

/** Trains from the corpus; same corpus, same bytes. */
export async function trainFromCorpus() {
  const { mails, faults } = readCorpus(fileURLToPath(here('mails')))
  const [fault] = faults
  if (fault) throw new Error(`corpus/mails/${fault.file}, line ${fault.at}: ${fault.what}`)
  const all = ready(await label(mails))
  const trained = train(all, MODEL_VERSION)
  return { bytes: pack(trained.parts), all, ...trained }
}

if (import.meta.main) {
  const started = performance.now()
  const trained = await trainFromCorpus()
  const brotli = brotliCompressSync(trained.bytes).length
  writeFileSync(here('../purpose/acts/model/model.bin'), trained.bytes)
  const whole = score(await evaluateUnseen(trained, trained.all))
  const measured = figures(trained, trained.all, whole)
  const facts = {
    version: MODEL_VERSION,
    corpus: corpusHash(),
    model: createHash('sha256').update(trained.bytes).digest('hex'),
  }
  writeFileSync(here('../purpose/acts/model/model.json'), `${JSON.stringify(facts, null, 2)}\n`)
  const old = readFileSync(here('model-card.md'), 'utf8')
  writeFileSync(here('model-card.md'), card(old, measured, brotli))
  console.log(measured.text)
  console.log(
    `${trained.bytes.length} bytes, ${brotli} as brotli, ${Math.round((performance.now() - started) / 1000)} s`,
  )
}
