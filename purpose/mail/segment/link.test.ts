import { describe, expect, it } from 'vitest'
import { linkKind, readThrough } from './link.ts'

const sender = { name: 'Lampenhuis', address: 'info@mail.lampenhuis.nl', domain: 'mail.lampenhuis.nl' }
const kind = (href: string, words: string) => linkKind(href, words, sender, 'lampenhuis.nl')

describe('links', () => {
  it.each([
    ['https://www.lampenhuis.nl/account/bestelling/12', 'Bekijk uw bestelling', 'own'],
    ['https://www.lampenhuis.nl/', 'Lampenhuis', 'home'],
    ['https://www.lampenhuis.nl/aanbiedingen', 'Ontdek de collectie', 'shop'],
    ['https://www.facebook.com/lampenhuis', 'Volg ons', 'social'],
    ['https://www.verzekeraar.example/polis', 'Sluit nu af', 'third-party'],
    ['https://www.lampenhuis.nl/uitschrijven?u=1', 'Uitschrijven', 'unsubscribe'],
    ['mailto:help@lampenhuis.nl', 'mail ons', 'contact'],
    ['https://www.lampenhuis.nl/privacy', 'Privacybeleid', 'legal'],
    ['https://www.lampenhuis.nl/sale/korting', 'Volg uw pakket', 'shop'],
    ['https://www.lampenhuis.nl/nl/black-friday-deals', 'Track your parcel', 'shop'],
    ['https://www.lampenhuis.nl/shop/lampen', 'Uw bestelling', 'shop'],
    ['https://www.lampenhuis.nl/shop/orders/12', 'Uw bestelling', 'own'],
    ['https://www.lampenhuis.nl', 'Track your parcel', 'home'],
    ['https://www.lampenhuis.nl/transactie/12', 'Bekijk uw ticket', 'own'],
    ['https://jouw.postnl.nl/track-and-trace/3S', 'Volg je pakket', 'own'],
  ])('%s is %s → %s', (href, words, expected) => {
    expect(kind(href, words)).toBe(expected)
  })

  it('are read through to where they lead, never fetched', () => {
    expect(
      readThrough('https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx&data=1'),
    ).toEqual({ href: 'https://a.example/x', redirected: true })
    expect(readThrough(`https://click.example/CL0/${'aHR0cHM6Ly9hLmV4YW1wbGUveA'}`)).toEqual({
      href: 'https://a.example/x',
      redirected: true,
    })
    expect(readThrough('https://u1.ct.sendgrid.net/ls/click?upn=abc')).toMatchObject({ redirected: true })
    expect(readThrough('https://a.example/login?url=/terug')).toMatchObject({ redirected: false })
  })
})
