import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../purpose/acts/features.ts'
import { loadModel } from '../purpose/acts/model.ts'
import { Scorer } from '../purpose/acts/sink.ts'
import { WholeReader } from '../purpose/acts/whole.ts'
import { wholeFeatures } from '../purpose/acts/whole-features.ts'
import { parse } from '../purpose/mail/parse.ts'
import { readCorpus } from './mails.ts'
import { render } from './render.ts'

const model = loadModel(readFileSync(new URL('../purpose/acts/model/model.bin', import.meta.url)))
const { mails } = readCorpus(fileURLToPath(new URL('mails', import.meta.url)))

describe('the reader of the whole', () => {
  it('reads a mail without some segments as if they had never been there', async () => {
    const drafts = await Promise.all(
      mails.slice(0, 40).map(async (mail) => {
        const parsed = await parse({ bytes: render(mail, 'html').json, as: 'json' })
        if (!parsed.ok) throw new Error(parsed.problem.code)
        return parsed.value
      }),
    )
    const scorer = new Scorer(model.whole)
    fc.assert(
      fc.property(fc.nat(drafts.length - 1), fc.infiniteStream(fc.boolean()), (index, keeps) => {
        const draft = drafts[index]
        if (!draft) return
        const mail = prepare(draft)
        const reader = new WholeReader(mail, model.whole)
        const kept = [...mail.keys()].filter(() => keeps.next().value)
        const quick = reader.scores(kept)
        scorer.begin()
        wholeFeatures(
          scorer,
          kept.flatMap((at) => mail[at] ?? []),
        )
        for (const [at, slow] of scorer.scores().entries()) expect(quick[at]).toBeCloseTo(slow, 6)
        const again = reader.scores([...mail.keys()])
        scorer.begin()
        wholeFeatures(scorer, mail)
        for (const [at, slow] of scorer.scores().entries()) expect(again[at]).toBeCloseTo(slow, 6)
      }),
      { seed: 11, numRuns: 60 },
    )
  })
})
