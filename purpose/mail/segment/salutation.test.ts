import { describe, expect, it } from 'vitest'
import { salutationOf } from './salutation.ts'

describe('a salutation', () => {
  it.each([
    'Beste mevrouw Terpstra,',
    'Geachte heer, mevrouw,',
    'Geachte heer/mevrouw Van der Velden,',
    'Hallo!',
    'Hoi allemaal,',
    'Dag',
    'Dear Sir, Madam,',
    'Good morning Priya,',
    'Hi there!',
    'Sehr geehrte Damen und Herren,',
    'Sehr geehrter Herr Dr. Ing. Lindqvist,',
    'Liebe Leserin, lieber Leser,',
    'Grüezi Frau Ammann,',
    'Madame, Monsieur,',
    'Chers parents,',
    'Bonjour M. Delacourt,',
    'BESTE MEVROUW TERPSTRA,',
    'Beste □,',
  ])('is the whole of "%s"', (line) => {
    expect(salutationOf(line)).toBe(line.length)
  })

  it.each([
    ['Beste Jan, ', 'uw pakket komt morgen.'],
    ['Dear Ms. Oduya, ', 'your booking has been moved to Friday.'],
    ['Hallo Lotte! ', 'Je les van dinsdag gaat niet door'],
    ['Liebe Frau Brandt, ', 'Ihr Termin wurde verschoben.'],
    ['Bonjour, ', 'votre commande est prête.'],
    ['Che\u0300re Madame Petit, ', 'votre carte arrive.'],
  ])('stands before the sentence: "%s"', (salutation, sentence) => {
    expect(salutationOf(salutation + sentence)).toBe(salutation.length)
  })

  it.each([
    'Uw pakket is onderweg',
    'Dagaanbieding: stofzuigers',
    'Beste keuze van de maand',
    'Hi we moved your lesson to Friday, so you need not come today.',
    'Hello 20% off',
    'Liebevoll verpackt, schnell geliefert',
    'Cherchez votre colis',
    'Dear customer your card has been blocked for your own safety',
  ])('is nothing of "%s"', (line) => {
    expect(salutationOf(line)).toBe(0)
  })
})
