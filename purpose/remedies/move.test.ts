import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../acts/model.ts'
import { rearrange } from '../mail/segment/rearrange.ts'
import { counselText } from '../report/counsel.ts'
import { reportHtml } from '../report/html.ts'
import type { Report } from '../report/report.ts'
import { reportText } from '../report/text.ts'
import { judgesWith, textOf } from './fixtures/judged.ts'

const judged = judgesWith(loadModel(readFileSync(new URL('../acts/model/model.bin', import.meta.url))))

/** A mail with something of the sender's own standing too early: what is first, what is early, the service, the end. */
interface Early {
  readonly subject: string
  readonly first: readonly string[]
  readonly early: readonly string[]
  readonly service: readonly string[]
  readonly end: readonly string[]
}

const NL: Early = {
  subject: 'Uw bestelling 20418 is onderweg',
  first: ['Beste mevrouw Postma,'],
  early: ['Ontdek onze app en volg uw pakket nog makkelijker. Download de app gratis in de App Store.'],
  service: [
    'Uw bestelling 20418 is vandaag verzonden. De bezorger komt morgen tussen 14.00 en 16.00 uur. Bent u niet thuis, dan ligt het pakket bij het afhaalpunt.',
    '[ Volg uw pakket ]',
    'U kunt uw bestelling binnen 30 dagen gratis retourneren. Het geld staat binnen 14 dagen op uw rekening. Uw factuur vindt u in uw account.',
  ],
  end: ['Met vriendelijke groet,\nWebwinkel De Lindeboom'],
}
const DE: Early = {
  subject: 'Ihre Bestellung 20418 ist unterwegs',
  first: ['Sehr geehrte Frau Albers,'],
  early: [
    'Mit unserer App verfolgen Sie Ihr Paket noch einfacher. Laden Sie die App jetzt kostenlos im App Store herunter.',
  ],
  service: [
    'Ihre Bestellung 20418 wurde heute verschickt. Der Zusteller kommt morgen zwischen 14 und 16 Uhr. Sind Sie nicht zu Hause, liegt das Paket in der Abholstation.',
    '[ Paket verfolgen ]',
    'Ihre Rechnung finden Sie in Ihrem Konto. Legen Sie für eine Rücksendung bitte den Rücksendeschein in das Paket. Das Geld erstatten wir innerhalb von 14 Tagen auf Ihr Konto.',
  ],
  end: ['Mit freundlichen Grüßen\nLindenbaum Versand'],
}
/** The app, now with a button, between two pieces of service. */
const BETWEEN_NL: Early = {
  ...NL,
  first: [...NL.first, 'Uw bestelling 20418 is vandaag verzonden.'],
  early: [...NL.early, '[ Download de app ]'],
  service: [
    'De bezorger komt morgen tussen 14.00 en 16.00 uur. Bent u niet thuis, dan ligt het pakket bij het afhaalpunt. Uw factuur vindt u in uw account.',
    '[ Volg uw pakket ]',
  ],
}
const BETWEEN_DE: Early = {
  ...DE,
  first: [...DE.first, 'Ihre Bestellung 20418 wurde heute verschickt.'],
  early: [...DE.early, '[ App herunterladen ]'],
  service: [
    'Der Zusteller kommt morgen zwischen 14 und 16 Uhr. Sind Sie nicht zu Hause, liegt das Paket in der Abholstation. Ihre Rechnung finden Sie in Ihrem Konto.',
    '[ Paket verfolgen ]',
  ],
}
/** A line of goodwill on top of a long service mail. */
const GOODWILL: Early = {
  ...DE,
  early: ['Wir sind stolz auf 40 Jahre Lindenbaum und auf alles, wofür wir stehen.'],
  service: [
    ...DE.service,
    'Bestellt haben Sie ein Paar Schuhe in Größe 42 und ein Paar Schnürsenkel. Der Betrag von 89,90 Euro wurde von Ihrer Kreditkarte abgebucht.',
  ],
}

/** The share from which a tinge is strong, for the mails with a button: above what the offer takes once it is moved. */
const BUTTON = { strongShare: 0.375 }

const written = ({ subject, first, early, service, end }: Early, laws: readonly string[], thresholds = {}) =>
  judged(subject, [...first, ...early, ...service, ...end], laws, thresholds)
const rewritten = ({ subject, first, early, service, end }: Early, laws: readonly string[], thresholds = {}) =>
  judged(subject, [...first, ...service, ...early, ...end], laws, thresholds)
const verdicts = ({ verdicts }: Report) => [
  ...new Set(verdicts.map(({ purpose, tinge, decision }) => `${purpose}, ${tinge}, ${decision}`)),
]
const moveOf = (report: Report) => report.remedies.remedies.find((one) => one.move.length > 0)

describe('moving what stands too early under the service', () => {
  it.each([
    ['an own offer that opens the mail, Dutch', NL, ['NL', 'US'], {}, 'commercial, none, hold', 'service, light, warn'],
    [
      'an own offer that opens the mail, German',
      DE,
      ['NL', 'US'],
      {},
      'commercial, none, hold',
      'service, light, warn',
    ],
    [
      'an offer that is less striking further down, Dutch',
      BETWEEN_NL,
      ['NL', 'US'],
      BUTTON,
      'service, strong, hold',
      'service, light, warn',
    ],
    [
      'an offer that is less striking further down, German',
      BETWEEN_DE,
      ['NL', 'US'],
      BUTTON,
      'service, strong, hold',
      'service, light, warn',
    ],
    [
      'a line of goodwill, German law',
      GOODWILL,
      ['DE', 'AT', 'FR', 'BE'],
      {},
      'commercial, light, hold',
      'service, none, pass',
    ],
    ['a line of goodwill, Dutch law', GOODWILL, ['NL', 'US'], {}, 'service, light, warn', 'service, none, pass'],
  ] as const)(
    'turns the verdict, and the mail written so gets it: %s',
    async (_, mail, laws, thresholds, before, after) => {
      const report = await written(mail, laws, thresholds)
      expect(verdicts(report)).toEqual([before])
      const move = moveOf(report)
      expect(move).toMatchObject({ laws, remove: [], subject: null, split: null })
      expect(textOf(report, move?.move ?? []).join(' ')).toBe(mail.early.join(' ').replace(/[[\]] ?| ]/g, ''))
      expect(mail.service.join(' ')).toContain(textOf(report, [move?.under ?? ''])[0])
      const again = await rewritten(mail, laws, thresholds)
      expect(verdicts(again)).toEqual([after])
      expect(again.verdicts.map(({ tinge }) => tinge)).toEqual(laws.map(() => move?.becomes.tinge))
    },
  )

  it('is no remedy where the law allows no offer in any place', async () => {
    expect(moveOf(await written(NL, ['DE', 'UK']))).toBeUndefined()
  })

  it('is no remedy for a discount: that stays too much wherever it stands', async () => {
    const sale = {
      ...NL,
      early: ['Nu 20% korting op de hele zomercollectie, alleen deze week.', '[ Shop met korting ]'],
    }
    expect(moveOf(await written(sale, ['NL', 'US']))).toBeUndefined()
  })

  it.each([NL, BETWEEN_DE])('finds each sentence about as striking as in the mail that is written so', async (mail) => {
    const { segments } = (await written(mail, ['NL'])).draft
    const there = (await rewritten(mail, ['NL'])).draft.segments
    const order = there.map(({ text }) => segments.findIndex((one) => one.text === text))
    for (const [at, { text, prominence }] of rearrange(segments, order).entries())
      expect(Math.abs(prominence - (there[at]?.prominence ?? 0)), text).toBeLessThan(0.02)
  })

  it('is told in the text, the HTML and the report for a counsel, in both languages', async () => {
    const report = await written(NL, ['NL', 'DE'])
    const nl =
      'Zet deze zinnen onder “Uw factuur vindt u in uw account.”; dan is het een servicemail met een licht tintje in Nederland:'
    const en =
      'Put these sentences under “Uw factuur vindt u in uw account.”; then it is a service mail with a light tinge in the Netherlands:'
    const folded = (text: string) => text.replace(/\s+/g, ' ')
    expect(folded(reportText(report, { lang: 'nl', columns: 100 }))).toContain(
      `${nl} – Ontdek onze app en volg uw pakket nog makkelijker. – Download de app gratis in de App Store.`,
    )
    expect(folded(reportText(report, { lang: 'en', columns: 100 }))).toContain(en)
    expect(reportHtml(report, 'nl')).toContain(nl)
    expect(reportHtml(report, 'en')).toContain(en)
    expect(counselText(report, 'nl')).toContain(`- ${nl}\n  – Ontdek onze app`)
    expect(counselText(report, 'en')).toContain(en)
  })
})
