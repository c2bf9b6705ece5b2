import type { Range, Sender } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { type Body, senderFrom } from './body.ts'
import { type HeaderBlock, headerBlock } from './header-block.ts'
import { htmlLines, type Line, textLines } from './lines.ts'
import { clamp, lastAtMost } from './place.ts'
import { isForward } from './subject.ts'
import { isDressed, onlyWraps, wordsIn } from './wrapping.ts'

/** A forward found inside a body. */
export interface Forward {
  /** The body with the forwarder's words and the header block skipped, and the quoting of the mail inside undone. */
  readonly body: Body
  readonly skip: Range
  readonly sender: Sender | null
  /** Subject of the mail inside as it stands in the body; null when it is not given. */
  readonly subject: { readonly text: string; readonly at: number } | null
}

const HINT = /(?:onderwerp|subject|betreff|objet|sujet|forwarded message|doorgestuurd|weitergeleitet|transf[ée]r)/i

/**
 * Finds a forward in a body (Gmail, Outlook, Apple Mail; nl, en, de, fr): its header block and the words above it.
 * Only where they are all that is lost, see `onlyWraps`: else the mail is read as it stands.
 */
export function findForward(body: Body, outer: string): Forward | null {
  const from = topOf(body)
  const to = from + (isForward(outer) ? LIMITS.forwardWindow : LIMITS.forwardGlance)
  if (!HINT.test(body.text.slice(from, to))) return null
  const lines = body.type === 'text/html' ? htmlLines(body.text, from, to) : textLines(body.text, from, to)
  const blocks: HeaderBlock[] = []
  for (let start = 0, at = from, subject = outer; blocks.length < LIMITS.forwards; ) {
    const block = headerBlock(lines, start)
    const end = block && lines[block.to - 1]?.range[1]
    if (!block || !end) break
    const inner = block.subject?.text ?? ''
    const words = wordsIn(lines.slice(start, block.from))
    if (!onlyWraps({ subject, inner, words, dressed: isDressed(body.type, body.text.slice(at, end)) })) break
    blocks.push(block)
    start = block.to
    at = end
    subject = inner
  }
  const last = blocks.at(-1)
  return last ? forwardOf(body, lines, last) : null
}

function forwardOf(body: Body, lines: readonly Line[], block: HeaderBlock): Forward {
  const first = lines.find((line) => line.text !== '')?.range[0] ?? 0
  const last = lines[block.to - 1]
  const end = last?.range[1] ?? first
  const skip: Range = [first, end]
  const skipping: Body = { ...body, skip: [...body.skip, skip] }
  const { subject } = block
  const at = subject
    ? Math.max(subject.line.range[0], body.text.indexOf(subject.text.slice(0, 20), subject.line.range[0]))
    : 0
  const level = last?.mark ? depthOf(body.text.slice(...last.mark)) : 0
  return {
    body:
      body.type === 'text/html'
        ? unblocked(skipping, first, end)
        : level > 0
          ? unquoted(skipping, end, level)
          : skipping,
    skip,
    sender: senderFrom(block.sender),
    subject: subject ? { text: subject.text, at } : null,
  }
}

/** A mail forwarded as a quote keeps its `> ` marks; they are taken off, and places follow. */
function unquoted(body: Body, end: number, level: number): Body {
  const starts = [0]
  const origins = [0]
  let text = body.text.slice(0, end)
  for (let at = end; at < body.text.length; ) {
    const feed = body.text.indexOf('\n', at + 1)
    const next = feed < 0 ? body.text.length : feed
    const mark =
      new RegExp(`^\\n(?:[ \\t]?>){1,${level}} ?`).exec(body.text.slice(at, Math.min(next, at + 200)))?.[0].length ?? 1
    if (body.text[at] === '\n') text += '\n'
    starts.push(text.length)
    origins.push(at + mark)
    text += body.text.slice(at + mark, next)
    at = next
  }
  const locate = (offset: number) => {
    const at = clamp(offset, text.length)
    const row = lastAtMost(starts, at)
    return body.locate((origins[row] ?? 0) + at - (starts[row] ?? 0))
  }
  return { ...body, text, locate }
}

/** Apple Mail puts a forwarded mail in a `blockquote`; it becomes a `div` of the same length, so that it is no quote. */
function unblocked(body: Body, from: number, end: number): Body {
  const behind = /^(?:\s|<br\b[^>]{0,100}>|<\/?(?:div|span|p)\b[^>]{0,300}>){0,20}<blockquote\b/i.exec(
    body.text.slice(end, end + 4000),
  )
  const to = end + (behind?.[0].length ?? 0)
  const top = body.text.slice(from, to).replace(/<blockquote\b/gi, '<div       ')
  return { ...body, text: body.text.slice(0, from) + top + body.text.slice(to) }
}

function depthOf(mark: string): number {
  return mark.split('>').length - 1
}

/** Where the words begin: behind `<body>`, and behind what is skipped already. */
function topOf(body: Body): number {
  const behind = body.skip.reduce((end, range) => Math.max(end, range[1]), 0)
  if (body.type !== 'text/html') return behind
  const open = body.text.search(/<body\b/i)
  return Math.max(behind, open, 0)
}
