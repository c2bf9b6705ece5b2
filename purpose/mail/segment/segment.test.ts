import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../limits.ts'
import { decodeAttribute } from './entity.ts'
import { mail, pointed } from './sample.test.ts'
import { segment } from './segment.ts'

const RUNS = process.env['WAAROM_LONG'] ? 100 : 25

const BITS = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<br>',
  '<td>',
  '<tr>',
  '</table>',
  '<table>',
  '<a href="https://x.example/a">',
  '</a>',
  '<li>',
  '<h2>',
  '<div style="display:none">',
  '<!--',
  '-->',
  '<style>',
  '</style>',
  '<img alt="Foto van een kat" src=a>',
  '&amp;',
  '&nbsp;',
  '&eacute;',
  '&#8203;',
  '{{ x }}',
  '{% if a %}',
  '{% endif %}',
  '<%= y %>',
  '*|F|*',
  'Uw pakket komt. ',
  'Ja! ',
  'dhr. ',
  '\n',
  '\n\n',
  '> ',
  '- ',
  '3. ',
  ' €\u00a012,50',
  'ё',
  '🎉',
  '"',
  "'",
  '<',
  '>',
  '=',
  '<span class="btn">',
  '[[',
  ']]',
  'https://x.example/?url=https%3A%2F%2Fy.example',
  '<blockquote>',
  '<mj-button href="x">',
  '<mj-include path="a"/>',
]
const body = fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => bits.join(''))
const UNSEEN = /\s|[\u2060-\u2064\ufeff\u200b-\u200f]/g

function checkRanges(form: 'html' | 'text' | 'md' | 'mjml', text: string): void {
  const draft = segment(mail({ [form]: text }))
  let last = 0
  for (const one of draft.segments) {
    const part = draft.parts.find(({ id }) => id === one.part)
    if (one.role === 'subject') continue
    for (const [start, end] of one.ranges) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      last = end
    }
    const written = one.ranges.map(([start, end]) => part?.text.slice(start, end)).join('')
    const pointed = (form === 'text' ? written : decodeAttribute(written)).replace(UNSEEN, '')
    const said = one.text.replace(UNSEEN, '')
    if (one.role === 'table-cell') expect(said.replace(/[:|]/g, '')).toBe(pointed.replace(/[:|]/g, ''))
    else expect(said).toBe(pointed)
    expect(one.prominence).toBeGreaterThanOrEqual(0)
    expect(one.prominence).toBeLessThanOrEqual(1)
  }
}

describe('segment', () => {
  it('gives ranges that are in order, disjoint and exact, for any HTML', () => {
    fc.assert(
      fc.property(body, (text) => checkRanges('html', text)),
      { numRuns: 4 * RUNS, seed: 3 },
    )
  })

  it('and for any plain text and MJML', () => {
    fc.assert(
      fc.property(body, (text) => checkRanges('text', text)),
      { numRuns: 3 * RUNS, seed: 4 },
    )
    fc.assert(
      fc.property(body, (text) => checkRanges('mjml', text)),
      { numRuns: 2 * RUNS, seed: 5 },
    )
  })

  it('never throws, whatever the characters', () => {
    const any = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 200 }), body)
    fc.assert(
      fc.property(any, any, (one, two) => {
        for (const form of ['html', 'text', 'md', 'mjml'] as const) segment(mail({ [form]: one, subject: two }))
        segment(mail({ html: one, text: two }))
      }),
      { numRuns: 2 * RUNS, seed: 6 },
    )
  })

  it.each([
    ['nesting', '<div>'.repeat(50_000)],
    ['cells', `<table><tr>${'<td>x</td>'.repeat(100_000)}`],
    ['blanks', `a${' '.repeat(1_000_000)}b`],
    ['comments', '<!-- '.repeat(100_000)],
    ['line breaks', 'x<br>'.repeat(100_000)],
    ['placeholders', '{{'.repeat(200_000)],
  ])('reads hostile %s in linear time and keeps the limit', (_, html) => {
    const before = process.threadCpuUsage()
    expect(segment(mail({ html })).segments.length).toBeLessThanOrEqual(LIMITS.segments)
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(2_000)
  })

  it('makes the rest one segment when there are too many', () => {
    const draft = segment(mail({ html: '<p>Ja.</p>'.repeat(LIMITS.segments + 50) }))
    expect(draft.segments).toHaveLength(LIMITS.segments)
    expect(draft.segments.at(-1)?.text.length).toBeGreaterThan(100)
  })

  it('reports a sentence that stands only in the HTML or only in the text', () => {
    const html = '<p>Uw bestelling 4711 wordt morgen bezorgd.</p>'
    const text = 'Uw bestelling 4711 wordt morgen bezorgd.'
    const sale = 'Koop nu een tas met 50% korting'
    const at = (one: string, two: string) => {
      const draft = segment(mail({ html: one, text: two }))
      const found = draft.found.find(({ code }) => code === 'text-differs')
      return (
        found &&
        draft.parts
          .find(({ id }) => id === found.part)
          ?.text.slice(...found.range)
          .trim()
      )
    }
    expect(at(html, `${text} ${sale}.`)).toBe(`${sale}.`)
    expect(at(`${html}<p>${sale}</p>`, text)).toBe(sale)
    expect(at(`${html}<p><small>Bekijk deze mail online in de browser</small></p>`, text)).toBeUndefined()
    expect(at(html, text.replace(' wordt', '\nwordt'))).toBeUndefined()
  })

  it('reads what only the text says behind the HTML, as what the readers of the HTML do not see', () => {
    const html = '<p>Uw bestelling 4711 wordt morgen bezorgd.</p><p>Wij bellen u een uur vooraf op.</p>'
    const text =
      'Uw bestelling 4711 wordt morgen bezorgd.\n\nKoop nu een {{ product }} met 50% korting. Shop vandaag nog zomerjurken en sandalen!\n\nWinkel BV, KvK 30124578'
    const draft = segment(mail({ html, text }))
    expect(
      draft.segments.slice(1).map(({ id, masked, hidden, prominence }) => [id, masked, hidden, prominence > 0]),
    ).toEqual([
      ['s1', 'Uw bestelling 4711 wordt morgen bezorgd.', false, true],
      ['s2', 'Wij bellen u een uur vooraf op.', false, true],
      ['s3', 'Koop nu een □ met 50% korting.', true, false],
      ['s4', 'Shop vandaag nog zomerjurken en sandalen!', true, false],
    ])
    expect(pointed(draft, 4)).toBe('Shop vandaag nog zomerjurken en sandalen!')
    const places = draft.found.filter(({ code }) => code === 'text-differs')
    expect(places.map(({ range: [start] }) => start)).toEqual([2, 3, 4].map((at) => draft.segments[at]?.ranges[0]?.[0]))
  })

  it('finds a mail without a letter or number empty', () => {
    expect(segment(mail({ text: '😀😀 🎉', subject: '' })).readable).toBe('empty')
    expect(segment(mail({ text: '123456', subject: '' })).readable).toBe('yes')
  })

  it('reports it when HTML and text say different things', () => {
    const html = `<p>${'Uw factuur van maart staat klaar in uw klantomgeving, betaal binnen veertien dagen graag. '.repeat(3)}</p>`
    const text =
      'Ontdek vandaag onze nieuwe zomercollectie vol kleurrijke jurken, zachte truien, vrolijke tassen, sandalen, zonnebrillen, hoeden, sjaals, riemen, sokken, schoenen, laarzen, jassen, broeken, rokken, blouses en sieraden.'
    expect(segment(mail({ html, text })).found.map(({ code }) => code)).toContain('text-differs')
    expect(segment(mail({ html, text: html.replace(/<[^>]+>/g, '') })).found.map(({ code }) => code)).not.toContain(
      'text-differs',
    )
  })
})
