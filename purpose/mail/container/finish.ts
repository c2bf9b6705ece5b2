import type { Decoded, DecodedPart } from '../decoded.ts'
import type { Found, Range } from '../draft.ts'
import type { Body, Contents } from './body.ts'
import { type Forward, findForward } from './forward.ts'
import { shifted } from './place.ts'
import { type CleanSubject, cleanSubject } from './subject.ts'

/** Takes off what is not the mail itself: test words, forwards, armour. The last step of every container. */
export function finish(contents: Contents, path: string): Decoded {
  const outer = cleanSubject(contents.subject.text)
  const read = contents.encrypted ? null : (contents.html ?? contents.text)
  const forward = read && findForward(read, contents.subject.text)
  const second = forward && contents.html && contents.text ? findForward(contents.text, contents.subject.text) : null
  const html = (contents.html && forward?.body) ?? contents.html
  const text = (contents.text && (contents.html ? second : forward)?.body) ?? contents.text
  const inner = forward?.subject ? cleanSubject(forward.subject.text) : null
  const subject =
    read && forward?.subject && inner
      ? innerSubject(read, forward.subject.at, inner)
      : outerSubject(contents.subject, outer)
  return {
    format: contents.format,
    path,
    subject: part(subject, 'p1'),
    sender: forward?.sender ?? contents.sender,
    html: html && part(html, 'p2'),
    text: text && part(armourOff(text), html ? 'p3' : 'p2'),
    ...(contents.preheader ? { preheader: part(contents.preheader, 'p4') } : {}),
    ...(contents.fields ? { fields: contents.fields } : {}),
    listUnsubscribe: contents.listUnsubscribe,
    oneClick: contents.oneClick,
    attachments: contents.attachments,
    encrypted: contents.encrypted || isArmoured(contents),
    found: found(contents, outer, inner, forward),
  }
}

function outerSubject(body: Body, clean: CleanSubject): Body {
  return { ...body, text: clean.text, locate: shifted(body.locate, clean.shift) }
}

function innerSubject(read: Body, at: number, clean: CleanSubject): Body {
  const locate = shifted(read.locate, at + clean.shift)
  return { type: 'subject', text: clean.text, line: locate(0).line, locate, skip: [] }
}

function part(body: Body, id: string): DecodedPart {
  return { id, type: body.type, line: body.line, text: body.text, locate: body.locate, skip: body.skip }
}

function found(contents: Contents, outer: CleanSubject, inner: CleanSubject | null, forward: Forward | null): Found[] {
  const list: Found[] = [...contents.found]
  const test = outer.test ?? inner?.test ?? null
  if (test !== null) list.push({ code: 'test-mail', part: 'p1', range: [0, 0], detail: test })
  const range = forward?.skip
  if (range) list.push({ code: 'unwrapped-forward', part: 'p2', range })
  if (contents.listUnsubscribe.length > 0) {
    list.push({ code: 'list-unsubscribe', part: 'p1', range: [0, 0], detail: 'List-Unsubscribe' })
  }
  if (contents.oneClick) list.push({ code: 'one-click', part: 'p1', range: [0, 0], detail: 'List-Unsubscribe-Post' })
  return list
}

/** A text that is one PGP message. A signed text can be read and is not one. */
function isArmoured({ html, text }: Contents): boolean {
  const read = text ?? html
  // A row of dashes is common in a mail and slow to search for; the words between them are neither.
  if (!read?.text.includes('BEGIN PGP MESSAGE') || !read.text.includes('-----BEGIN PGP MESSAGE-----')) return false
  const words = read.text.replace(/<[^>]{0,500}>/g, ' ').split('-----BEGIN PGP MESSAGE-----')[0] ?? ''
  return words.trim().split(/\s+/).length < 20
}

/** The armour lines around a signed text and its signature are not its words. */
function armourOff(body: Body): Body {
  const open = body.text.indexOf('-----BEGIN PGP SIGNED MESSAGE-----')
  const close = body.text.indexOf('-----BEGIN PGP SIGNATURE-----')
  if (open < 0 || close < open) return body
  const blank = body.text.indexOf('\n\n', open)
  const skip: Range[] = [...body.skip, [open, blank < 0 || blank > close ? open + 34 : blank]]
  const end = body.text.indexOf('-----END PGP SIGNATURE-----', close)
  skip.push([close, end < 0 ? body.text.length : end + 27])
  return { ...body, skip }
}
