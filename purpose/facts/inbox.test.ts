import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../acts/model.ts'
import { judgesWith } from '../remedies/fixtures/judged.ts'
import { mailFixture } from './fixtures/mail-fixture.ts'
import { gather } from './gather.ts'

const THRESHOLDS = { service: 0.9, other: 0.5, strongShare: 0.35, unread: 0.25 }
const judged = judgesWith(loadModel(readFileSync(new URL('../acts/model/model.bin', import.meta.url))))

const BODY = {
  nl: 'Uw pakket 4711 komt morgen tussen 9 en 12 uur. Houd uw legitimatie klaar.',
  en: 'Your appointment with Dr Patel on 12 June at 10.30 is confirmed. Please arrive ten minutes early.',
  de: 'Ihre Rechnung für Mai über 84,20 Euro steht im Kundenkonto. Der Betrag wird am 14. Juni abgebucht.',
  fr: 'Votre réservation du 3 au 5 juillet est confirmée. Votre chambre est disponible à partir de 15 heures.',
}
const SUBJECT = {
  nl: 'Uw pakket komt morgen',
  en: 'Your appointment is confirmed',
  de: 'Ihre Rechnung für Mai',
  fr: 'Votre réservation est confirmée',
}

async function asked(language: keyof typeof BODY, { subject = SUBJECT[language], name = 'Lampenhuis' }) {
  const report = await judged(subject, { from: `${name} <info@example.org>`, html: `<p>${BODY[language]}</p>` }, [
    'NL',
    'UK',
  ])
  return { reasons: report.verdicts.map(({ reviewBecause }) => reviewBecause), report }
}

describe('the name of the sender of a service mail', () => {
  it.each([
    ['nl', 'SALE 50% – Lampenhuis'],
    ['nl', 'Gratis verzending | Lampenhuis'],
    ['nl', 'S A L E S 5 0 % korting bij Lampenhuis'],
    ['en', 'Up to 70% off at Oakfield'],
    ['en', 'Special offer from Oakfield'],
    ['de', '20% Rabatt bei Müller'],
    ['fr', 'Soldes -50% La Maison'],
  ] as const)('asks a person when it advertises: %s, %s', async (language, name) => {
    expect((await asked(language, { name })).reasons).toEqual([['inbox-sender'], ['inbox-sender']])
  })

  it.each([
    ['nl', 'Outlet Roermond'],
    ['nl', 'Bestelling bij Kortingsbon.nl'],
    ['nl', 'Actiefonds Amsterdam'],
    ['en', 'Discount Tire'],
    ['en', 'Dollar Shave Club'],
    ['de', 'Mein Rabattkonto'],
    ['fr', 'Free Mobile'],
    ['fr', 'La Redoute'],
  ] as const)('asks nobody when it is a name: %s, %s', async (language, name) => {
    expect((await asked(language, { name })).reasons).toEqual([[], []])
  })
})

describe('a subject of several parts', () => {
  it.each([
    ['nl', 'Uw bestelling is verzonden – en 20% korting op uw volgende'],
    ['nl', 'Uw pakket komt morgen en u krijgt 20% korting'],
    ['nl', 'Uw factuur, en een cadeau voor u'],
    ['en', 'Your appointment on 12 June, plus our summer sale'],
    ['en', 'Your booking is confirmed | Refer a friend'],
    ['de', 'Ihre Rechnung für Mai (20% Rabatt auf Ökostrom)'],
    ['fr', 'Réservation confirmée + offre spéciale spa'],
  ] as const)('asks a person when one of them advertises: %s, %s', async (language, subject) => {
    const { reasons, report } = await asked(language, { subject })
    expect(reasons).toEqual([['inbox-subject'], ['inbox-subject']])
    expect(report.facts.inbox).toMatchObject({ value: 'subject', segments: ['s0'] })
    expect(report.remedies.remedies[0]).toMatchObject({ subject: { from: subject }, becomes: { tinge: 'none' } })
  })

  it.each([
    ['nl', 'Uw pakket komt morgen: houd uw legitimatie klaar'],
    ['nl', 'Gratis annuleren tot 12 juni, uw tickets voor Oerol'],
    ['nl', 'Uw bestelling – uw korting is verrekend'],
    ['en', 'Order #123 from Gift Shop, shipped'],
    ['en', 'Your appointment on 12 June, at 10.30'],
    ['de', 'Ihre Rechnung für Mai, 84,20 Euro'],
    ['fr', 'Votre réservation du 3 au 5 juillet – confirmée'],
  ] as const)('asks nobody when all of them give service: %s, %s', async (language, subject) => {
    expect((await asked(language, { subject })).reasons).toEqual([[], []])
  })
})

describe('the line in the inbox', () => {
  const inbox = (...shown: readonly [of: 'sender' | 'subject', promotion: number, service: number, said?: boolean][]) =>
    gather(
      ...(({ draft, reading }) => [draft, reading, {}, THRESHOLDS] as const)(
        mailFixture(
          [
            ['subject', 'delivery'],
            ['paragraph', 'delivery'],
          ],
          {
            inbox: shown.map(([of, promotion, service, said = true]) => ({ of, promotion, service, said })),
          },
        ),
      ),
    ).inbox.value

  it('promotes with certainty and in words that sell, beside service', () => {
    expect(inbox(['sender', 0.6, 0])).toBe('sender')
    expect(inbox(['sender', 0.59, 0])).toBe('plain')
    expect(inbox(['sender', 0.9, 0, false])).toBe('plain')
    expect(inbox(['subject', 0.6, 0.3], ['subject', 0, 0.5])).toBe('subject')
    expect(inbox(['subject', 0.6, 0.3], ['subject', 0, 0.49])).toBe('plain')
    expect(inbox(['subject', 0.9, 0, false], ['subject', 0, 0.9])).toBe('plain')
  })
})
