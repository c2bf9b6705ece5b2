import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../draft.ts'
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
