import { fail, ok, type Result } from '../../problem.ts'
import { LIMITS } from '../limits.ts'
import { problems } from '../problems.ts'
import type { Body } from './body.ts'
import type { Piece } from './mime-choice.ts'
import type { Entity } from './mime-tree.ts'
import { clamp, type Locate, lastAtMost, lineStarts, placesIn } from './place.ts'

/** Ends what one HTML form leaves open and that would swallow the next; where nothing is open it is nothing. */
const BETWEEN = '\n<!-- --></title></style></script></textarea></iframe></noframes></noembed>\n'

type Decode = (leaf: Entity) => Promise<Result<Body>>

/**
 * Makes one HTML body and one text body of the pieces of a mail, in their order.
 * The text body is there only when it covers the whole mail: else the two could not be compared.
 */
export async function bodiesOf(
  pieces: readonly Piece[],
  decode: Decode,
): Promise<Result<{ html: Body | null; text: Body | null }>> {
  const anyHtml = pieces.some((piece) => piece.html)
  const whole = pieces.every((piece) => piece.text)
  const htmls: Body[] = []
  const texts: Body[] = []
  for (const piece of pieces) {
    for (const kind of ['html', 'text'] as const) {
      const leaf = piece[kind]
      if (!leaf || (kind === 'text' && piece.html && !whole)) continue
      const body = await decode(leaf)
      if (!body.ok) return body
      if (kind === 'html') {
        htmls.push(body.value)
        for (const other of piece.others ?? []) {
          const more = await decode(other)
          if (!more.ok) return more
          if (htmls.every(({ text }) => text !== more.value.text)) htmls.push(more.value)
        }
      } else {
        texts.push(body.value)
        if (anyHtml && !piece.html && body.value.text.trim() !== '') htmls.push(asHtml(body.value))
      }
    }
  }
  const html = joined(htmls)
  const text = whole || !anyHtml ? joined(texts) : null
  const longest = Math.max(html?.text.length ?? 0, text?.text.length ?? 0)
  return longest > LIMITS.bodyChars
    ? fail(problems.make('body-too-long', { limit: LIMITS.bodyChars }))
    : ok({ html, text })
}

function joined(bodies: readonly Body[]): Body | null {
  const first = bodies[0]
  if (!first || bodies.length === 1) return first ?? null
  const starts: number[] = []
  let text = ''
  for (const body of bodies) {
    starts.push(text.length)
    text += body.type === 'text/html' ? body.text + BETWEEN : `${body.text}\n`
  }
  const locate: Locate = (offset) => {
    const index = lastAtMost(starts, clamp(offset, text.length))
    return (bodies[index] ?? first).locate(offset - (starts[index] ?? 0))
  }
  return { ...first, text, locate }
}

/** A text between HTML, shown as mail programs show it: its own lines, nothing read as markup. */
function asHtml(body: Body): Body {
  const open = '<div style="white-space:pre-wrap">'
  const escaped = body.text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'))
  const text = `${open}${escaped}</div>`
  const rows = placesIn(text)
  let starts: readonly number[] | null = null
  const locate: Locate = (offset) => {
    starts ??= lineStarts(body.text)
    const { line, column } = rows(offset)
    const start = starts[line - 1] ?? body.text.length
    const end = starts[line] ?? body.text.length
    return body.locate(
      Math.min(start + Math.max(0, column - 1 - (line === 1 ? open.length : 0)), Math.max(start, end - 1)),
    )
  }
  return { ...body, type: 'text/html', text, locate }
}
