import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../acts/model.ts'
import { judgesWith } from '../remedies/fixtures/judged.ts'
import { DUTY_MAILS } from './fixtures/duty-mails.ts'
import { type FixtureLine, type FixtureMail, mailFixture } from './fixtures/mail-fixture.ts'
import { gather } from './gather.ts'

const judged = judgesWith(loadModel(readFileSync(new URL('../acts/model/model.bin', import.meta.url))))

describe('a mail that a law orders', () => {
  it.each(DUTY_MAILS)('$duty: $what ($subject)', async ({ duty, subject, paragraphs }) => {
    expect((await judged(subject, paragraphs, ['NL'])).facts.duty.value).toBe(duty)
  })

  it('keeps its words of evidence for itself: only what it must contain is shown', async () => {
    const { facts } = await judged(DUTY_MAILS[0]?.subject ?? '', DUTY_MAILS[0]?.paragraphs ?? [], ['NL'])
    expect(facts.dutyContent.value).toEqual([
      'breach-nature',
      'breach-contact',
      'breach-consequences',
      'breach-measures',
    ])
  })

  it('names its product by what it is and its type, or misses that', async () => {
    const missing = async (product: string) => {
      const { verdicts } = await judged(
        'Terugroepactie: stop met het gebruik van de babystoel',
        [
          `U kocht ${product}. De gesp kan losschieten, waardoor uw kind kan vallen en ernstig letsel kan oplopen.`,
          'Gebruik de stoel niet meer. U krijgt uw geld terug. Bel gratis 0800 1234.',
        ],
        ['NL'],
      )
      return verdicts[0]?.missing.map(({ row }) => row)
    }
    expect(await missing('de babystoel BabySafe X1')).not.toContain('nl/recall-product')
    expect(await missing('een babystoel')).toContain('nl/recall-product')
  })

  it('misses that it stands alone, under the law that says so, when a voucher goes with it', async () => {
    const { facts, verdicts } = await judged(DUTY_MAILS[0]?.subject ?? '', DUTY_MAILS[0]?.paragraphs ?? [], ['NL'])
    expect(facts.parts.value.length).toBeGreaterThan(0)
    expect(verdicts[0]?.missing.map(({ row }) => row)).toContain('nl/breach-alone')
  })
})

describe('a breach', () => {
  const duty = (lines: readonly FixtureLine[], cues: readonly string[] = [], mail: FixtureMail = {}) => {
    const { draft, reading } = mailFixture(lines, {
      ...mail,
      cues: cues.map((word) => ({ cue: `breach-${word}`, segment: 's1' })),
    })
    const thresholds = { service: 0.9, other: 0.5, strongShare: 0.35, unread: 0.25 }
    return gather(draft, reading, {}, thresholds).duty.value
  }
  const faint: readonly FixtureLine[] = [
    ['subject', 'breach', 0.35],
    ['paragraph', 'security'],
  ]
  const clear: readonly FixtureLine[] = [
    ['paragraph', 'breach'],
    ['paragraph', 'breach'],
    ['paragraph', 'breach'],
  ]
  const offer: FixtureLine = ['paragraph', 'offer']

  it('that is hardly seen is one where the mail says whose it was and what comes of it', () => {
    expect(duty(faint, ['own', 'measures'])).toBe('breach')
    expect(duty(faint, ['own', 'contact'])).toBe('breach')
    expect(duty(faint, ['own'])).toBe('none')
    expect(duty(faint, ['measures', 'consequences', 'contact', 'nature'])).toBe('none')
    expect(duty([['paragraph', 'security']], ['own', 'measures'])).toBe('none')
  })

  it('that is clear needs no such words in a mail that promotes nothing', () => {
    expect(duty(clear)).toBe('breach')
    expect(duty(clear.slice(1))).toBe('none')
    expect(duty([...clear, offer])).toBe('none')
    expect(duty([...clear, offer], ['own', 'measures'])).toBe('breach')
  })

  it('elsewhere is no notice of the sender', () => {
    expect(duty(clear, ['elsewhere'])).toBe('none')
  })

  it('is no notice in a mail that is mostly something else', () => {
    expect(duty([...clear, offer, offer, offer], ['own', 'measures'])).toBe('none')
  })
})
