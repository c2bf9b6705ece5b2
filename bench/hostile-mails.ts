import { LIMITS } from '../purpose/mail/limits.ts'

/** A mail made to hang, crash or fill the memory of whoever reads it. */
export interface HostileMail {
  readonly name: string
  readonly path: string
  /** Makes the bytes anew at each call, so that a bench holds one mail at a time. */
  readonly make: () => Uint8Array
}

const encoder = new TextEncoder()
const HEAD =
  'From: Winkel <info@example.org>\r\nTo: lezer@example.org\r\nSubject: Uw bestelling\r\nMIME-Version: 1.0\r\n'
const HTML = `${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n`
const TEXT = `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\n`
const QP = `${HEAD}Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`
const MEGA = 1_000_000

/** As many repeats of a piece as a body may just hold. */
function fill(piece: string): string {
  return piece.repeat(Math.floor((LIMITS.bodyChars - 2_000) / piece.length))
}

function eml(name: string, make: () => string): HostileMail {
  return { name, path: `${name}.eml`, make: () => encoder.encode(make()) }
}

function file(name: string, extension: string, make: () => string): HostileMail {
  return { name, path: `${name}.${extension}`, make: () => encoder.encode(make()) }
}

function multipart(parts: string): string {
  return `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`
}

function nested(depth: number, leaf: string): string {
  let open = HEAD
  for (let i = 0; i < depth; i++) open += `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`
  return `${open}Content-Type: text/plain\r\n\r\n${leaf}\r\n`
}

/** Nasty mails by name: containers first, then what a segmenter has to bear. */
export function hostileMails(): HostileMail[] {
  return [...containers(), ...markup(), ...texts(), ...outlook()]
}

function containers(): HostileMail[] {
  return [
    eml('parts-100k', () => multipart('--b\r\n\r\nx\r\n'.repeat(100_000))),
    eml('parts-at-limit', () =>
      multipart('--b\r\nContent-Type: text/html\r\n\r\n<p>Uw pakket komt morgen.</p>\r\n'.repeat(390)),
    ),
    eml('attachments-350', () =>
      multipart(`--b\r\nContent-Type: image/png; name*=utf-8''a%20b.png\r\n\r\n${'A'.repeat(20_000)}\r\n`.repeat(350)),
    ),
    eml('nesting-10k', () => nested(10_000, 'diep')),
    eml('nested-mails-10k', () => `${`${HEAD}Content-Type: message/rfc822\r\n\r\n`.repeat(10_000)}diep`),
    eml('boundaries-same', () => `${HEAD}${'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(5_000)}`),
    eml('boundary-almost', () => multipart(`--b\r\n\r\n${'--bx\r\n'.repeat(MEGA)}`)),
    eml('header-5mb', () => `${HEAD}X-Long: ${'a'.repeat(5 * MEGA)}\r\n\r\nhallo`),
    eml('headers-500k', () => `${'X-A: b\r\n'.repeat(500_000)}\r\nhallo`),
    eml('header-folded', () => `${HEAD}X-Fold: a\r\n${' b\r\n'.repeat(MEGA)}\r\nhallo`),
    eml('subject-200k', () => `From: a@example.org\r\nSubject: ${'[TEST] Fwd: '.repeat(17_000)}\r\n\r\nhallo`),
    eml(
      'subject-encoded-words',
      () => `From: a@example.org\r\nSubject: ${'=?utf-8?q?a?= '.repeat(15_000)}\r\n\r\nhallo`,
    ),
    eml('address-comments', () => `From: ${'('.repeat(200_000)}\r\nSubject: x\r\n\r\nhallo`),
    eml('content-type-quotes', () => `${HEAD}Content-Type: text/html; ${'a="b\\'.repeat(40_000)}\r\n\r\n<p>hallo`),
    eml(
      'base64-8mb',
      () => `${HEAD}Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${'PHA+'.repeat(2 * MEGA)}`,
    ),
    eml('qp-escapes', () => QP + '=3D'.repeat(LIMITS.bodyBytes / 3 - 10)),
    eml('qp-soft-breaks', () => QP + '=\r\n'.repeat(LIMITS.bodyLines - 10)),
    eml('qp-half-escapes', () => QP + '=3=Z='.repeat(190_000)),
    eml('utf7-bomb', () => `${HEAD}Content-Type: text/plain; charset=utf-7\r\n\r\n${'+AAAA'.repeat(190_000)}`),
    eml(
      'unknown-charset',
      () => `${HEAD}Content-Type: text/plain; charset=${'x'.repeat(50_000)}\r\n\r\n${'é '.repeat(100_000)}`,
    ),
  ]
}

function markup(): HostileMail[] {
  return [
    eml('line-8mb', () => HTML + 'a'.repeat(8 * MEGA)),
    eml('line-1mb', () => HTML + fill('woord ')),
    file('divs-50k', 'html', () => `${'<div>'.repeat(50_000)}Uw pakket komt morgen.${'</div>'.repeat(50_000)}`),
    file('divs-unclosed', 'html', () => fill('<div>a')),
    file('inline-nesting', 'html', () => `${'<b><i>'.repeat(50_000)}hallo`),
    file('tables-nested-20k', 'html', () => `${'<table><tr><td>'.repeat(20_000)}hallo`),
    file('cells', 'html', () => `<table><tr>${fill('<td>a')}</table>`),
    file('comment-unclosed', 'html', () => `<p>hallo</p>${fill('<!--')}`),
    file('cdata-unclosed', 'html', () => `<p>hallo</p>${fill('<![CDATA[')}`),
    file('tags-unclosed', 'html', () => `<p>hallo</p>${fill('<a href="')}`),
    file('attributes', 'html', () => `<p ${fill('a=b ')}>hallo</p>`),
    file('style-unclosed', 'html', () => `<style>${fill('a{color:red}')}`),
    file(
      'style-rules',
      'html',
      () =>
        `<style>${'.a .b .c>d{color:red;font-size:12px}'.repeat(20_000)}</style>${'<p class="a">hallo</p>'.repeat(5_000)}`,
    ),
    file('style-braces', 'html', () => `<style>${'{'.repeat(500_000)}</style><p>hallo</p>`),
    file('style-attributes', 'html', () => fill('<p style="color:red;background:url(x);font:12px/1 a,b,c">a</p>')),
    file('inline-style-long', 'html', () => `<p style="${fill('color:red;')}">hallo</p>`),
    file('entities', 'html', () => fill('&amp;&#x41;&notit;&')),
    file('pictures', 'html', () => fill('<img src="https://example.org/a.png" alt="Nu 50% korting">')),
    file('links', 'html', () => fill('<a href="https://example.org/r?u=https%3A%2F%2Fexample.org%2Fx">klik</a> ')),
    file('link-wrapped-deep', 'html', () => `<a href="${fill('https://example.org/?u=')}">klik</a>`),
    file('data-picture', 'html', () => `<img src="data:image/png;base64,${fill('A')}"><p>hallo</p>`),
    file('mjml-deep', 'mjml', () => `<mjml><mj-body>${fill('<mj-wrapper>')}hallo`),
    file('forward-endless', 'html', () =>
      fill('<p>Van: a@example.org<br>Verzonden: nu<br>Aan: b@example.org<br>Onderwerp: x</p>'),
    ),
  ]
}

function texts(): HostileMail[] {
  return [
    eml('lines-1m', () => TEXT + fill('a\r\n')),
    eml('lines-at-limit', () => TEXT + 'Zin.\r\n'.repeat(LIMITS.bodyLines - 10)),
    eml('text-1mb', () => TEXT + fill('Uw bestelling is onderweg. ')),
    eml('quotes-deep', () => `${TEXT}${'>'.repeat(100_000)} hallo\r\n`.repeat(9)),
    eml(
      'forwards-10k',
      () =>
        TEXT +
        '---------- Forwarded message ---------\r\nFrom: a@example.org\r\nSubject: Fwd: x\r\nTo: b@example.org\r\n\r\n'.repeat(
          10_000,
        ),
    ),
    file('placeholders', 'txt', () => fill('{{ a }}{% if b %}*|C|*%d%')),
    file('placeholders-unclosed', 'txt', () => fill('{{ {% <% ${ [[ *| %( ')),
    file('placeholders-nested', 'txt', () => fill('{{')),
    file('conditions', 'html', () => fill('{% if a %}<p>a</p>{% else %}<p>b</p>{% endif %}')),
    file('spaces', 'txt', () => `a${fill(' ')}b`),
    file('tabs-and-spaces', 'html', () => `<p>${fill(' \t')}!</p>`),
    file('no-break-spaces', 'html', () => `<p>${fill('&nbsp;')}x</p>`),
    file('full-stops', 'txt', () => fill('.')),
    file('abbreviations', 'txt', () => fill('a.b.c. ')),
    file('word', 'txt', () => fill('a')),
    file('zero-width', 'txt', () => fill('a\u200b')),
    file('combining', 'txt', () => `e${fill('\u0301')}`),
    file('surrogates', 'txt', () => fill('\ud83d\ude00')),
    file('at-signs', 'txt', () => fill('a@')),
    file('urls-glued', 'txt', () => fill('https://')),
    file('colons', 'txt', () => fill('Van:')),
    file('markdown-brackets', 'md', () => '['.repeat(100_000)),
    file('markdown-stars', 'md', () => '*a_b'.repeat(LIMITS.markdownChars / 4)),
    file('markdown-quotes', 'md', () => `${'> '.repeat(50_000)}a`),
    file('json-deep', 'json', () => `{"html":${'['.repeat(500_000)}`),
    file('json-escapes', 'json', () => `{"subject":"x","html":"${fill('\\u0041\\n')}"}`),
    file('front-matter-unclosed', 'html', () => `---\n${fill('a: b\n')}`),
    file('armour-unclosed', 'txt', () => fill('-----BEGIN PGP SIGNED MESSAGE-----\n')),
  ]
}

/** Compound files: a chain in a circle, a folder inside itself, a stream of two gigabytes. */
function outlook(): HostileMail[] {
  const make = (change: (view: DataView) => void) => () => {
    const bytes = new Uint8Array(512 * 8)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const view = new DataView(bytes.buffer)
    view.setUint8(30, 9)
    view.setInt32(0x2c, 1, true)
    view.setInt32(0x30, 1, true)
    view.setInt32(0x3c, -2, true)
    view.setInt32(0x44, -2, true)
    view.setInt32(512, -3, true)
    for (let i = 1; i < 128; i++) view.setInt32(512 + 4 * i, -2, true)
    const root = 1024
    view.setUint8(root + 0x42, 5)
    for (const link of [0x44, 0x48, 0x4c]) view.setInt32(root + link, -1, true)
    view.setInt32(root + 0x74, -2, true)
    change(view)
    return bytes
  }
  const circle = make((view) => view.setInt32(512 + 4, 1, true))
  const inItself = make((view) => {
    view.setInt32(1024 + 0x4c, 1, true)
    view.setUint8(1152 + 0x42, 1)
    for (const link of [0x44, 0x48, 0x4c]) view.setInt32(1152 + link, 1, true)
  })
  const huge = make((view) => {
    view.setInt32(1024 + 0x4c, 1, true)
    view.setUint8(1152 + 0x42, 2)
    for (const link of [0x44, 0x48, 0x4c]) view.setInt32(1152 + link, -1, true)
    view.setInt32(1152 + 0x78, 0x7fffffff, true)
  })
  return [
    { name: 'outlook-circle', path: 'outlook-circle.msg', make: circle },
    { name: 'outlook-in-itself', path: 'outlook-in-itself.msg', make: inItself },
    { name: 'outlook-huge-stream', path: 'outlook-huge-stream.msg', make: huge },
    { name: 'outlook-cut', path: 'outlook-cut.msg', make: () => circle().slice(0, 1600) },
  ]
}
