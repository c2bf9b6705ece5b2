import { describe, expect, it } from 'vitest'
import { languagesOf } from './language.ts'

describe('language', () => {
  it('is that of the mail, unless a segment of five words or more says otherwise', () => {
    const { mail, each } = languagesOf([
      'Uw bestelling is onderweg naar u',
      'Order update',
      'Please do not reply to this message, it is not read by us',
      'We komen morgen langs met uw pakket',
      'U hoeft er niet voor thuis te blijven, want de buren nemen het ook aan',
    ])
    expect(mail).toBe('nl')
    expect(each).toEqual(['nl', 'nl', 'en', 'nl', 'nl'])
  })

  it.each([
    ['Ihre Bestellung ist unterwegs und kommt morgen an', 'de'],
    ['Votre commande est en route et arrive demain matin', 'fr'],
    ['Your order is on its way and arrives tomorrow morning', 'en'],
    ['Tu pedido está en camino y llegará mañana por la mañana a tu casa, gracias', 'other'],
  ])('%s: %s', (text, language) => {
    expect(languagesOf([text]).mail).toBe(language)
  })
})
