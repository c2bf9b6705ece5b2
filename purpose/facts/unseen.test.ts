import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../acts/model.ts'
import { judgesWith, textOf } from '../remedies/fixtures/judged.ts'
import { tell } from '../report/story.ts'
import { type FixtureLine, mailFixture } from './fixtures/mail-fixture.ts'
import { gather } from './gather.ts'

const THRESHOLDS = { service: 0.9, other: 0.5, strongShare: 0.35, unread: 0.25 }
const judged = judgesWith(loadModel(readFileSync(new URL('../acts/model/model.bin', import.meta.url))))

describe('text that not every reader sees', () => {
  const SEEN: readonly FixtureLine[] = [
    ['subject', 'delivery'],
    ['paragraph', 'delivery'],
  ]
  const unseenOf = (lines: readonly FixtureLine[], text?: string, language: 'nl' | 'other' = 'nl') => {
    const { draft, reading } = mailFixture([...SEEN, ...lines])
    const segments = draft.segments.map((one, at) =>
      at < SEEN.length ? one : { ...one, hidden: true, prominence: 0, language, masked: text ?? one.masked },
    )
    return gather({ ...draft, segments }, reading, {}, THRESHOLDS).unseen
  }
  const MANY = Array.from({ length: 20 }, (_, at) => `woord${'abcdefghijklmnopqrst'[at]}`).join(' ')

  it('asks when it promotes, appeals or wants an opinion: one clear line or several', () => {
    expect(unseenOf([])).toMatchObject({ value: 'none', segments: [] })
    for (const act of ['offer', 'donation-ask', 'review-request'] as const)
      expect(unseenOf([['paragraph', act, 0.6]])).toMatchObject({ value: 'asking', segments: ['s3'] })
    expect(unseenOf([['paragraph', 'offer', 0.55]]).value).toBe('plain')
    expect(unseenOf(Array(2).fill(['paragraph', 'offer', 0.55])).value).toBe('asking')
    expect(unseenOf([['footer', 'social', 0.9]]).value).toBe('plain')
    expect(unseenOf([['paragraph', 'delivery']])).toMatchObject({ value: 'plain', segments: ['s3'] })
  })

  it('is nothing where the same words are seen elsewhere', () => {
    expect(unseenOf([['paragraph', 'offer']], 'Delivery 1').value).toBe('none')
  })

  it('cannot be read when it is much of what nobody can make out', () => {
    expect(unseenOf([['paragraph', 'delivery', 0.9]], MANY, 'other').value).toBe('unreadable')
    expect(unseenOf([['paragraph', 'delivery', 0.45, 0.5, 0.5]], MANY).value).toBe('plain')
    expect(unseenOf([['paragraph', 'delivery', 0.9]], 'Dos palabras nada más', 'other').value).toBe('plain')
  })
})

describe('a service mail that hides something', () => {
  const SUBJECT = 'Uw pakket komt morgen'
  const PARCEL = '<h1>Uw pakket komt morgen</h1><p>Uw pakket 4711 komt morgen tussen 9 en 12 uur.</p>'
  const verdictOf = async (html: string) => (await judged(SUBJECT, { html }, ['NL'])).verdicts[0]

  it.each([
    '<p style="color:#fff;background:#fff">Nu 50% korting op alle jassen. Shop de sale vandaag.</p>',
    '<div style="display:none">Doneer vandaag nog 10 euro voor de kinderen in nood.</div>',
    '<div style="font-size:0">Ontdek nu onze nieuwe zomercollectie in de webshop!</div>',
  ])('goes to a person: %s', async (line) => {
    const report = await judged(SUBJECT, { html: PARCEL + line }, ['NL', 'UK', 'DE', 'US'])
    for (const { reviewBecause } of report.verdicts) expect(reviewBecause).toContain('hidden-promotion')
    expect(report.verdicts[0]).toMatchObject({ purpose: 'service', decision: 'hold' })
    const [remedy] = report.remedies.remedies
    expect(remedy).toMatchObject({ laws: ['NL', 'UK', 'DE', 'US'], becomes: { purpose: 'service', tinge: 'none' } })
    expect(textOf(report, remedy?.remove ?? []).join(' ')).toBe(line.replace(/<[^>]+>/g, ''))
  })

  it.each([
    ['a preheader', `<div style="display:none">Uw pakket komt morgen tussen 9 en 12 uur</div>${PARCEL}`],
    ['service', `${PARCEL}<p style="display:none">U volgt uw bestelling in uw account.</p>`],
    ['a copy for another screen', `${PARCEL}<div style="display:none">Uw pakket 4711 komt morgen.</div>`],
    ['what keeps the preheader short', `<div style="display:none">&zwnj;&nbsp;&zwnj;&nbsp;&#847;</div>${PARCEL}`],
  ])('may go when that is %s', async (_, html) => {
    expect(await verdictOf(html)).toMatchObject({ purpose: 'service', reviewBecause: [], decision: 'pass' })
  })

  it('goes to a person when only its plain text promotes or appeals, which is said and can be taken out', async () => {
    const html = '<p>Beste klant,</p><p>Uw pakket 4711 komt een dag later. Wij bezorgen het vrijdag.</p>'
    const said = 'Uw pakket 4711 komt een dag later. Wij bezorgen het vrijdag.'
    const offer = 'Nu 50% korting op tassen met code TAS50.'
    const report = await judged(SUBJECT, { html, text: `${said} ${offer}` }, ['NL', 'UK'])
    for (const { reviewBecause } of report.verdicts) expect(reviewBecause).toEqual(['hidden-promotion'])
    expect(textOf(report, report.remedies.remedies[0]?.remove ?? [])).toEqual([offer])
    const told = tell(report, 'en')
    expect(told.found).toEqual([`The HTML and the plain text say different things. Only in the plain text: “${offer}”`])
    expect(told.lines.at(-1)?.note).toContain('stands only in the plain text')
    const service = await judged(SUBJECT, { html, text: `${said} Bel ons gerust over uw bestelling.` }, ['NL'])
    expect(service.verdicts[0]?.reviewBecause).toEqual([])
    expect(tell(service, 'nl').found[0]).toContain('Alleen in de platte tekst: “Bel ons gerust over uw bestelling.”')
  })

  it('does no duty with what nobody sees', async () => {
    const shown = '<p>Wij roepen deze waterkoker terug. Stop direct met het gebruik: brandgevaar.</p>'
    const hidden = '<p style="display:none">U krijgt uw geld terug.</p>'
    const contents = async (html: string) => (await judged('Terugroepactie waterkoker', { html }, ['NL'])).facts
    const [open, closed] = [
      await contents(shown + hidden.replace(/ style="[^"]+"/, '')),
      await contents(shown + hidden),
    ]
    expect(open.dutyContent.value).toContain('recall-remedy')
    expect(closed.duty.value).toBe('recall')
    expect(closed.dutyContent.value).not.toContain('recall-remedy')
  })

  it('is read with its preheader: an inbox shows that', async () => {
    const verdict = await verdictOf(`<div style="display:none">Nu 50% korting op alle jassen</div>${PARCEL}`)
    expect(verdict?.reviewBecause).not.toContain('hidden-promotion')
    expect(verdict?.tinge).toBe('strong')
  })
})
