import { describe, expect, it } from 'vitest'
import { mail, outline } from './sample.test.ts'
import { segment } from './segment.ts'

const read = (html: string) => segment(mail({ html }))
const SEEN = '<p>Uw pakket komt morgen.</p>'

describe('words that mail programs show', () => {
  it.each([
    '<noscript><p>Nu 50% korting</p></noscript>',
    '<template><p>Nu 50% korting</p></template>',
    '<object data="a.swf" width="10" height="10"><p>Nu 50% korting</p></object>',
    '<video src="a.mp4" width="10" height="10"><p>Nu 50% korting</p></video>',
    '<svg width="40" height="40"><text>Nu 50% korting</text></svg>',
    '<svg/><p>Nu 50% korting</p>',
    '<math><mtext>Nu 50% korting</mtext></math>',
    '<textarea>Nu 50% korting</textarea>',
    '<select><option>Nu 50% korting</option></select>',
    '<noframes>Nu 50% korting</noframes>',
    '<head><p>Nu 50% korting</p></head>',
    '<head>Nu 50% korting</head>',
    '<head><noscript><p>Nu 50% korting</p></noscript></head>',
  ])('are read: %s', (html) => {
    expect(outline(read(SEEN + html))).toEqual(['paragraph: Uw pakket komt morgen.', 'paragraph: Nu 50% korting'])
  })

  it('are those of a button of a form', () => {
    expect(outline(read(`${SEEN}<input type="submit" value="Shop de sale">`)).at(-1)).toBe('button: Shop de sale')
    expect(outline(read(`${SEEN}<input type="hidden" value="Shop de sale">`))).toHaveLength(1)
  })

  it('are not those of a head, a script or a style', () => {
    const head =
      '<meta charset="utf-8"><link href="a.css"><noscript><xml><o:PixelsPerInch>nul</o:PixelsPerInch></xml></noscript>{{ head }}'
    expect(
      outline(read(`<head>${head}<title>Nu</title><style>p{}</style></head><script>alert()</script>${SEEN}`)),
    ).toEqual(['paragraph: Uw pakket komt morgen.'])
  })
})

describe('what an element shows of another file, or draws', () => {
  it.each([
    '<iframe src="https://winkel.example/sale" width="600" height="300"></iframe>',
    '<iframe srcdoc="<p>Nu 50% korting</p>" width="600" height="300"></iframe>',
    '<embed src="sale.svg" width="600" height="300">',
    '<object data="sale.png" width="600" height="300"></object>',
    '<video poster="sale.jpg" width="600" height="300"></video>',
    '<svg width="600" height="300"><path d="M0 0"/></svg>',
    '<input type="image" src="sale.png" alt="Uw pakket" width="600" height="300">',
  ])('is unread: %s', (html) => {
    const [unread, more] = read(SEEN + html).unread
    expect(unread).toMatchObject({ kind: 'picture', prominence: expect.any(Number) })
    expect(unread?.prominence).toBeGreaterThan(0.25)
    expect(more).toBeUndefined()
  })

  it('is dressing where it is a sign or nobody sees it', () => {
    const html =
      '<svg width="24" height="24"><path d="M0 0"/></svg><div style="display:none"><iframe src="a"></iframe></div>'
    expect(read(SEEN + html).unread).toEqual([])
  })
})
