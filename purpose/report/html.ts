import { sha256 } from '@noble/hashes/sha2.js'
import { articleHtml, refusalHtml } from './html-article.ts'
import { escaped } from './html-escape.ts'
import { HTML_STYLE } from './html-style.ts'
import { isRefusal } from './json.ts'
import type { Lang } from './mail-json.ts'
import type { Refusal, Report } from './report.ts'
import { wordsOf } from './words.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function base64(bytes: Uint8Array): string {
  let out = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.subarray(at, at + 3)
    const bits = (one << 16) | ((two ?? 0) << 8) | (three ?? 0)
    out += `${ALPHABET[bits >> 18]}${ALPHABET[(bits >> 12) & 63]}`
    out += `${two === undefined ? '=' : ALPHABET[(bits >> 6) & 63]}${three === undefined ? '=' : ALPHABET[bits & 63]}`
  }
  return out
}

/** The only thing the page may use is its own style: no scripts, no pictures, nothing from elsewhere. */
const POLICY = `default-src 'none'; style-src 'sha256-${base64(sha256(new TextEncoder().encode(HTML_STYLE)))}'; base-uri 'none'; form-action 'none'`

/** Top of an HTML report, up to the first mail; for writing a long report mail by mail. */
export function htmlHead(lang: Lang): string {
  const { title } = wordsOf(lang)
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(title)}</h1>`,
    '',
  ].join('\n')
}

/** One mail of an HTML report. */
export function htmlMail(one: Report | Refusal, lang: Lang): string {
  return isRefusal(one) ? refusalHtml(one, lang) : articleHtml(one, lang)
}

/** End of an HTML report. */
export function htmlTail(): string {
  return '</main>\n</body>\n</html>\n'
}

/** A report as one self-contained, printable file: no scripts, nothing loaded, every text escaped. */
export function reportHtml(report: Report, lang: Lang): string {
  return reportsHtml([report], lang)
}

/** Several mails in one such file, each on a page of its own in print. */
export function reportsHtml(reports: readonly (Report | Refusal)[], lang: Lang): string {
  return htmlHead(lang) + reports.map((one) => htmlMail(one, lang)).join('') + htmlTail()
}
