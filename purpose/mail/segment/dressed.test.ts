import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { parse } from '../parse.ts'

async function draftOf(body: { readonly text: string } | { readonly html: string }): Promise<Draft> {
  const parsed = await parse({ bytes: JSON.stringify({ subject: 'Bericht', ...body }), as: 'json' })
  if (!parsed.ok) throw new Error(parsed.problem.code)
  return parsed.value
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** As a program for mail dresses a text: paragraphs, line breaks, one look for all. */
const dressed = (text: string) =>
  `<html><body><div style="font-family:Arial;font-size:15px">${text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n')}</div></body></html>`

const shapeOf = ({ segments }: Draft) =>
  segments.map(({ role, text, prominence, block, link }) => ({ role, text, prominence, block, link }))

const LINES = [
  'Beste bewoners,',
  'Het water gaat dinsdag om 9.00 uur drie uur dicht.',
  'Wat u nodig heeft:',
  '- een emmer & een fles',
  '- uw sleutel <de kleine>',
  '[ Tijd wijzigen ]',
  'Meer weten',
  'https://water.example/storing',
  'Bedrag: € 14,50',
  'Met vriendelijke groet,',
  'Waterbedrijf Oeverland',
  '-- ',
  'Kadelaan 14, 3511 XB Utrecht',
]

describe('a text in the dress of HTML', () => {
  it('is read as the text that it is', async () => {
    const text = LINES.join('\n').replace(/,\n/g, ',\n\n').replace('\n-- ', '\n\n-- ')
    const [plain, html] = [await draftOf({ text }), await draftOf({ html: dressed(text) })]
    expect(shapeOf(html)).toEqual(shapeOf(plain))
    expect(html.segments.some(({ role }) => role === 'list-item')).toBe(true)
    expect(html.segments.some(({ role }) => role === 'button')).toBe(true)
  })

  it('keeps its ranges in the HTML', async () => {
    const { segments, parts } = await draftOf({
      html: dressed('Hallo,\n\nDe emmer & de fles.\nEn meer:\n- een touw\n- zeep'),
    })
    const written = parts.at(-1)?.text ?? ''
    const found = segments.slice(1).map(({ ranges }) => ranges.map(([from, to]) => written.slice(from, to)).join(' '))
    expect(found).toEqual(['Hallo,', 'De emmer &amp; de fles.', 'En meer:', 'een touw', 'zeep'])
  })

  it('is so however its lines stand', async () => {
    const line = fc.constantFrom(...LINES.filter((one) => one !== '-- '))
    const texts = fc
      .array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 6 })
      .map((paragraphs) => paragraphs.map((lines) => lines.join('\n')).join('\n\n'))
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(shapeOf(await draftOf({ html: dressed(text) }))).toEqual(shapeOf(await draftOf({ text })))
      }),
      { seed: 11, numRuns: process.env['WAAROM_LONG'] ? 1_000 : 100 },
    )
  })

  it.each([
    ['words that nobody sees', '<p style="display:none">Code ZOMER25 geeft 25 % korting.</p>'],
    [
      'a picture without words',
      '<a href="https://a.example"><img src="https://a.example/a.png" width="600" alt=""></a>',
    ],
  ])('stays one with %s in it', async (_, between) => {
    const [one = '', ...rest] = dressed('Het water gaat dicht.\n\nWat u nodig heeft:\n- een emmer\n\nTot dan.').split(
      '</p>',
    )
    const { segments, unread } = await draftOf({ html: `${one}</p>${between}${rest.join('</p>')}` })
    const seen = segments.filter(({ hidden }) => !hidden).map(({ role, text }) => `${role} ${text}`)
    expect(seen.slice(1)).toEqual([
      'paragraph Het water gaat dicht.',
      'paragraph Wat u nodig heeft:',
      'list-item een emmer',
      'paragraph Tot dan.',
    ])
    expect(segments.findIndex(({ hidden }) => hidden) + unread.length).toBe(between.includes('img') ? 0 : 2)
  })

  it.each([
    ['a sheet', '<style>p::after{content:"Koop nu met korting"}</style>'],
    ['a comment for Outlook', '<!--[if mso]><p>Koop nu met korting</p><![endif]-->'],
  ])('has no preheader that only stands in %s', async (_, above) => {
    const html = `<html><head>${above}</head><body>${dressed('Het water gaat dicht.\n\nTot morgen.\n\nTot dan.')}</body></html>`
    const { segments, found } = await draftOf({ html })
    expect(segments.slice(1).map(({ role, hidden, text }) => [role, hidden, text])).toEqual([
      ['paragraph', false, 'Het water gaat dicht.'],
      ['paragraph', false, 'Tot morgen.'],
      ['paragraph', false, 'Tot dan.'],
      ['paragraph', true, 'Koop nu met korting'],
    ])
    expect(found.map(({ code }) => code)).toEqual(['hidden-text'])
  })

  it('has a block of its own for what nobody sees', async () => {
    const html = dressed('Een zin.\n\nNog een zin.\n\nTot dan.').replace('</p>', '</p><p style="display:none">Weg.</p>')
    const { segments } = await draftOf({ html })
    expect(segments.map(({ block }) => block)).toEqual([1, 2, 3, 4, 5])
  })

  it('has the pictures for Outlook where they stand', async () => {
    const picture = (name: string) => `<img src="https://a.example/${name}.png" width="600" height="300" alt="">`
    const text = dressed('Het water gaat dicht.\n\nTot morgen.\n\nTot dan.')
    const above = `<!--[if mso]>${picture('boven')}<![endif]-->`
    const [alone, both] = await Promise.all([
      draftOf({ html: above + text }),
      draftOf({ html: above + text + picture('onder') }),
    ])
    const prominenceOf = ({ unread }: Draft) => unread.find(({ name }) => name === 'boven.png')?.prominence
    expect(prominenceOf(both)).toBeGreaterThan(0)
    expect(prominenceOf(both)).toBe(prominenceOf(alone))
  })

  it('lists no more links than any mail', async () => {
    const pictures = '<a href="https://a.example/p"><img src="https://a.example/p.png" alt=""></a>'.repeat(20)
    const lines = Array.from({ length: LIMITS.links }, (_, at) => `https://a.example/${at}`)
    const { links, segments } = await draftOf({ html: dressed(`Hallo.\n\n${lines.join('\n')}\n\nTot dan.`) + pictures })
    expect(links).toHaveLength(LIMITS.links)
    expect(segments.at(-1)?.text).toBe('Tot dan.')
  })

  it('loses no words, and points to them', async () => {
    const word = fc.constantFrom(
      ...[
        'Water',
        'dicht.',
        'caf&eacute;',
        'cafe\u0301',
        '&amp;',
        '&nbsp;',
        '&#8203;',
        '&zwj;',
        '😀',
        'שלום',
        '\r\n',
        '\u202e',
        '- ',
        '1. ',
        '&gt;',
      ],
      ...[
        '{{ naam }}',
        '*|FNAME|*',
        '{% if x %}',
        '{% endif %}',
        '[ Bekijk ]',
        '--',
        '---',
        'Groet,',
        'Datum: 12 juni',
        '€ 14,50',
      ],
      ...['https://a.example/x?a=1&amp;b=2.', 'jan@a.example,', 'www.b.example)', 'x'.repeat(120)],
      ...[
        '<span style="display:none">geheim</span>',
        '<!--[if mso]>Outlook<![endif]-->',
        '<!-- niets -->',
        '<wbr>',
        '&shy;',
      ],
    )
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
    const paragraph = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom('p', 'div', 'pre'))
      .map(([lines, name]) => `<${name}>${lines.join(name === 'pre' ? '\n' : '<br>')}</${name}>`)
    const sure =
      /Water|dicht|caf&eacute;|cafe\u0301|שלום|Bekijk|Groet|Datum|juni|14,50|[ab]\.example|x{120}|geheim|Outlook/g
    const lettersOf = (text: string) => text.match(sure)?.toSorted() ?? []
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 3, maxLength: 7 }), async (paragraphs) => {
        const html = `<p>Eerst dit.</p>${paragraphs.join('\n')}`
        const { segments, parts, links } = await draftOf({ html })
        const written = parts.find(({ type }) => type === 'text/html')?.text ?? ''
        const said = ({ ranges }: Draft['segments'][number]) =>
          ranges.map(([from, to]) => written.slice(from, to)).join('')
        expect(lettersOf(segments.slice(1).map(said).join(' '))).toEqual(lettersOf(html))
        const places = segments.slice(1).flatMap(({ ranges, hidden }) => (hidden ? [] : ranges.flat()))
        expect(places).toEqual(places.toSorted((one, other) => one - other))
        for (const { href, range, segment } of links) {
          const text = written.slice(...range)
          expect(href.replace('mailto:', '')).toBe(text.replaceAll('&amp;', '&'))
          expect(segments.filter((one) => said(one).includes(text)).map(({ id }) => id)).toContain(segment)
        }
      }),
      { seed: 12, numRuns: process.env['WAAROM_LONG'] ? 5_000 : 200 },
    )
  })

  it.each([
    ['a heading', '<h1>Storing</h1>'],
    ['a link', '<p>Meer weten? <a href="https://water.example">Bekijk de storing</a></p>'],
    ['a list', '<ul><li>een emmer</li></ul>'],
    ['larger words', '<p style="font-size:28px">Storing</p>'],
    ['bold words', '<p><b>Storing</b></p>'],
    ['a picture', '<p><img src="https://water.example/a.png" width="600" height="200" alt="Kaart"></p>'],
  ])('is not taken for one when it has %s', async (_, more) => {
    const body = '<p>Het water gaat dicht.</p><p>- geen lijst</p><p>Tot dan.</p>'
    const { segments } = await draftOf({ html: body + more })
    expect(segments.filter(({ text }) => text.includes('geen lijst')).map(({ role, text }) => [role, text])).toEqual([
      ['paragraph', '- geen lijst'],
    ])
  })
})
