/** Where `render` begins a block in its dress of tables. */
const BLOCK = '<tr><td style="padding:8px 24px;font-family:Arial;font-size:15px">'

const LEAN_OPEN =
  '<tr><td class="cell" align="left" valign="top" width="600" style="padding:8px 24px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:22px;color:#333333;mso-line-height-rule:exactly">\n'
const FULL_OPEN = `<tr><td class="section" align="center" valign="top" bgcolor="#ffffff" style="padding:0;background-color:#ffffff">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td width="600" valign="top"><![endif]-->
<table role="presentation" class="row" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt;max-width:600px">
<tr><td height="12" style="height:12px;font-size:0;line-height:0">&nbsp;</td></tr>
${LEAN_OPEN}`
const FULL_CLOSE = `
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->`

/** What stands between blocks and shows nothing: a rule drawn with cells, a picture as a line. By turns. */
const BETWEEN: readonly string[] = [
  `<tr><td align="center" style="padding:0 24px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td height="1" style="height:1px;font-size:1px;line-height:1px;border-top:1px solid #dde3ea">&nbsp;</td></tr></table></td></tr>\n`,
  `<tr><td align="center" valign="top" style="padding:0 24px;font-size:0;line-height:0"><img src="https://img.example.org/mail/line-552.png" width="552" height="8" border="0" alt="" style="display:block;width:100%;max-width:552px;height:auto;border:0;outline:none;text-decoration:none"></td></tr>\n`,
  `<!--[if mso]><tr><td style="height:16px;mso-line-height-rule:exactly"><![endif]--><!--[if !mso]><!-->\n<tr><td class="spacer" height="16" style="height:16px;line-height:16px;font-size:16px">&nbsp;</td></tr>\n<!--<![endif]-->\n`,
]

/**
 * Puts a mail into the markup that tools for mail write around words: a head, presentational tables in tables, spacer
 * cells, comments for Outlook, styles on every cell. Its words stay as they are.
 * @param html as `render` dresses it in tables
 * @param length UTF-16 units that the whole is filled up to; a mail with more words is longer
 */
export function dressed(html: string, css: string, length: number): string {
  const [top = '', ...blocks] = html.split(BLOCK)
  const head = `<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><style>${css}</style></head>\n<body class="mail" bgcolor="#f4f4f4" style="margin:0;padding:0;background-color:#f4f4f4;-webkit-text-size-adjust:100%">`
  const start = top.replace('<body>', head)
  const pieces = blocks.map((block) => {
    const end = block.lastIndexOf('</td></tr>')
    return { inner: block.slice(0, end), rest: block.slice(end), full: false, between: [] as string[] }
  })
  let size = start.length + pieces.reduce((sum, one) => sum + one.inner.length + one.rest.length + LEAN_OPEN.length, 0)
  for (const piece of pieces) {
    if (size >= length) break
    piece.full = true
    size += FULL_OPEN.length + FULL_CLOSE.length - LEAN_OPEN.length
  }
  for (let turn = 0; size < length; turn += 1) {
    const more = BETWEEN[turn % BETWEEN.length] ?? ''
    pieces[(turn * 7) % pieces.length]?.between.push(more)
    size += more.length
  }
  const written = pieces.map(
    ({ inner, rest, full, between }) =>
      `${between.join('')}${full ? FULL_OPEN : LEAN_OPEN}${inner}${full ? FULL_CLOSE : ''}${rest}`,
  )
  return `${start}${written.join('')}`
}
