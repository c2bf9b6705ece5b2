import type { CorpusMail, Line } from './mails.ts'

/** How a corpus mail is dressed before the reader of mails sees it. */
export type Dress = 'html' | 'table' | 'text'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A small number from a text, the same every time: which of several dresses a mail gets. */
export function pick(text: string, count: number): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0
  return hash % count
}

const HREFS: Partial<Record<string, string>> = {
  unsubscribe: 'https://www.example.org/unsubscribe?u=81',
  social: 'https://www.facebook.com/example',
  security: 'https://www.example.org/account/verify?t=9f3',
  'donation-ask': 'https://www.example.org/donate',
  petition: 'https://www.example.org/petition',
}

function href(line: Line): string {
  return HREFS[line.act] ?? `https://www.example.org/${pick(line.text, 3) === 0 ? '' : 'go?id=77'}`
}

/** Groups the lines of a mail by block, subject apart. */
function blocks(mail: CorpusMail): Line[][] {
  const groups = new Map<number, Line[]>()
  for (const line of mail.lines) {
    if (line.role === 'subject') continue
    groups.set(line.block, [...(groups.get(line.block) ?? []), line])
  }
  return [...groups.values()]
}

/** Lines of a block that are dressed alike, in order. */
function runs(block: readonly Line[]): Line[][] {
  const out: Line[][] = []
  for (const line of block) {
    const last = out.at(-1)
    if (last?.[0]?.role === line.role) last.push(line)
    else out.push([line])
  }
  return out
}

function htmlRun(run: readonly Line[], seed: number): string {
  const first = run[0]
  if (!first) return ''
  const joined = run.map((line) => escaped(line.text)).join(seed % 2 ? ' ' : '<br>\n')
  const each = (make: (line: Line) => string) => run.map(make).join('\n')
  switch (first.role) {
    case 'preheader':
      return `<div style="display:none;max-height:0">${joined}</div>`
    case 'heading':
      return each((line) => `<h${1 + (seed % 3)}>${escaped(line.text)}</h${1 + (seed % 3)}>`)
    case 'list-item':
      return `<ul>${each((line) => `<li>${escaped(line.text)}</li>`)}</ul>`
    case 'button':
      return each(
        (line) =>
          `<p><a class="button" style="background:#1f4e8c;color:#ffffff;padding:12px 20px" href="${href(line)}">${escaped(line.text)}</a></p>`,
      )
    case 'table-cell':
      return `<table>${each((line) => `<tr><td>${escaped(line.text)}</td></tr>`)}</table>`
    case 'image-alt':
      return each(
        (line) =>
          `<img src="https://img.example.org/a.jpg" width="400" height="180" alt="${escaped(line.text).replaceAll('"', '&quot;')}">`,
      )
    case 'quote':
      return `<blockquote>${joined}</blockquote>`
    case 'footer':
    case 'legal':
      return `<p style="font-size:11px;color:#777777">${run.map((line) => (line.act === 'unsubscribe' ? `<a href="${href(line)}">${escaped(line.text)}</a>` : escaped(line.text))).join('<br>\n')}</p>`
    default:
      return `<p>${run.map((line) => escaped(line.text)).join(' ')}</p>`
  }
}

function textRun(run: readonly Line[], seed: number): string {
  const first = run[0]
  if (!first) return ''
  const lines = (mark: string) => run.map((line) => `${mark}${line.text}`).join('\n')
  switch (first.role) {
    case 'preheader':
    case 'image-alt':
      return ''
    case 'list-item':
      return lines(seed % 2 ? '- ' : '* ')
    case 'button':
      return run
        .map((line) =>
          seed % 3 === 0 ? `${line.text}: ${href(line)}` : seed % 3 === 1 ? `[ ${line.text} ]` : line.text,
        )
        .join('\n\n')
    case 'quote':
      return lines('> ')
    case 'paragraph':
      return run.map((line) => line.text).join(' ')
    default:
      return lines('')
  }
}

/**
 * Dresses a corpus mail as a source the reader of mails takes.
 * The same mail and dress give the same bytes. Preheaders and image texts have no place in plain text and are left out there.
 */
export function render(mail: CorpusMail, dress: Dress): { json: string; lines: readonly Line[] } {
  const subject = mail.lines.find((line) => line.role === 'subject')
  const seed = pick(mail.id, 12)
  const groups = blocks(mail)
  if (dress === 'text') {
    const text = groups
      .map((block) =>
        runs(block)
          .map((run) => textRun(run, seed))
          .filter(Boolean)
          .join('\n'),
      )
      .filter(Boolean)
      .join('\n\n')
    const lines = mail.lines.filter((line) => line.role !== 'preheader' && line.role !== 'image-alt')
    return { json: JSON.stringify({ subject: subject?.text ?? '', text }), lines }
  }
  const inner = groups.map((block) =>
    runs(block)
      .map((run) => htmlRun(run, seed))
      .join('\n'),
  )
  const body =
    dress === 'html'
      ? inner.join('\n')
      : `<table width="600" align="center"><tr><td><img src="https://img.example.org/logo.png" width="120" height="40" alt="logo"></td></tr>${inner.map((one) => `<tr><td style="padding:8px 24px;font-family:Arial;font-size:15px">${one}</td></tr>`).join('\n')}</table>`
  return {
    json: JSON.stringify({
      subject: subject?.text ?? '',
      html: `<!doctype html><html lang="${mail.lang}"><body>${body}</body></html>`,
    }),
    lines: mail.lines,
  }
}
