import { fileURLToPath } from 'node:url'
import { type CorpusMail, readCorpus } from '../corpus/mails.ts'
import { render } from '../corpus/render.ts'
import { dressed } from './dressing.ts'
import { quotedPrintable } from './quoted-printable.ts'

/** One mail of the bench: as bytes of an .eml, with its HTML and its text apart. */
export interface BenchMail {
  readonly language: string
  readonly encoding: 'quoted-printable' | '8bit'
  readonly eml: Uint8Array
  readonly html: string
  /** What stands in its `<style>`, another text in each mail. */
  readonly css: string
  readonly text: string
  readonly words: number
}

const LEAST_WORDS = 400
const LEAST_SEGMENTS = 60
/** UTF-16 units of the HTML. */
const LENGTH = 30_000

const STYLE = [
  'body{margin:0;padding:0;background-color:#f4f4f4;color:#333333;font-family:Arial,Helvetica,sans-serif}',
  'table{border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0}',
  'h1{font-size:28px;line-height:34px;margin:0 0 12px;color:#102a43}h2{font-size:22px;line-height:28px}h3{font-size:18px}',
  'p{font-size:15px;line-height:22px;margin:0 0 12px}.small{font-size:11px;color:#777777}.muted{color:#999999}',
  'a{color:#1f4e8c;text-decoration:underline}a.button{display:inline-block;background:#1f4e8c;color:#ffffff;padding:12px 20px;border-radius:4px;text-decoration:none}',
  '.header td{padding:24px}.footer p{font-size:11px;color:#777777}.hero img{width:100%;height:auto}.cell{padding:8px 24px}',
  '@media only screen and (max-width:620px){.container{width:100%!important}.cell{padding:8px 12px!important}h1{font-size:24px!important}}',
].join('\n')

/** What the mails of the bench are for, by turns: real mails are of one kind, with a part of another at most. */
const KINDS: readonly ((mail: CorpusMail) => boolean)[] = [
  (mail) => mail.purpose === 'service' && mail.tinge === 'none',
  (mail) => mail.purpose === 'service' && mail.tinge !== 'none',
  (mail) => mail.purpose === 'commercial',
]

/**
 * Long HTML mails of about 30 KB in four languages, always the same ones: corpus mails of one kind laid under each
 * other; a tinged mail is one with clean ones around it. They are dressed as tools for mail dress them, which makes up
 * most of their bytes; half of them are quoted-printable, half 8bit.
 */
export function benchMails(perLanguage = 6): BenchMail[] {
  const { mails } = readCorpus(fileURLToPath(new URL('../corpus/mails', import.meta.url)))
  return ['nl', 'en', 'de', 'fr'].flatMap((language) => {
    const some = mails.filter((mail) => mail.language === language && mail.lines.length > 8)
    const clean = some.filter((mail) => KINDS[0]?.(mail))
    return Array.from({ length: perLanguage }, (_, at) => {
      const kind = at % KINDS.length
      const own = some.filter((mail) => KINDS[kind]?.(mail)).slice(at * 6)
      return long(
        kind === 1 ? [...clean.slice(at * 6 + 40, at * 6 + 44), ...own.slice(0, 1), ...clean.slice(at * 6)] : own,
        language,
        at % 2 === 0 ? 'quoted-printable' : '8bit',
      )
    })
  })
}

function long(some: readonly CorpusMail[], language: string, encoding: BenchMail['encoding']): BenchMail {
  const lines: CorpusMail['lines'][number][] = []
  let words = 0
  for (const [index, mail] of some.entries()) {
    if (words >= LEAST_WORDS && lines.length >= LEAST_SEGMENTS) break
    lines.push(
      ...mail.lines
        .filter((line) => index === 0 || line.role !== 'subject')
        .map((line) => ({ ...line, block: line.block + index * 1000 })),
    )
    words = lines.reduce((sum, line) => sum + line.text.split(/\s+/).length, 0)
  }
  const first = some[0]
  if (!first) throw new Error(`no corpus mails in ${language}`)
  const joined: CorpusMail = { ...first, lines }
  const plain = JSON.parse(render(joined, 'table').json) as { subject: string; html: string }
  const text = (JSON.parse(render(joined, 'text').json) as { text: string }).text
  const css = `${STYLE}\n.m-${first.id}{color:#333333}`
  const html = dressed(plain.html, css, LENGTH)
  const eml = [
    'From: Voorbeeld <service@example.org>',
    'To: someone@example.org',
    `Subject: =?utf-8?B?${Buffer.from(plain.subject).toString('base64')}?=`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    encoding === '8bit' ? html.replaceAll('\n', '\r\n') : quotedPrintable(html),
  ].join('\r\n')
  return { language, encoding, eml: new TextEncoder().encode(eml), html, css, text, words }
}
