import { describe, expect, it } from 'vitest'
import { DEFAULT_THRESHOLDS } from '../../law/thresholds.ts'
import { mail } from './sample.test.ts'
import { segment } from './segment.ts'

const PDF = 'application/pdf'
const SERVICE = {
  nl: 'Uw bestelling 48213 is verzonden. U ontvangt het pakket morgen tussen 9.00 en 12.00 uur.',
  en: 'Your appointment on 12 June is confirmed. Please bring your insurance card and arrive early.',
  de: 'Ihre Rechnung für Mai steht im Kundenkonto. Der Betrag wird am 14. Juni abgebucht.',
  fr: 'Votre réservation est confirmée. Votre chambre est disponible à partir de 15 heures.',
}

/** Whether a person must see what is attached to a mail. */
function asks(text: string, files: readonly (string | readonly [name: string, type: string])[]): boolean {
  const attachments = files.map((file) => {
    const [name, type] = typeof file === 'string' ? [file, PDF] : file
    return { name, type, inline: false }
  })
  const { unread } = segment({ ...mail({ text }), attachments })
  expect(unread.map(({ kind, name }) => [kind, name])).toEqual(attachments.map(({ name }) => ['attachment', name]))
  return unread.some(({ prominence }) => prominence >= DEFAULT_THRESHOLDS.unread)
}

describe('an attachment of a service mail', () => {
  it.each([
    ['nl', 'Zie de bijlage voor onze aanbiedingen.'],
    ['nl', 'Bijgevoegd onze actiefolder van deze maand.'],
    ['en', 'Please see the attachment for our latest offers.'],
    ['en', 'Our summer sale is in the attached leaflet.'],
    ['de', 'Unsere aktuellen Angebote finden Sie im Anhang.'],
    ['de', 'Anbei unser neuer Katalog.'],
    ['fr', 'Vous trouverez nos offres en pièce jointe.'],
    ['fr', 'Ci-joint nos promotions du mois.'],
  ] as const)('asks a person when the mail calls it advertising: %s, %s', (language, said) => {
    expect(asks(`${SERVICE[language]}\n\n${said}`, ['a.pdf'])).toBe(true)
  })

  it.each([
    ['nl', 'De factuur vindt u in de bijlage, met onze algemene voorwaarden.'],
    ['nl', 'De korting is verwerkt in de bijgevoegde factuur.'],
    ['nl', 'In de bijlage vindt u onze folder over de operatie.'],
    ['en', 'Our conditions of sale are attached.'],
    ['en', 'Attached is the offer that you asked for.'],
    ['de', 'Das gewünschte Angebot finden Sie im Anhang.'],
    ['fr', 'Votre facture est en pièce jointe.'],
  ] as const)('asks nobody when the mail calls it something else: %s, %s', (language, said) => {
    expect(asks(`${SERVICE[language]}\n\n${said}`, ['a.pdf'])).toBe(false)
  })

  it.each([
    ['Aanbiedingen juni.pdf', true],
    ['50%_korting.pdf', true],
    ['Summer-Sale.pdf', true],
    ['rabattaktion.pdf', true],
    ['soldes.pdf', true],
    ['factuur-4711.pdf', false],
    ['Angebot 4711.pdf', false],
    ['sales order 12.pdf', false],
    ['job offer.pdf', false],
    ['kortingsregeling.pdf', false],
  ])('is known by its name: %s, %s', (name, expected) => {
    expect(asks(SERVICE.nl, [name])).toBe(expected)
  })

  it.each<[string, string, Parameters<typeof asks>[1], boolean]>([
    [
      'three documents and next to nothing',
      'Beste klant,\n\nZie de bijlagen.\n\nMet vriendelijke groet,\nDe Pedaal',
      ['1.pdf', '2.pdf', '3.pdf'],
      true,
    ],
    ['three documents and a letter', SERVICE.en, ['1.pdf', '2.pdf', '3.pdf'], false],
    ['one invoice and next to nothing', 'Bijgevoegd uw factuur.\n\nGroet,\nDe Pedaal', ['factuur.pdf'], false],
    [
      'one invoice for people and for machines, with an appointment',
      'Bijgevoegd uw factuur.\n\nGroet,\nDe Pedaal',
      ['factuur.pdf', ['factuur.xml', 'application/xml'], ['afspraak.ics', 'text/calendar']],
      false,
    ],
  ])('of a mail with %s', (_, text, files, expected) => {
    expect(asks(text, files)).toBe(expected)
  })
})
