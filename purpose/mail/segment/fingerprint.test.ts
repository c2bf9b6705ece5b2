import { describe, expect, it } from 'vitest'
import { mail } from './sample.test.ts'
import { segment } from './segment.ts'
import { steady, steadyLink } from './steady.ts'

const BODY =
  '<p>Uw bestelling 4711 komt morgen. Nu 30% korting op tassen.</p><p><a href="https://h.example/orders/1">Volg uw pakket</a></p>'
const print = (html: string) => segment(mail({ html })).fingerprint
const printText = (text: string) => segment(mail({ text })).fingerprint

describe('a fingerprint', () => {
  it.each([
    ['another discount', BODY.replace('30%', '90%')],
    ['an amount of discount', BODY.replace('30%', '€ 30')],
    ['a big picture', `${BODY}<img src="https://h.example/sale.jpg" width="600" height="400">`],
    ['a block of words from elsewhere', `${BODY}<p>{{ recommendations }}</p>`],
    ['a tracking pixel', `${BODY}<img src="https://t.example/o.gif" width="1" height="1">`],
    ['a button that leads elsewhere', BODY.replace('/orders/1', '/sale/black-friday')],
    ['a form', `${BODY}<form action="/x"></form>`],
    ['hidden words', BODY.replace('<p><a', '<p style="display:none">Koop nu.</p><p><a')],
  ])('is another with %s', (_, changed) => {
    expect(print(changed)).not.toBe(print(BODY))
  })

  it('is the same for another order of the same template', () => {
    const other = BODY.replace('4711', '99').replace('/orders/1', '/orders/a83bc?utm_source=x')
    expect(print(other)).toBe(print(BODY))
  })

  it.each([
    ['mevrouw De Vries', '99', '€ 1.250,00', 'woensdag 14 juni'],
    ['{{ naam }}', '{{ id }}', '{{ bedrag }}', '{{ datum }}'],
  ])('is the same for %s', (name, order, amount, day) => {
    const text = (...[who, id, sum, on]: readonly string[]) =>
      `Beste ${who},\n\nUw bestelling ${id} wordt morgen bezorgd. Het bedrag is ${sum}. De bezorger komt op ${on}.`
    expect(printText(text(name, order, amount, day))).toBe(
      printText(text('mevrouw Jansen', '4711', '€ 25,00', '3 mei')),
    )
  })
})

describe('steady words', () => {
  it.each([
    ['Sehr geehrter Herr Dr. Müller,', 'Sehr geehrter #,'],
    ['Chère Madame Dupont, votre commande', 'Chère #, votre commande'],
    ['Hi □ , your order', 'Hi #, your order'],
    ['Beste koop van het jaar', 'Beste koop van het jaar'],
    ['Beste deals nu 90% korting', 'Beste deals nu 90% korting'],
    ['Bezorgd wo 3 mei om 12:00 uur', 'Bezorgd # om # uur'],
    ['Korting van € 10 op alles', 'Korting van €10 op alles'],
    ['Te betalen: € 10,-', 'Te betalen: #'],
    ['tussen 10 en 20 % eraf', 'tussen # en 20% eraf'],
  ])('of "%s" are "%s"', (text, expected) => {
    expect(steady(text)).toBe(expected)
  })

  it.each([
    ['https://H.example/Orders/1?a=2', 'https://h.example/orders/#'],
    ['https://h.example/{{ order.id }}/track', 'https://h.example/#/track'],
    ['mailto:jan@h.example', 'mailto:@h.example'],
  ])('of the link %s are %s', (href, expected) => {
    expect(steadyLink(href)).toBe(expected)
  })
})
