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

  it('of one segment in another script is other, however short', () => {
    expect(languagesOf(['Uw bestelling is onderweg naar u', 'Спасибо за покупку']).each).toEqual(['nl', 'other'])
  })

  it.each([
    ['Ihre Bestellung ist unterwegs und kommt morgen an', 'de'],
    ['Votre commande est en route et arrive demain matin', 'fr'],
    ['Your order is on its way and arrives tomorrow morning', 'en'],
    ['Tu pedido está en camino y llegará mañana por la mañana a tu casa, gracias', 'other'],
    ['Su pedido ha sido enviado hoy', 'other'],
    ['Din beställning 4711 har skickats och levereras i morgon.', 'other'],
    ['Din ordre 4711 er afsendt og leveres i morgen. Du behøver ikke gøre noget.', 'other'],
    ['U bestelling 4711 is gestuur en sal môre afgelewer word.', 'other'],
    ['Il suo ordine 4711 è stato spedito e arriverà domani', 'other'],
    ['Twoje zamówienie 4711 zostało wysłane i dotrze jutro.', 'other'],
    ['Ваш заказ 4711 отправлен', 'other'],
    ['Η παραγγελία σας 4711 θα παραδοθεί αύριο.', 'other'],
    ['您的订单已发货,明天送达。', 'other'],
    ['تم شحن طلبك وسيصل غدا.', 'other'],
    ['ご注文の商品を発送しました', 'other'],
    ['Nespresso Vertuo Next', 'en'],
    ['Tempranillo Rioja Reserva 2019', 'en'],
    ['Vapiano Pasta Pizza Bar: uw bestelling', 'nl'],
  ])('%s: %s', (text, language) => {
    expect(languagesOf([text]).mail).toBe(language)
  })
})
