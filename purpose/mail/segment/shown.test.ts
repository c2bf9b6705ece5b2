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

describe('what only some programs show', () => {
  const lines = (html: string) => read(html).segments.slice(1)

  it.each([
    '<style>p::before{content:"Nu 50% korting"}</style>',
    "<style media='screen'>p:after { content : 'Nu \\35 0% korting' }</style>",
    '<!--[if mso]><table><tr><td>Nu 50% korting</td></tr></table><![endif]-->',
    '<!--[if gte mso 9]><xml><o:A>nee</o:A></xml><style>nee{}</style><p>Nu 50&#37; korting</p><![endif]-->',
    '<p>{{ "Nu 50% korting" }}</p>',
  ])('is read as not seen: %s', (html) => {
    const read = lines(html + SEEN)
    expect(read.filter(({ hidden }) => hidden).map(({ text }) => text)).toEqual(['Nu 50% korting'])
    expect(read[0]?.role).not.toBe('preheader')
  })

  it('is read where a placeholder is nothing but words', () => {
    expect(lines(`${SEEN}[[Nu 50% korting op alles]]`).filter(({ hidden }) => hidden)).toHaveLength(1)
    expect(lines(`{% assign a = "Nu 50% korting op alles" %}${SEEN}`).filter(({ hidden }) => hidden)).toHaveLength(1)
    expect(lines(`{% if group == "vaste klant" %}${SEEN}{% endif %}`)).toHaveLength(1)
    expect(lines(`${SEEN}{{ order.line_items | first }} [[voornaam]] {{ "now" | date: "%d %B" }}`)).toHaveLength(2)
  })

  it.each([
    '<style>p:before{content:"\\f0ad"}.x{content:""}</style>',
    '<!-- Nu 50% korting --><!--[if !mso]> Nu 50% korting <![endif]-->',
    '<!--[if mso]><v:rect><v:fill src="a.jpg"/></v:rect><![endif]--><table background="a.jpg" width="9" height="9"></table>',
  ])('is nothing here: %s', (html) => {
    const { segments, unread } = read(html + SEEN)
    expect(segments).toHaveLength(2)
    expect(unread.filter(({ kind }) => kind === 'picture')).toEqual([])
  })

  it('is unread where it is a picture', () => {
    const html = '<!--[if mso]><v:image src="a.jpg" style="width:600px;height:300px"/><![endif]-->'
    expect(read(SEEN + html).unread).toMatchObject([{ kind: 'picture', name: 'a.jpg', range: [42, 97] }])
  })
})

describe('words that are drawn', () => {
  const WORDS = 'Nu korting op jassen'

  it.each([
    ['wide', WORDS.replace(/[a-z]/gi, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['bold signs', WORDS.replace(/[a-z]/g, (one) => String.fromCodePoint(0x1d41a + one.charCodeAt(0) - 97))],
    ['backwards', `\u202e${[...WORDS].reverse().join('')}\u202c`],
  ])('are read: %s', (_, words) => {
    const draft = read(`${SEEN}<p>${words}</p>`)
    expect(draft.segments.at(-1)?.masked).toBe(WORDS)
    expect(draft.found.map(({ code }) => code)).toContain(words.startsWith('\u202e') ? 'zero-width' : 'homoglyph')
  })

  const each = (open: string, close: string) => [...WORDS].map((one) => `${open}${one}${close}`).join('')

  it.each([
    each('<div style="float:left">', '</div>'),
    each('<div style="display:inline">', '</div><span style="display:none">x</span>'),
  ])('are unread where each letter stands by itself', (letters) => {
    const html = `${SEEN}${letters}<p>Tot morgen.</p>`
    expect(read(html).unread).toMatchObject([{ kind: 'picture', name: 'Nukortingopjassen' }])
  })

  it('are not the days of a week or the signs of a code', () => {
    const days = [...'MDWDVZZ'].map((day) => `<p>${day}</p>`).join('')
    expect(read(`${SEEN}${days}${[...'4812904571230'].map((day) => `<p>${day}</p>`).join('')}`).unread).toEqual([])
  })
})
