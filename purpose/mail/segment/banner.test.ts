import { describe, expect, it } from 'vitest'
import { DEFAULT_THRESHOLDS } from '../../law/thresholds.ts'
import { mail } from './sample.test.ts'
import { segment } from './segment.ts'

const SENDER = { name: 'Lampenhuis', address: 'info@lampenhuis.example', domain: 'lampenhuis.example' }
const HOME = 'https://www.lampenhuis.example'
const PARCEL = '<p>Uw pakket 4711 komt morgen tussen 9 en 12 uur bij u thuis. Houd uw legitimatie klaar.</p>'

/** How the pictures of a service mail count: not at all, as a small part that is not read, or as one a person must see. */
function counts(html: string, of: { mjml?: boolean; unsigned?: boolean } = {}): 'not' | 'minor' | 'prominent' {
  const body = of.mjml ? { mjml: `<mjml><mj-body>${html}</mj-body></mjml>` } : { html }
  const { unread } = segment(mail(of.unsigned ? body : { ...body, sender: SENDER }))
  if (unread.length === 0) return 'not'
  return unread.some(({ prominence }) => prominence >= DEFAULT_THRESHOLDS.unread) ? 'prominent' : 'minor'
}

const leading = (href: string, img: string) => `${PARCEL}<a href="${href}">${img}</a>`

describe('a picture under the words of a service mail', () => {
  it.each([
    ['leads to the shop, and nothing tells its size', leading(`${HOME}/sale`, '<img src="a1.jpg">')],
    ['does, whatever its words say', leading(`${HOME}/nl/aanbiedingen/`, '<img src="a1.jpg" alt="Uw pakket">')],
    ['does, and is called by the sender’s name', leading(`${HOME}/sale`, '<img src="a1.jpg" alt="Lampenhuis">')],
    ['does, and is called a logo', leading(`${HOME}/shop`, '<img src="logo.png">')],
    ['does, and is called an icon', leading(`${HOME}/shop`, '<img src="icon.png" alt="Facebook">')],
    ['does, and is called a counter', leading(`${HOME}/shop`, '<img src="https://a.example/open/1.gif" alt="">')],
    ['does at another’s', leading('https://partner.example/deals/lampen', '<img src="a1.jpg" alt="Lampen">')],
    ['does, and is large', leading(`${HOME}/sale`, '<img src="a1.jpg" alt="Uw pakket" width="600" height="160">')],
    ['leads to nobody knows where, and has no words', leading(`${HOME}/x1`, '<img src="a1.jpg">')],
    ['fills the mail', `${PARCEL}<img src="a1.jpg" alt="Uw pakket" style="display:block;width:100%">`],
    ['fills the mail by its attribute', `${PARCEL}<img src="a1.jpg" width="100%">`],
    ['is called advertising', `${PARCEL}<img src="https://a.example/zomer-sale_2.jpg">`],
    [
      'is drawn behind an element that is large',
      `${PARCEL}<div style="background:url(a.jpg);height:300px">&nbsp;</div>`,
    ],
  ])('asks a person when it %s', (_, html) => {
    expect(counts(html)).toBe('prominent')
  })

  it.each([
    ['without a size, as MJML draws it', '<mj-image src="a1.jpg" alt="Uw pakket" />', 'prominent'],
    ['of a size that is small', '<mj-image src="a1.jpg" alt="Uw pakket" width="120px" />', 'not'],
  ])('in MJML %s', (_, image, expected) => {
    expect(
      counts(`<mj-section><mj-column><mj-text>${PARCEL}</mj-text>${image}</mj-column></mj-section>`, { mjml: true }),
    ).toBe(expected)
  })

  it.each([
    ['a logo above the words', `<a href="${HOME}/shop"><img src="logo.png" alt="Lampenhuis"></a>${PARCEL}`, 'not'],
    ['a logo under them', leading(HOME, '<img src="a1.png" alt="Lampenhuis">'), 'not'],
    [
      'a logo with a counted link',
      leading(`${HOME}/nl/?utm_source=mail`, '<img src="a1.png" alt="Lampenhuis">'),
      'not',
    ],
    ['a spacer', `${PARCEL}<img src="spacer.gif" width="100%" height="12">`, 'not'],
    ['a signature', `${PARCEL}<img src="cid:image001.png@01D">`, 'minor'],
    ['a signature that leads home', leading(HOME, '<img src="cid:image001.png@01D" width="200" height="80">'), 'minor'],
    ['icons of networks', leading('https://www.instagram.com/x', '<img src="instagram.png">'), 'not'],
    [
      'a badge of an app store',
      leading('https://play.google.com/store/apps/details?id=x', '<img src="a1.png" alt="Google Play">'),
      'not',
    ],
    ['a quality mark', leading('https://www.keurmerk.example/leden/1', '<img src="a1.png" alt="Keurmerk">'), 'not'],
    ['the sign of the carrier', leading('https://postnl.nl/tracktrace/3S', '<img src="a1.png" alt="PostNL">'), 'not'],
    [
      'an article of the order',
      leading(`${HOME}/product/1`, '<img src="a1.jpg" alt="Lamp" width="80" height="80">'),
      'not',
    ],
    [
      'an article beside its words',
      `${PARCEL}<table><tr><td><a href="${HOME}/product/1"><img src="a1.jpg" alt="Lamp"></a></td><td>Lamp, 1 stuk</td></tr></table>`,
      'not',
    ],
    [
      'articles in their columns',
      `${PARCEL}<table><tr><td><img src="a1.jpg" style="width:100%"></td><td>Lamp</td><td>€ 12,50</td></tr></table>`,
      'minor',
    ],
  ])('stays as it was when it is %s', (_, html, expected) => {
    expect(counts(html)).toBe(expected)
    expect(counts(html.replaceAll(' alt="Lampenhuis"', ' alt="Logo"'), { unsigned: true })).toBe(expected)
  })
})
