import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'
import { readCorpus } from './mails.ts'
import { corpusHash, MODEL_VERSION, trainFromCorpus } from './train.ts'

const read = (path: string) => readFileSync(new URL(path, import.meta.url))
const model = read('../purpose/acts/model/model.bin')
const facts = JSON.parse(read('../purpose/acts/model/model.json').toString()) as {
  version: string
  corpus: string
  model: string
}
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('the corpus', () => {
  const { mails, faults } = readCorpus(fileURLToPath(new URL('mails', import.meta.url)))
  const heldOut = readCorpus(fileURLToPath(new URL('held-out', import.meta.url)))

  it('follows its guide: known words, one subject a mail, no near-duplicates', () => {
    const all = [...mails, ...heldOut.mails]
    expect([...faults, ...heldOut.faults, ...lint(all, read('README.md').toString())]).toEqual([])
  })

  it.each([
    ['nl', 240],
    ['en', 120],
    ['de', 120],
    ['fr', 120],
  ])('has in %s at least %i mails, a third of them hard', (language, least) => {
    const some = mails.filter((mail) => mail.language === language)
    expect(some.length).toBeGreaterThanOrEqual(least)
    expect(some.filter((mail) => mail.hard).length * 3).toBeGreaterThanOrEqual(some.length)
  })

  it('spans at least thirty sectors', () => {
    expect(new Set(mails.map((mail) => mail.sector)).size).toBeGreaterThanOrEqual(30)
  })
})

describe('the model', () => {
  it('belongs to the corpus: it was trained on the mails that are there', () => {
    expect(facts).toEqual({ version: MODEL_VERSION, corpus: corpusHash(), model: hash(model) })
  })

  it('weighs at most 1.5 MB as brotli', () => {
    // The smallest that brotli can make takes thirty times the work, and is smaller yet.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
    expect(brotliCompressSync(model, { params }).length).toBeLessThanOrEqual(1_500_000)
  })

  it.runIf(process.env['WAAROM_LONG'])('is reproduced bit for bit by training again', async () => {
    const trained = await trainFromCorpus()
    expect(hash(trained.bytes)).toBe(facts.model)
  })
})
