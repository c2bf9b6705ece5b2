import { describe, expect, it } from 'vitest'
import { mail, outline, pointed } from './sample.test.ts'
import { segment } from './segment.ts'

const read = (html: string) => segment(mail({ html }))

describe('segments of an HTML mail', () => {
  it('are headings, sentences, items, rows, buttons and footers in reading order', () => {
    const draft = read(`<html><body>
      <h1>Uw pakket is onderweg</h1>
      <p>Beste Noor,</p>
      <p>Uw pakket komt morgen. De bezorger belt om 14.00 uur aan, bijv. bij de buren.</p>
      <ul><li>Houd uw legitimatie klaar.</li><li>Geen kosten</li></ul>
      <table><tr><td>Bestelnummer</td><td>40-771</td></tr><tr><td>Lamp</td><td>1</td><td>&euro;&nbsp;12,50</td></tr></table>
      <a href="https://winkel.example/volg/1" style="background:#06c;padding:12px;color:#fff">Volg uw pakket</a>
      <p style="font-size:11px;color:#888">Lampenhuis B.V., Dorpsweg 3, 3511 AB Utrecht. KvK 12345678</p>
    </body></html>`)
    expect(outline(draft)).toEqual([
      'heading: Uw pakket is onderweg',
      'paragraph: Beste Noor,',
      'paragraph: Uw pakket komt morgen.',
      'paragraph: De bezorger belt om 14.00 uur aan, bijv. bij de buren.',
      'list-item: Houd uw legitimatie klaar.',
      'list-item: Geen kosten',
      'table-cell: Bestelnummer: 40-771',
      'table-cell: Lamp | 1 | € 12,50',
      'button: Volg uw pakket',
      'footer: Lampenhuis B.V., Dorpsweg 3, 3511 AB Utrecht.',
      'legal: KvK 12345678',
    ])
    expect(draft.found.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['postal-address', 'register-number', 'sender-identity']),
    )
    expect(draft.segments.map(({ block }) => block).slice(3, 5)).toEqual([3 + 1, 3 + 1])
  })

  it('point at their words, entities and tags between them included', () => {
    const draft = read('<p>Vous &ecirc;tes <b>bienvenue</b> ici. Merci&nbsp;!</p>')
    expect(draft.segments[1]?.text).toBe('Vous êtes bienvenue ici.')
    expect(pointed(draft, 1)).toBe('Vous &ecirc;tesbienvenueici.')
    expect(draft.segments[1]?.ranges).toEqual([
      [3, 18],
      [22, 31],
      [36, 40],
    ])
    expect(pointed(draft, 2)).toBe('Merci&nbsp;!')
  })

  it('know a button by its class, its role, its cell, and an Outlook shape only once', () => {
    const draft = read(`<a class="btn btn-primary" href="https://a.example/1">Jetzt bezahlen</a>
      <table><tr><td bgcolor="#006600" style="padding:8px"><a href="https://a.example/2">Termin ändern</a></td></tr></table>
      <!--[if mso]><v:roundrect href="https://a.example/3"><center>Zum Konto</center></v:roundrect><![endif]-->
      <![if !mso]><a href="https://a.example/3" style="border-radius:4px;padding:9px">Zum Konto</a><![endif]>
      <p>Mehr <a href="https://a.example/4">im Konto</a> lesen.</p>`)
    expect(outline(draft)).toEqual([
      'button: Jetzt bezahlen',
      'button: Termin ändern',
      'button: Zum Konto',
      'paragraph: Mehr im Konto lesen.',
    ])
  })

  it.each(['display:none', 'color:#ffffff', 'opacity:0', 'font-size:0'])(
    'take text hidden with %s for no preheader once the mail has begun',
    (style) => {
      const late = read(`<p>Ja.</p><p>Goed.</p><p style="${style}" class="preheader">gratis tas</p>`)
      expect(outline(late).at(-1)).toBe('paragraph (hidden): gratis tas')
      expect(late.found.map(({ code }) => code)).toContain('hidden-text')
      const first = read(`<a href="https://x.example/w">Bekijk online</a><p style="${style}">Morgen</p><p>Ja.</p>`)
      expect(outline(first)[1]).toBe('preheader: Morgen')
      expect(first.found.map(({ code }) => code)).not.toContain('hidden-text')
    },
  )

  it('tell the preheader from hidden text, and name why it is hidden', () => {
    const draft = read(`<div style="display:none">Morgen tussen 9 en 12</div><p>Beste Ali,</p>
      <p style="color:#ffffff">gratis gratis gratis</p><div style="font-size:0">win nu</div>
      <style>.weg{opacity:0} div .far{text-indent:-9999px}</style><p class="weg">korting</p><div><p class="far">prijs</p></div>`)
    expect(outline(draft)).toEqual([
      'preheader: Morgen tussen 9 en 12',
      'paragraph: Beste Ali,',
      'paragraph (hidden): gratis gratis gratis',
      'paragraph (hidden): win nu',
      'paragraph (hidden): korting',
      'paragraph (hidden): prijs',
    ])
    expect(draft.found.filter(({ code }) => code === 'hidden-text').map(({ detail }) => detail)).toEqual([
      'colour',
      'size',
      'opacity',
      'off-screen',
    ])
    expect(draft.segments[1]?.prominence).toBe(0.6)
    expect(draft.segments[3]?.prominence).toBe(0)
  })

  it.each([
    '<table><tr><td background="https://a.example/hero.jpg" bgcolor="#ffffff"><p WORDS</p></td></tr></table>',
    '<div style="background:#fff url(https://a.example/hero.jpg)"><p WORDS</p></div>',
  ])('see white words on a picture, of which nobody knows the colour: %s', (html) => {
    const draft = read(`<p>Ja.</p>${html.replace('WORDS', 'style="color:#fff">Nu korting')}`)
    expect(outline(draft).at(-1)).toBe('paragraph: Nu korting')
    expect(draft.unread.map(({ kind }) => kind)).toEqual(['background'])
    const covered = read(`<p>Ja.</p>${html.replace('WORDS', 'style="color:#fff;background:white">Nu korting')}`)
    expect(outline(covered).at(-1)).toBe('paragraph (hidden): Nu korting')
  })

  it.each([
    ['background:#000;color:hsl(0 0% 100%)', ''],
    ['background:#000;color:lightyellow', ''],
    ['background-color:{{ brand.colour }};color:#fff', ''],
    ['background:color-mix(in srgb, red, blue);color:#fff', ''],
    ['background:#000;color:inherit', ' (hidden)'],
    ['background:#fff;color:#ffffff', ' (hidden)'],
  ])('see words in a colour that nobody knows: %s', (style, hidden) => {
    const draft = read(`<p>Ja.</p><div style="color:#000"><p style="${style}">Nu korting</p></div>`)
    expect(outline(draft).at(-1)).toBe(`paragraph${hidden}: Nu korting`)
  })

  it('see white words on the picture of a hero in MJML', () => {
    const mjml = `<mjml><mj-body><mj-text>Ja.</mj-text><mj-hero background-url="https://a.example/hero.jpg">
      <mj-text color="#ffffff">Nu korting</mj-text></mj-hero></mj-body></mjml>`
    expect(outline(segment(mail({ mjml }))).at(-1)).toBe('paragraph: Nu korting')
  })

  it('find tracking pixels, redirects, scripts, forms, zero-width characters and lookalike letters', () => {
    const draft = read(`<p>Gra\u200btis k\u043erting voor u</p><form><script>x</script></form>
      <a href="https://click.tool.example/track?url=https%3A%2F%2Fwinkel.example%2Fuitverkoop">Bekijk de aanbieding</a>
      <img src="https://t.example/open?id=1" width="1" height="1">`)
    expect(draft.found.map(({ code }) => code).sort()).toEqual([
      'click-redirect',
      'form',
      'homoglyph',
      'script',
      'tracking-pixel',
      'zero-width',
    ])
    expect(draft.segments[1]?.masked).toBe('Gratis korting voor u')
    expect(draft.links[0]).toMatchObject({ href: 'https://winkel.example/uitverkoop', redirected: true, kind: 'shop' })
  })

  it('keep their footer when something is hidden under it', () => {
    const hidden = '<p style="display:none">Words that nobody sees, long enough to be a paragraph of the mail</p>'
    const draft = read(`<p>Uw pakket komt morgen.</p><p>KvK 30124578</p>${hidden}`)
    expect(draft.segments[2]?.role).toBe('legal')
  })

  it('read a word that is all lookalikes as Latin beside one that is partly so, and leave Greek and Russian alone', () => {
    const draft = read(
      '<p>K\u043erting \u043e\u0440 alles</p><p>Het woord \u043e\u0440 is Russisch</p><p>K\u043erting in Москва</p>',
    )
    expect(draft.segments.slice(1).map(({ masked }) => masked)).toEqual([
      'Korting op alles',
      'Het woord \u043e\u0440 is Russisch',
      'Korting in Москва',
    ])
  })

  it('join a word that is drawn apart, and say it as it is written; lists of a few letters stay', () => {
    const draft = read('<p>Nu k o r t i n g op alles</p><p>Kies maat S M L of X</p>')
    expect(draft.segments.slice(1).map(({ masked }) => masked)).toEqual(['Nu korting op alles', 'Kies maat S M L of X'])
    expect(draft.segments[1]?.text).toBe('Nu k o r t i n g op alles')
  })

  it('read an accent that stands behind its letter as part of it', () => {
    expect(read('<p>Votre reçu est prêt</p>'.normalize('NFD')).segments[1]?.masked).toBe('Votre reçu est prêt')
  })

  it.each([
    '<img src="spacer.gif" width="600" height="300">',
    '<img src="https://a.example/open/actie.jpg" alt="" width="600" height="300">',
    '<img src="actie.jpg" width="1" height="1" style="width:100%">',
    '<img src="actie.jpg" width="1" height="1" style="min-width:600px;min-height:300px">',
    '<img src="actie.jpg" width="10" height="10" style="transform: scale(60)">',
    '<img src="data:image/svg+xml,<svg class=logo>" width="390" height="190">',
    '<img src="actie.jpg" alt="Facebook" width="250" height="250">',
  ])('list a picture that is drawn large, whatever it is called: %s', (html) => {
    expect(read(html).unread).toMatchObject([{ kind: 'picture' }])
  })

  it('list pictures, backgrounds and includes that nobody can read, not logos and spacers', () => {
    const draft = read(`<img src="logo.png" alt="Lampenhuis" width="120"><img src="spacer.gif" width="1" height="20">
      <a href="https://a.example/sale"><img src="hero.jpg" width="600" height="400"></a><td background="bg.jpg">x</td>
      <p>{{ recommendations }}</p><p>{{ first_name }}</p>{% include 'aanbiedingen' %}`)
    expect(draft.unread.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
      'background bg.jpg',
      "include {% include 'aanbiedingen' %}",
      'include {{ recommendations }}',
      'picture hero.jpg',
    ])
    expect(draft.unread.find(({ kind }) => kind === 'picture')?.link).toBe('https://a.example/sale')
  })

  it('call a mail of one picture picture-only, and one without words empty', () => {
    expect(read('<a href="https://a.example"><img src="actie.jpg" width="600" height="900"></a>').readable).toBe(
      'picture-only',
    )
    expect(read('<table><tr><td> </td></tr></table>').readable).toBe('empty')
    expect(
      read(
        '<p>Estimado cliente, su pedido ha sido enviado hoy y llegará mañana por la tarde a su casa. Gracias por comprar con nosotros.</p>',
      ).readable,
    ).toBe('foreign')
  })

  it('read every form of the same words: MJML as XML', () => {
    const draft = segment(
      mail({
        mjml: `<mjml><mj-head><mj-title>T</mj-title><mj-preview>Kurz gesagt</mj-preview></mj-head><mj-body><mj-include path="./angebote.mjml" />
          <mj-section background-url="https://a.example/bg.jpg"><mj-column><mj-text font-size="26px">Ihre Rechnung</mj-text>
          <mj-text>Guten Tag,<br/>anbei Ihre Rechnung vom 3. Mai.</mj-text><mj-image src="https://a.example/hero.jpg" />
          <mj-button href="https://a.example/rechnung">Rechnung ansehen</mj-button></mj-column></mj-section></mj-body></mjml>`,
      }),
    )
    expect(outline(draft)).toEqual([
      'preheader: Kurz gesagt',
      'heading: Ihre Rechnung',
      'paragraph: Guten Tag,',
      'paragraph: anbei Ihre Rechnung vom 3. Mai.',
      'button: Rechnung ansehen',
    ])
    expect(draft.unread.map(({ kind }) => kind).sort()).toEqual(['background', 'include', 'picture'])
    expect(draft.language).toBe('de')
  })
})
