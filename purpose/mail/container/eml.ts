import { ok, type Result } from '../../problem.ts'
import type { Found, Sender } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { type Attached, type Body, type Contents, senderFrom, senderOf } from './body.ts'
import { bodiesOf } from './mime-body.ts'
import { type Choice, choose } from './mime-choice.ts'
import { type Entity, scanMime } from './mime-tree.ts'
import { lineAt, onePlace } from './place.ts'
import { decodeBinary, decodeHeaders, decodeName, decodeText } from './transfer.ts'
import { carries } from './wrapping.ts'

/** Takes a mail in the internet format apart. A mail that only carries another mail gives the inner one. */
export async function decodeEml(bytes: Uint8Array): Promise<Result<Contents>> {
  return decodeFile(bytes, 0)
}

async function decodeFile(bytes: Uint8Array, depth: number): Promise<Result<Contents>> {
  const scanned = scanMime(bytes)
  if (!scanned.ok) return scanned
  return decodeMessage(bytes, scanned.value, depth)
}

async function decodeMessage(bytes: Uint8Array, root: Entity, depth: number): Promise<Result<Contents>> {
  const choice = choose(root)
  const bodies = await bodiesOf(choice.pieces, (leaf) => decodeText(bytes, leaf))
  if (!bodies.ok) return bodies
  const subject = decodeHeaders(root.fields)
  const inner = choice.messages[0]
  if (inner && isOnly(choice) && depth < LIMITS.messages) {
    const opened = await openInner(bytes, inner, depth)
    if (opened?.ok && carries(bodies.value, subject.subject ?? '', opened.value.subject.text))
      return ok(unwrapped(opened.value))
  }
  return ok({
    format: 'eml',
    subject: subjectBody(bytes, root, subject.subject ?? ''),
    sender: senderIn(subject, root.fields),
    ...bodies.value,
    ...unsubscribe(root.fields),
    attachments: await attached(choice, bodies.value.html),
    encrypted: choice.encrypted,
    found: [],
  })
}

function isOnly(choice: Choice): boolean {
  return choice.messages.length === 1 && !choice.report
}

async function openInner(bytes: Uint8Array, inner: Entity, depth: number): Promise<Result<Contents> | null> {
  if (inner.message) return decodeMessage(bytes, inner.message, depth + 1)
  const content = await decodeBinary(bytes, inner)
  if (content.length === 0) return null
  const opened = await decodeFile(content, depth + 1)
  if (!opened.ok) return opened
  const place = onePlace(lineAt(bytes, inner.bodyStart))
  const moved = (body: Body): Body => ({ ...body, locate: place, line: place(0).line })
  const { subject, html, text } = opened.value
  return ok({ ...opened.value, subject: moved(subject), html: html && moved(html), text: text && moved(text) })
}

function unwrapped(contents: Contents): Contents {
  const found: Found = { code: 'unwrapped-forward', part: 'p1', range: [0, 0], detail: 'message/rfc822' }
  return { ...contents, found: [found, ...contents.found.filter(({ code }) => code !== 'unwrapped-forward')] }
}

function subjectBody(bytes: Uint8Array, root: Entity, text: string): Body {
  const field = root.fields.get('subject')
  const line = lineAt(bytes, field?.at ?? root.start)
  const plain = field !== undefined && field.value === text
  const head = 'Subject: '.length
  const locate = (offset: number) => ({
    line,
    column: field ? head + (plain && offset > 0 ? Math.min(offset, text.length) : 0) + 1 : 1,
  })
  return { type: 'subject', text, line, locate, skip: [] }
}

/** The sender of decoded headers; what no parser can read is read as it stands. */
export function senderIn(headers: ReturnType<typeof decodeHeaders>, fields: Entity['fields']): Sender | null {
  for (const mailbox of [headers.from, headers.sender]) {
    const first = mailbox?.group ? mailbox.group[0] : mailbox
    const sender = first ? senderOf(first.name, first.address ?? '') : null
    if (sender) return sender
  }
  return senderFrom(fields.get('from')?.value ?? '')
}

/** The addresses of List-Unsubscribe, and whether one click is enough. */
export function unsubscribe(fields: Entity['fields']): Pick<Contents, 'listUnsubscribe' | 'oneClick'> {
  const header = fields.get('list-unsubscribe')?.value ?? ''
  const addresses = [...header.matchAll(/<([^<>]{1,2000})>/g)].map((match) => (match[1] ?? '').trim())
  const bare = addresses.length === 0 && /^(https?:|mailto:)\S+$/i.test(header) ? [header] : addresses
  return {
    listUnsubscribe: bare,
    oneClick: /list-unsubscribe\s{0,5}=\s{0,5}one-click/i.test(fields.get('list-unsubscribe-post')?.value ?? ''),
  }
}

async function attached(choice: Choice, html: Body | null): Promise<Attached[]> {
  const list: Attached[] = []
  for (const { entity, inline } of choice.attachments.slice(0, LIMITS.attachments)) {
    const shown = inline && isShown(entity, html?.text ?? '')
    list.push({ name: await decodeName(entity), type: entity.type.value, inline: shown })
  }
  return list
}

/** Whether the HTML shows a part among its words. One that it does not name is shown under it by mail programs. */
function isShown({ fields }: Entity, html: string): boolean {
  const [id = '', location = ''] = ['content-id', 'content-location'].map((field) =>
    (fields.get(field)?.value ?? '').replace(/^[<\s]+|[>\s]+$/g, ''),
  )
  const names = [`cid:${id}`, `cid:${encodeURIComponent(id)}`, `"${location}"`, `'${location}'`]
  return names.some((name) => name.length > 4 && html.includes(name))
}
