import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../acts/model.ts'
import { readMail } from '../acts/read.ts'
import { gather } from '../facts/gather.ts'
import { DEFAULT_THRESHOLDS } from '../law/index.ts'
import { parse } from '../mail/parse.ts'
import { splitOf } from './split.ts'

const model = loadModel(readFileSync(new URL('../acts/model/model.bin', import.meta.url)))

describe('a mail that is two mails', () => {
  it('leaves nothing in the service mail that steers a reader, seen or not', async () => {
    const html = `<p>Beste mevrouw Postma,</p><p>Uw bestelling 20418 is vandaag verzonden.</p><p>De bezorger komt morgen.</p>
      <p style="visibility:hidden">U volgt uw bestelling 20418 in uw account.</p>
      <h2>Nu 20% korting op de hele zomercollectie</h2><p>Alleen deze week 20% korting op alle jurken.</p>
      <p style="visibility:hidden">Koop nu met 30% korting in onze winkel.</p>`
    const subject = 'Uw bestelling 20418 is onderweg'
    const parsed = await parse({ bytes: JSON.stringify({ subject, html }), as: 'json' })
    if (!parsed.ok) throw new Error(parsed.problem.code)
    const reader = readMail(parsed.value, model)
    const facts = gather(parsed.value, reader.reading, {}, DEFAULT_THRESHOLDS)
    const split = splitOf({ reader, facts, verdicts: [] }, ['NL'])?.split
    const texts = (ids: readonly string[] = []) =>
      parsed.value.segments.filter(({ id }) => ids.includes(id)).map(({ text }) => text)
    expect(texts(split?.service).join(' ')).not.toContain('korting')
    expect(texts(split?.service)).toContain('U volgt uw bestelling 20418 in uw account.')
    expect(texts(split?.other)).toContain('Koop nu met 30% korting in onze winkel.')
  })
})
