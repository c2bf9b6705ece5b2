import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../acts/model.ts'
import { judgesWith, textOf } from './fixtures/judged.ts'

const judged = judgesWith(loadModel(readFileSync(new URL('../acts/model/model.bin', import.meta.url))))

const PARCEL = [
  'Beste mevrouw Postma,',
  'Uw bestelling 20418 is vandaag verzonden. De bezorger komt morgen tussen 14.00 en 16.00 uur. Bent u niet thuis, dan ligt het pakket bij het afhaalpunt.',
  '[ Volg uw pakket ]',
]
const OFFER = ['Nu 20% korting op de hele zomercollectie, alleen deze week.', '[ Shop met korting ]']
const CLOSING = ['Met vriendelijke groet,\nWebwinkel De Lindeboom']

describe('a remedy', () => {
  it('takes out the offer and leaves the service content, for every law that it helps', async () => {
    const report = await judged(
      'Uw bestelling 20418 is onderweg',
      [...PARCEL, ...OFFER, ...CLOSING],
      ['NL', 'UK', 'DE'],
    )
    const [first] = report.remedies.remedies
    expect(first).toMatchObject({
      laws: ['NL', 'UK', 'DE'],
      becomes: { purpose: 'service', tinge: 'none' },
      split: null,
    })
    const removed = textOf(report, first?.remove ?? [])
    expect(removed.join(' ')).toContain('20% korting')
    expect(removed.join(' ')).not.toContain('verzonden')
  })

  it('is proven: the mail without those sentences gets the verdict that was promised', async () => {
    const report = await judged('Uw bestelling 20418 is onderweg', [...PARCEL, ...OFFER, ...CLOSING], ['NL'])
    for (const { remove, becomes } of report.remedies.remedies.filter((one) => one.split === null)) {
      const gone = new Set(textOf(report, remove))
      const left = report.draft.segments
        .filter((one) => one.role !== 'subject' && !gone.has(one.text))
        .map((one) => one.text)
      const again = await judged('Uw bestelling 20418 is onderweg', left, ['NL'])
      expect(again.verdicts[0]).toMatchObject(becomes)
    }
  })

  it('is not needed for a clean service mail', async () => {
    const report = await judged('Uw bestelling 20418 is onderweg', [...PARCEL, ...CLOSING], ['NL'])
    expect(report.remedies).toEqual({ remedies: [], none: 'none-needed' })
  })

  it('is not that a mail goes as something else, while that may be service and nothing in it steers', async () => {
    const report = await judged('', ['tekst'], ['NL'])
    expect(report.facts.leaning.value).toBe('service')
    expect(report.facts.service.value).not.toBe('present')
    expect(report.remedies).toEqual({ remedies: [], none: 'none-found' })
  })

  it('does not exist for a mail that only draws attention: there is no service reason in it', async () => {
    const report = await judged(
      'Samen komen we hier doorheen',
      [
        'Lieve klant,',
        'In deze bijzondere tijd denken we aan u. Ons team staat altijd voor u klaar, met een warm hart en een lach.',
        'Zorg goed voor elkaar.',
        ...CLOSING,
      ],
      ['NL'],
    )
    expect(report.remedies.none).toBe('no-service-reason')
  })

  it('is not told to go as what it is when it does: nothing is needed', async () => {
    const said = ['Beste klant,', 'Nu 50% korting op alle jassen. Shop de sale vandaag nog in onze winkel.', ...CLOSING]
    const none = async (stream: 'service' | 'commercial') =>
      (await judged('Nu 50% korting op alle jassen', said, ['NL'], {}, stream)).remedies.none
    expect([await none('service'), await none('commercial')]).toEqual(['no-service-reason', 'none-needed'])
  })

  it('leaves a recall alone', async () => {
    const report = await judged(
      'Veiligheidswaarschuwing: stop met het gebruik van waterkoker Brisa 1700',
      [
        'Beste klant,',
        'Dit is een terugroepactie om de productveiligheid. U kocht bij ons waterkoker Brisa 1700, serienummer 4401 tot 4890. Het handvat kan afbreken, waardoor u zich aan heet water kunt verbranden.',
        'Gebruik de waterkoker niet meer en haal de stekker eruit. U krijgt uw geld terug. Bel gratis 0800-1234.',
        ...CLOSING,
      ],
      ['NL', 'DE'],
    )
    expect(report.facts.duty.value).toBe('recall')
    expect(report.remedies.remedies).toEqual([])
  })
})
