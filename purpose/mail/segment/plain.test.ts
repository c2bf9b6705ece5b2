import { describe, expect, it } from 'vitest'
import { mail, outline, pointed } from './sample.test.ts'
import { segment } from './segment.ts'

const read = (text: string) => segment(mail({ text }))

describe('segments of a plain text mail', () => {
  it('know title, greeting, rows, items, buttons, closing and footer', () => {
    expect(
      outline(
        read(`Uw afspraak staat vast

Beste Joris,

Tot dinsdag bij de fysiotherapeut. Neem uw pas mee!

Datum: dinsdag 3 juni
Tijd: 9.30 uur

- Draag losse kleding
- Kom op tijd

[ Afspraak wijzigen ]

Zet in agenda
https://praktijk.example/agenda/1

Met vriendelijke groet,
Praktijk Zuid

-- 
Zuiderlaan 8, 3011 AA Rotterdam
U ontvangt deze mail omdat u een afspraak hebt.`),
      ),
    ).toEqual([
      'heading: Uw afspraak staat vast',
      'paragraph: Beste Joris,',
      'paragraph: Tot dinsdag bij de fysiotherapeut.',
      'paragraph: Neem uw pas mee!',
      'table-cell: Datum: dinsdag 3 juni',
      'table-cell: Tijd: 9.30 uur',
      'list-item: Draag losse kleding',
      'list-item: Kom op tijd',
      'button: Afspraak wijzigen',
      'button: Zet in agenda',
      'paragraph: https://praktijk.example/agenda/1',
      'paragraph: Met vriendelijke groet,',
      'paragraph: Praktijk Zuid',
      'footer: Zuiderlaan 8, 3011 AA Rotterdam',
      'footer: U ontvangt deze mail omdat u een afspraak hebt.',
    ])
  })

  it('join lines that a mail program broke, and keep lines that are lines', () => {
    const draft = read(`We are writing to let you know that the water will be shut off in your
street next Monday, because the main pipe has to be replaced before the
winter. Please keep some water ready.`)
    expect(outline(draft)).toEqual([
      'paragraph: We are writing to let you know that the water will be shut off in your street next Monday, because the main pipe has to be replaced before the winter.',
      'paragraph: Please keep some water ready.',
    ])
    expect(draft.segments[1]?.ranges.length).toBe(3)
    expect(outline(read('Bonjour,\n\nVotre colis\nest arrivé'))[1]).toBe('paragraph: Votre colis est arrivé')
  })

  it('read a quoted reply as a quote, and arrows as items', () => {
    expect(outline(read('Danke!\n\nAm Montag schrieb Eva:\n\n> Wann kommen Sie?\n> Eva'))).toContain(
      'quote: Wann kommen Sie?',
    )
    expect(outline(read('Controleer:\n\n> Banden\n> Olie\n\nTot ziens'))).toContain('list-item: Olie')
  })

  it('read Markdown by its tokens, with ranges in the source', () => {
    const draft = segment(
      mail({
        md: '# Votre commande\n\nBonjour **Léa**,\n\n- une lampe\n- deux piles\n\n[Suivre le colis](https://a.example/suivi)\n\n> cité\n',
      }),
    )
    expect(outline(draft)).toEqual([
      'heading: Votre commande',
      'paragraph: Bonjour Léa,',
      'list-item: une lampe',
      'list-item: deux piles',
      'button: Suivre le colis',
      'quote: cité',
    ])
    expect(pointed(draft, 2)).toBe('BonjourLéa,')
  })

  it('have the HTML in Markdown read as HTML, pictures and links too', () => {
    const md =
      '# Votre commande\n\n<div>\n<p>Tout à <b>-50 %</b>.</p>\n<img src="a.jpg" width="600" height="400">\n</div>\n\nVoir <a href="https://a.example/suivi">votre colis</a> <img src="b.jpg" width="500" height="300"> ici.\n\n> <p>cité</p>\n'
    const draft = segment(mail({ md }))
    expect(outline(draft)).toEqual([
      'heading: Votre commande',
      'paragraph: Tout à -50 %.',
      'paragraph: Voir votre colis ici.',
      'paragraph: cité',
    ])
    expect(pointed(draft, 2)).toContain('-50 %')
    expect(draft.unread.map(({ range }) => md.slice(...range))).toEqual([
      '<img src="a.jpg" width="600" height="400">',
      '<img src="b.jpg" width="500" height="300">',
    ])
    expect(draft.links.map(({ href, segment: on }) => [href, on])).toEqual([['https://a.example/suivi', 's3']])
  })
})
