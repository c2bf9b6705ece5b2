import { describe, expect, it } from 'vitest'
import { sentences } from './sentence.ts'

function split(text: string): string[] {
  const cuts = sentences(text)
  const out: string[] = []
  for (let i = 0; i + 1 < cuts.length; i += 2) out.push(text.slice(cuts[i], cuts[i + 1]))
  return out
}

describe('sentences', () => {
  it.each([
    ['De heer dhr. Jansen komt o.a. langs om 14.00 uur. U hoeft niets te doen.', 2],
    ['Wir liefern z.B. am 3. Mai bzw. am 4. Juni. Die Nr. 5 ist da!', 2],
    ['M. Dupont a payé 12.50 euros. Merci ! À bientôt.', 3],
    ['Order No. 12 ships via www.shop.example. Mr. J. R. Smith signs at 9 a.m. on Monday.', 2],
    ['Het kost € 12,50 incl. btw. Dat is het.', 2],
    ['Gefeliciteerd, Samira! 🎉', 1],
    ['1. Open de app', 1],
    ['Wat nu?! “Bel ons.” Of mail ons…', 3],
    ['Beste klant\u2028Uw bestelling\u2028is klaar', 2],
    ['Praxis Lenz, Hauptstr. 5, 10115 Berlin. USt-IdNr. DE123', 2],
    ['Yahoo! heeft uw mail. Tot dan', 2],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count)
  })
})
