import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../acts/model.ts'
import { judgesWith } from '../remedies/fixtures/judged.ts'

const judged = judgesWith(loadModel(readFileSync(new URL('../acts/model/model.bin', import.meta.url))))

const MAILS = {
  nl: ['Uw pakket komt morgen', 'Uw pakket 4711 komt morgen tussen 9 en 12 uur.', 'Volg ons op Instagram!'],
  en: [
    'Your appointment is confirmed',
    'Your appointment on 12 June at 10.30 is confirmed.',
    'Follow us on Instagram!',
  ],
  de: ['Ihre Rechnung für Mai', 'Ihre Rechnung über 84,20 Euro steht im Kundenkonto.', 'Folgen Sie uns auf Instagram!'],
  fr: ['Votre réservation', 'Votre réservation du 3 au 5 juillet est confirmée.', 'Suivez-nous sur Instagram !'],
} as const

describe.each(Object.entries(MAILS))('where a sender can be found, in a mail in %s,', (_, [subject, service, ask]) => {
  const icon = (alt: string) =>
    `<a href="https://www.instagram.com/x"><img src="a.png" alt="${alt}" width="24" height="24"></a>`

  it.each([
    [
      'the icons of networks ask for nothing',
      `${icon('Facebook')} ${icon('Instagram')} ${icon('LinkedIn logo')}`,
      'none',
    ],
    [
      'their names do not either',
      '<p><a href="https://x.com/x">X</a> | <a href="https://youtu.be">YouTube</a></p>',
      'none',
    ],
    ['a sentence asks to follow', `<p>${ask}</p>`, 'light'],
    ['so does such an alternative text', icon(ask.replace(/ ?!/, '')), 'light'],
  ])('%s', async (_, html, tinge) => {
    const report = await judged(subject, { html: `<h1>${subject}</h1><p>${service}</p>${html}` }, ['NL'])
    expect(report.verdicts[0]).toMatchObject({ purpose: 'service', tinge, reviewBecause: [] })
  })
})
