import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../acts/model.ts'
import { readMail } from '../acts/read.ts'
import { gather } from '../facts/gather.ts'
import { DEFAULT_THRESHOLDS } from '../law/index.ts'
import { parse } from '../mail/parse.ts'
import { splitOf } from './split.ts'

const model = loadModel(readFileSync(new URL('../acts/model/model.bin', import.meta.url)))

const SUGGESTION = 'Uw bestelling 20418 is vandaag verzonden.'

/** The mail as two mails, and the words of some of its segments. */
async function splitUp(subject: string, html: string) {
  const parsed = await parse({ bytes: JSON.stringify({ subject, html }), as: 'json' })
  if (!parsed.ok) throw new Error(parsed.problem.code)
  const reader = readMail(parsed.value, model)
  const facts = gather(parsed.value, reader.reading, {}, DEFAULT_THRESHOLDS)
  const remedy = splitOf({ reader, facts, verdicts: [] }, ['NL'], SUGGESTION)
  const texts = (ids: readonly string[] = []) =>
    parsed.value.segments.filter(({ id }) => ids.includes(id)).map(({ text }) => text)
  return { remedy, service: texts(remedy?.split?.service), other: texts(remedy?.split?.other) }
}

describe('a mail that is two mails', () => {
  const html = `<p>Beste mevrouw Postma,</p><p>Uw bestelling 20418 is vandaag verzonden.</p><p>De bezorger komt morgen.</p>
      <p style="visibility:hidden">U volgt uw bestelling 20418 in uw account.</p>
      <h2>Nu 20% korting op de hele zomercollectie</h2><p>Alleen deze week 20% korting op alle jurken.</p>
      <p style="visibility:hidden">Koop nu met 30% korting in onze winkel.</p>`

  it('leaves nothing in the service mail that steers a reader, seen or not', async () => {
    const { service, other } = await splitUp('Uw bestelling 20418 is onderweg', html)
    expect(service.join(' ')).not.toContain('korting')
    expect(service).toContain('U volgt uw bestelling 20418 in uw account.')
    expect(other).toContain('Koop nu met 30% korting in onze winkel.')
  })

  it('gives the service mail another subject where the subject goes with the other mail', async () => {
    const neutral = await splitUp('Uw bestelling 20418 is onderweg', html)
    expect(neutral.remedy?.subject).toBeNull()
    const offer = 'Alleen deze week 20% korting op alle jurken'
    const { remedy, other } = await splitUp(offer, html)
    expect(other).toContain(offer)
    expect(remedy?.subject).toEqual({ from: offer, suggestion: SUGGESTION })
  })
})
