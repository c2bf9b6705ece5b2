import { describe, expect, it } from 'vitest'
import { scopeOf } from './media.ts'
import { mail, outline } from './sample.test.ts'
import { segment } from './segment.ts'

const read = (html: string) => segment(mail({ html }))
const SEEN = '<p>Uw pakket komt morgen.</p>'

/** The mail with one more line, its class, and a sheet. */
const styled = (css: string, more = '<p class="mob">Nu 50% korting</p>') =>
  outline(read(`<style>${css}</style>${SEEN}${more}`)).at(-1)

describe('what only some screens show', () => {
  it.each([
    '.mob{display:none}@media only screen and (max-width:600px){.mob{display:block!important}}',
    '.mob{display:none}@media screen{@media (min-width:0){.mob{display:block}}}',
    '.mob{display:none}@media print,(max-width:480px){.mob{display:inline}}',
    '.mob{display:none}@supports (display:grid){.mob{display:grid}}',
    '.mob{max-height:0;overflow:hidden}@media (max-width:600px){.mob{max-height:none!important}}',
    '.mob{height:0;width:0;overflow:hidden}@media (max-width:600px){.mob{height:auto;width:100%}}',
    '.mob{font-size:0}@media (max-width:600px){.mob{font-size:16px}}',
    '.mob{opacity:0}@media (max-width:600px){.mob{opacity:1}}',
    '.mob{visibility:hidden}@media (max-width:600px){.mob{visibility:visible}}',
    '.mob{text-indent:-9999px}@media (max-width:600px){.mob{text-indent:0}}',
    '.mob{color:#fff}@media (prefers-color-scheme:dark){body,p{background:#111}}',
    '.mob{display:none}@media (max-width:600px){.mob{display:block}}@media (max-width:400px){.mob{display:none}}',
    '.mob{display:none}@media (max-width:600px){.mob{display:block}}@media (prefers-color-scheme:dark){.mob{color:#fff}}',
    '@media (max-width:600px){.mob{display:none!important}}',
  ])('is shown: %s', (css) => {
    expect(styled(css)).toBe('paragraph: Nu 50% korting')
  })

  it.each([
    '.mob{display:none}@media print{.mob{display:block}}',
    '.mob{display:none}@media not screen{.mob{display:block}}',
    '#up .mob{display:none}@media (max-width:600px){.mob{display:block}}',
    '.mob{display:none}@media (max-width:600px){.mob{color:#f00}}',
    '@media screen{.mob{display:none}}',
  ])('is not shown: %s', (css) => {
    expect(styled(css, '<div id="up"><p class="mob">Nu 50% korting</p></div>')).toBe(
      'paragraph (hidden): Nu 50% korting',
    )
  })

  it.each([
    'p[class=mob]{display:block}',
    'p[class~="mob"]{display:block}',
    '[data-x] .mob{display:block}',
    'u + .body .mob{display:block!important}',
    'p:not(.other){display:block!important}',
    '.mob:hover{display:block}',
  ])('may be what asks for an attribute, a state or an element beside it: %s', (css) => {
    const line = '<div class="body"><p class="mob">Nu 50% korting</p></div>'
    expect(styled(`.mob{display:none}${css}`, line)).toBe('paragraph: Nu 50% korting')
  })

  it.each([
    'p[class="des"]{display:block}',
    '.mob::before{display:block}',
    '.mob:after{display:block}',
    '[data-x]{display:none}',
  ])('is not what is for another or beside it: %s', (css) => {
    expect(styled(`.mob{display:none}${css}`)).toBe('paragraph (hidden): Nu 50% korting')
  })

  it.each([
    'content:url(actie.jpg)',
    "background-image:image-set('actie.jpg' 1x, 'groot.jpg' 2x)",
    'border-image:url(actie.jpg) 30',
  ])('may be a picture that a rule draws: %s', (css) => {
    const html = `<style>div[data-x]{${css}}</style>${SEEN}<div data-x style="width:600px;height:300px"></div>`
    expect(read(html).unread).toMatchObject([{ kind: 'background', name: 'actie.jpg' }])
  })

  it('is as striking as those screens make it', () => {
    const css = '.mob{display:none}@media (max-width:600px){.mob{display:block;font-size:32px;font-weight:bold}}'
    const draft = read(`<style>${css}</style>${SEEN}<p class="mob">Nu 50% korting</p>`)
    expect(outline(draft).at(-1)).toBe('heading: Nu 50% korting')
    expect(draft.segments.at(-1)?.prominence).toBeGreaterThan(0.7)
    expect(draft.found.map(({ code }) => code)).not.toContain('hidden-text')
  })

  it('is shown against the style of the element itself where the rule is important, and only there', () => {
    const line = '<div class="mob" style="display:none;mso-hide:all"><p>Nu 50% korting</p></div>'
    expect(styled('@media (max-width:600px){.mob{display:block!important}}', line)).toBe('paragraph: Nu 50% korting')
    expect(styled('@media (max-width:600px){.mob{display:block}}', line)).toBe('paragraph (hidden): Nu 50% korting')
  })

  it('counts once where its words stand in the mail for everyone', () => {
    const css = '.mob{display:none}@media (max-width:600px){.mob{display:block}.desk{display:none}}'
    const draft =
      read(`<style>${css}</style>${SEEN}<h2 class="desk">Track en trace</h2><h3 class="mob">Track en  trace</h3>
      <img class="mob" alt="Uw pakket komt morgen." src="a.png"><p class="mob">Bel ons</p>`)
    expect(outline(draft).slice(1)).toEqual([
      'heading: Track en trace',
      'heading (hidden): Track en trace',
      'paragraph: Bel ons',
    ])
    expect(draft.found.map(({ code }) => code)).not.toContain('hidden-text')
  })

  it('may be a picture, or stand in a sheet that is for some screens as a whole', () => {
    const picture = `<style>.mob{display:none}@media (max-width:600px){.mob{display:block}}</style>${SEEN}
      <div class="mob"><img src="actie.jpg" width="600" height="400" alt=""></div>`
    expect(read(picture).unread.map(({ name }) => name)).toEqual(['actie.jpg'])
    for (const media of ['print', '(min-width:900px)']) {
      const draft = read(`<style media="${media}">.mob{display:none}</style>${SEEN}<p class="mob">Nu 50% korting</p>`)
      expect(outline(draft).at(-1)).toBe('paragraph: Nu 50% korting')
    }
  })
})

describe('a group of rules', () => {
  it.each([
    ['media', '', 'all'],
    ['media', 'only screen', 'all'],
    ['media', 'print, all', 'all'],
    ['media', 'screen and (max-width:600px)', 'some'],
    ['media', 'not print', 'some'],
    ['media', 'not all and (monochrome)', 'some'],
    ['media', 'print and (color)', 'none'],
    ['media', 'only speech', 'none'],
    ['media', 'screen and (max-width: 1px)', 'none'],
    ['media', '(min-width:99999px)', 'none'],
    ['media', '(max-width:30em), (max-width:0)', 'some'],
    ['media', '(min-width:1px)', 'some'],
    ['supports', '(display:grid)', 'some'],
    ['font-face', '', null],
  ] as const)('@%s %s is for %s', (name, condition, scope) => {
    expect(scopeOf(name, condition)).toBe(scope)
  })
})
