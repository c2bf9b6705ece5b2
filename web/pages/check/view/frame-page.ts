import { actsRead } from '@waarom/purpose/report/mark.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import DOMPurify from 'dompurify'
import { markOf } from './mark.ts'

/** What the frame may do: show, nothing else. It stands in the page too, so that the frame keeps it wherever it is opened. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'none'; form-action 'none'; base-uri 'none'"

const MARKS = `
  wrm-mark { text-decoration-skip-ink: none; text-underline-offset: .2em }
  wrm-mark[m=service] { text-decoration: underline 1px }
  wrm-mark[m=promotion] { text-decoration: underline wavy 1.5px #8a5000 }
  wrm-mark[m=feedback] { text-decoration: underline dashed 1.5px #8a5000 }
  wrm-mark[m=appeal] { text-decoration: underline double 3px #8a5000 }
  wrm-mark[m=unsure] { text-decoration: underline dotted 2px #54585f }
  a { cursor: default }
`

/**
 * The HTML of a mail with marks, made harmless: no scripts, forms, remote pictures or live links.
 * Our own style carries the nonce of the page, so that the policy the frame inherits lets it through.
 */
export function framePage(report: Report): string {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
  DOMPurify.removeAllHooks()
  DOMPurify.addHook('afterSanitizeAttributes', (node) => {
    for (const name of ['href', 'src', 'srcset', 'background', 'action', 'target', 'ping', 'xlink:href']) {
      const value = node.getAttribute(name)
      if (value !== null && !(name === 'src' && /^data:image\//i.test(value))) node.removeAttribute(name)
    }
    node.removeAttribute('tabindex')
    const style = node.getAttribute('style')
    if (style) node.setAttribute('style', tame(style))
  })
  // A style that is parsed without the nonce would be reported; ours go in by themselves.
  const sheets: string[] = []
  const bare = marked(report).replace(/<style[^>]*>([\s\S]*?)<\/style\s*>/gi, (_, css: string) => {
    sheets.push(`<style nonce="${nonce}">${tame(css)}</style>`)
    return ''
  })
  const clean = DOMPurify.sanitize(bare, {
    WHOLE_DOCUMENT: true,
    RETURN_DOM: true,
    FORBID_TAGS: [
      'style',
      'script',
      'iframe',
      'object',
      'embed',
      'form',
      'input',
      'button',
      'textarea',
      'select',
      'link',
      'meta',
      'base',
      'video',
      'audio',
      'svg',
      'math',
    ],
    ADD_ATTR: ['m', 'bgcolor', 'align', 'valign'],
    CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^wrm-mark$/, attributeNameCheck: /^m$/ },
  })
  DOMPurify.removeAllHooks()
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">${sheets.join('')}<style nonce="${nonce}">${MARKS}</style>`
  const body = clean instanceof Element ? clean.querySelector('body') : null
  // Put together from parts that are known: a search for the head would also find one in the words of an attribute.
  return `<html><head>${head}</head>${body?.outerHTML ?? ''}</html>`
}

/** A letter of ASCII or a hyphen in the long way of writing of CSS, as in `u\72l(`. */
const ESCAPED_LETTER = /\\0{0,4}([46][1-9a-f]|[57][0-9a]|2d)(?:[ \t\n\f\r]|(?![0-9a-f]))|\\([g-z])/gi

/** A style that loads nothing: its addresses and imports are taken out, pictures inside it stay. */
function tame(css: string): string {
  return (
    css
      .replace(ESCAPED_LETTER, (_, code: string | undefined, letter: string | undefined) =>
        code === undefined ? (letter ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
      )
      .replace(/@import[^;]*;?/gi, '')
      .replace(/image-set\s*\(/gi, 'none(')
      .replace(/url\(\s*(?!["']?data:image\/)[^)]*\)/gi, 'none')
      // Last, as what goes before may bring a < and a / together that would end the sheet.
      .replace(/<(?![\s=\d])/g, '\\3c ')
  )
}

/** The HTML with each segment's words in a mark; words inside attributes stay as they are. */
function marked(report: Report): string {
  const { draft } = report
  const html = draft.html ?? ''
  const part = draft.parts.find((one) => one.text === html)
  if (!part) return html
  const acts = actsRead(report)
  const pieces = draft.segments
    .filter((one) => one.part === part.id && one.role !== 'image-alt' && !one.hidden)
    .flatMap((one) => one.ranges.map((range) => ({ range, mark: markOf(acts.get(one.id)) })))
    .filter((one) => one.mark !== 'none')
    .sort((one, two) => two.range[0] - one.range[0])
  let out = html
  for (const { range, mark } of pieces) {
    const words = out.slice(range[0], range[1])
    if (words.includes('<')) continue
    out = `${out.slice(0, range[0])}<wrm-mark m="${mark}">${words}</wrm-mark>${out.slice(range[1])}`
  }
  return out
}
