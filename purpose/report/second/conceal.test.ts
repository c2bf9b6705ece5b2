import { describe, expect, it } from 'vitest'
import { conceal, namesIn } from './conceal.ts'

describe('what leaves is masked', () => {
  it.each([
    ['a name behind a salutation', 'Beste Jan de Vries,', 'Beste #,'],
    ['a name with a title', 'Geachte mevrouw O’Neil-Smit,', 'Geachte mevrouw #,'],
    ['an e-mail address', 'Mail jan.smit+x@example.org of bel.', 'Mail # of bel.'],
    ['one with invisible characters in it', 'Mail jan\u200b.smit\u00ad@example.org', 'Mail #'],
    ['one with a wide at sign', 'Mail jan＠example.org', 'Mail #'],
    ['one that is too long to be real', `Mail ${'a'.repeat(200)}@example.org`, 'Mail #'],
    ['a link', 'Kijk op https://example.org/u/jan-smit?t=a nu', 'Kijk op # nu'],
    ['a link without a scheme', 'Kijk op example.org/jan-smit nu', 'Kijk op # nu'],
    ['an IBAN in groups', 'Wij schrijven af van NL91 ABNA 0417 1643 00 op maandag', 'Wij schrijven af van # op #'],
    ['an IBAN in one', 'Konto de89370400440532013000.', 'Konto #.'],
    ['one written for people only', 'Mail piet [at] example.org of piet @ example.org', 'Mail # of #'],
    ['the query of a link without a path', 'Kijk op example.org?klant=smit nu', 'Kijk op # nu'],
    ['a Dutch address', 'Wij komen naar Lange Voorhout 8-A, 2514 EA Den Haag.', 'Wij komen naar #.'],
    ['a street with a number', 'Wij komen naar Prinses Beatrixlaan 12.', 'Wij komen naar #.'],
    ['a Dutch postal code', 'Uw postcode 1234ab of 1234 AB', 'Uw postcode # of #'],
    ['a British address', 'We come to 221B Baker Street, London NW1 6XE', 'We come to #, London #'],
    ['a German address', 'wir kommen: Unter den Linden 77, 10117 Berlin.', 'wir kommen: #.'],
    ['a French address', 'Nous venons au 12 bis rue de l’Église, 75002 Paris.', 'Nous venons au #.'],
    ['a Dutch name with a title', 'De heer J. van den Berg tekent. Morgen.', 'De heer # tekent. Morgen.'],
    ['an English one', 'Your driver Mr. John O’Neil is near', 'Your driver Mr. # is near'],
    ['a German one', 'wir liefern an Frau Dr. Schmidt-Meyer', 'wir liefern an Frau #'],
    ['a French one', 'chez M. Dupont demain', 'chez M. # demain'],
    ['an order number', 'Bestelling AB-4711/22 en klantnr 0098', 'Bestelling # en klantnr #'],
    ['a date', 'Bezorgd op 24 november 2026', 'Bezorgd op #'],
    ['a placeholder', 'Uw bestelling □ komt', 'Uw bestelling # komt'],
    ['an amount that is no offer', 'U betaalt € 12,50.', 'U betaalt #.'],
  ])('%s', (_, text, left) => {
    expect(conceal(text, new Set())).toBe(left)
  })

  it.each([
    '+31 (0)6 1234 5678',
    '06-12345678',
    '0044 20 7946 0958',
    '(030) 123 45 67',
    '٠٦١٢٣٤٥٦٧٨',
    '０６１２３４５６７８',
  ])('of the phone number %s no digit is left', (phone) =>
    expect(conceal(`Bel ${phone} nu`, new Set())).not.toMatch(/\p{Nd}/u),
  )

  it.each([
    'Nu 20% korting',
    'Uw pakket komt later dan gedacht',
    'You save € 10 with this voucher',
    'Bestel op example.org. De winkel is open',
    'Het is de goede weg, meneer of mevrouw',
    'Street Food van de straat',
  ])('what is offered stays: %s', (text) =>
    expect(conceal(text, new Set()).replaceAll(' ', '')).toBe(text.replaceAll(' ', '')),
  )

  it('a name that is greeted is masked wherever it stands, and no other word', () => {
    const names = namesIn(['Hoi Jan de Vries,', 'Uw pakket'])
    expect(conceal('Jan, de fiets van JAN en Vries’ tas gaan naar januari', names)).toBe(
      '#, de fiets van # en #’ tas gaan naar #',
    )
  })

  it('a long text takes no time', () => {
    const begun = performance.now()
    const pieces = [
      'a@',
      'a @ ',
      'nl91 abna ',
      'a.aa',
      '1234 AB Aa ',
      '#',
      '０',
      'Aa ',
      'Aa van ',
      'A-',
      'mr A. ',
      '1 rue de Aa ',
    ]
    for (const piece of pieces) conceal(piece.repeat(50_000), new Set(['Aa']))
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})
