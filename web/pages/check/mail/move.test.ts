import { parse } from '@waarom/purpose/mail/parse.ts'
import { describe, expect, test } from 'vitest'
import { mainPart } from './mail.ts'
import { movedDown } from './move.ts'

/** The text with the segments that begin so moved behind the one that begins with `Volg`, and the lines then read. */
async function moved(text: string, as: 'txt' | 'html' | 'mjml', begins: readonly string[]) {
  const read = async (bytes: string) => {
    const result = await parse({ bytes, as })
    if (!result.ok) throw new Error(result.problem.code)
    return result.value
  }
  const draft = await read(text)
  const ids = (starts: readonly string[]) =>
    draft.segments.filter((one) => starts.some((start) => one.text.startsWith(start))).map(({ id }) => id)
  const form = as === 'txt' ? 'plain' : as
  const out = movedDown(draft, mainPart(draft)?.text ?? '', ids(begins), ids(['Volg'])[0] ?? '', form)
  const after = await read(out)
  return { out, lines: after.segments.filter(({ role }) => role !== 'subject').map((one) => one.text) }
}

describe('what is moved', () => {
  test('keeps its lines in plain text, and stands behind a button and its brackets', async () => {
    const { out } = await moved(
      'Beste lezer,\n\nHandig: onze app.\nDownload hem nu.\n\nUw pakket komt morgen.\n\n[ Volg uw pakket ]\n\nGroet,\nDe winkel\n',
      'txt',
      ['Handig', 'Download'],
    )
    expect(out).toBe(
      'Beste lezer,\n\nUw pakket komt morgen.\n\n[ Volg uw pakket ]\n\nHandig: onze app.\nDownload hem nu.\n\nGroet,\nDe winkel\n',
    )
  })

  test('takes its paragraph with its style along in HTML', async () => {
    const { out } = await moved(
      '<body><p style="color:#333">Onze <b>app</b> is handig.</p><p>Uw pakket komt morgen. <a href="https://example.org/t">Volg het</a></p><p>Groet</p></body>',
      'html',
      ['Onze'],
    )
    expect(out).toBe(
      '<body><p>Uw pakket komt morgen. <a href="https://example.org/t">Volg het</a></p><p style="color:#333">Onze <b>app</b> is handig.</p><p>Groet</p></body>',
    )
  })

  test('becomes a paragraph of its own where it was half of one', async () => {
    const { out } = await moved(
      '<p class="a">Download onze app. Uw pakket komt morgen.</p><p>Volg uw pakket.</p>',
      'html',
      ['Download'],
    )
    expect(out).toBe('<p class="a">Uw pakket komt morgen.</p><p>Volg uw pakket.</p><p class="a">Download onze app.</p>')
  })

  test('stays a row where the mail is laid out as a table', async () => {
    const { out, lines } = await moved(
      '<table><tr><td>Download onze app.</td></tr><tr><td><p>Uw pakket komt morgen.</p><p>Volg uw pakket.</p></td></tr><tr><td>Groet</td></tr></table>',
      'html',
      ['Download'],
    )
    expect(out).toBe(
      '<table><tr><td><p>Uw pakket komt morgen.</p><p>Volg uw pakket.</p></td></tr><tr><td>Download onze app.</td></tr><tr><td>Groet</td></tr></table>',
    )
    expect(lines).toEqual(['Uw pakket komt morgen.', 'Volg uw pakket.', 'Download onze app.', 'Groet'])
  })

  test('goes behind a list or a table of data, not into it', async () => {
    const { out } = await moved(
      '<div><p>Download onze app.</p><ul><li>Uw pakket komt morgen.</li><li>Volg uw pakket.</li></ul><p>Groet</p></div>',
      'html',
      ['Download'],
    )
    expect(out).toBe(
      '<div><ul><li>Uw pakket komt morgen.</li><li>Volg uw pakket.</li></ul><p>Download onze app.</p><p>Groet</p></div>',
    )
  })

  test('keeps MJML well formed: a text goes in a section of its own', async () => {
    const section = (text: string) => `<mj-section><mj-column>${text}</mj-column></mj-section>`
    const { out } = await moved(
      `<mjml><mj-body>${section('<mj-text>Hallo.</mj-text><mj-text>Download onze app.</mj-text>')}${section('<mj-button href="https://example.org">Volg uw pakket</mj-button>')}</mj-body></mjml>`,
      'mjml',
      ['Download'],
    )
    expect(out).toBe(
      `<mjml><mj-body>${section('<mj-text>Hallo.</mj-text>')}${section('<mj-button href="https://example.org">Volg uw pakket</mj-button>')}${section('<mj-text>Download onze app.</mj-text>')}</mj-body></mjml>`,
    )
  })

  test('leaves placeholders of a template as they are', async () => {
    const { out } = await moved(
      '<p>Download onze app, {{ name | default: "<b>" }}.</p><p>Volg uw pakket.</p><p>Groet</p>',
      'html',
      ['Download'],
    )
    expect(out).toBe('<p>Volg uw pakket.</p><p>Download onze app, {{ name | default: "<b>" }}.</p><p>Groet</p>')
  })
})
