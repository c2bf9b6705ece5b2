import { type Entity, isHtml, isMessage } from './mime-tree.ts'

/** One stretch of the mail as it is read: an HTML form, a text form, or both of the same. */
export interface Piece {
  readonly html: Entity | null
  readonly text: Entity | null
  /** Other HTML forms of the same, such as the one for AMP: which one is shown depends on the mail program. */
  readonly others?: readonly Entity[]
}

/** What of a mail is read, and what is only listed. */
export interface Choice {
  readonly pieces: readonly Piece[]
  readonly attachments: readonly { readonly entity: Entity; readonly inline: boolean }[]
  readonly messages: readonly Entity[]
  readonly encrypted: boolean
  /** A report about another mail, such as a bounce: the mail it carries is not what it says. */
  readonly report: boolean
}

interface Draft {
  pieces: Piece[]
  attachments: { entity: Entity; inline: boolean }[]
  messages: Entity[]
  encrypted: boolean
}

/** Chooses what is read of a mail: HTML before text, both forms kept where there are two. */
export function choose(root: Entity): Choice {
  const draft: Draft = { pieces: [], attachments: [], messages: [], encrypted: false }
  walk(root, draft, false)
  if (draft.pieces.length === 0 && draft.messages.length > 1) readAll(draft)
  return { ...draft, report: root.type.value === 'multipart/report' }
}

/** A digest has no words of its own: the mails in it are read one after the other. */
function readAll(draft: Draft): void {
  for (const { message } of draft.messages) if (message) draft.pieces.push(...choose(message).pieces)
}

function walk(entity: Entity, draft: Draft, related: boolean): void {
  const type = entity.type.value
  if (isEncrypted(entity)) {
    draft.encrypted = true
    return
  }
  if (type === 'multipart/alternative' && entity.children.length > 0) {
    alternatives(entity, draft)
    return
  }
  if (type.startsWith('multipart/') && entity.children.length > 0) {
    for (const child of entity.children) walk(child, draft, related || type === 'multipart/related')
    return
  }
  const attachment = entity.disposition.value === 'attachment'
  if (type.startsWith('multipart/')) draft.pieces.push({ html: null, text: entity })
  else if (isHtml(entity) && !attachment) draft.pieces.push({ html: entity, text: null })
  else if (type === 'text/plain' && !attachment) draft.pieces.push({ html: null, text: entity })
  else if (isMessage(entity)) {
    draft.messages.push(entity)
    draft.attachments.push({ entity, inline: false })
  } else if (!isNoise(type)) draft.attachments.push({ entity, inline: isInline(entity, related) })
}

/** Of the forms of one alternative, the first HTML and the first text make one piece, with what HTML there is more. */
function alternatives(entity: Entity, draft: Draft): void {
  const forms: Draft = { pieces: [], attachments: [], messages: [], encrypted: false }
  const htmls: Piece[] = []
  const others: Entity[] = []
  let text: Entity | null = null
  const isExtra = (child: Entity) => isHtml(child) && child.type.value !== 'text/html'
  for (const child of [...entity.children].sort((a, b) => Number(isExtra(a)) - Number(isExtra(b)))) {
    forms.pieces = []
    walk(child, forms, false)
    const withHtml = forms.pieces.filter((piece) => piece.html)
    if (htmls.length > 0)
      others.push(...withHtml.flatMap(({ html, others: more = [] }) => (html ? [html, ...more] : [])))
    else if (withHtml.length > 0) htmls.push(...forms.pieces)
    if (withHtml.length === 0) text ??= forms.pieces.find((piece) => piece.text)?.text ?? null
  }
  const [first, ...more] = htmls
  if (first) {
    const whole = more.length === 0 ? (first.text ?? text) : first.text
    draft.pieces.push({ html: first.html, text: whole, others: [...(first.others ?? []), ...others] }, ...more)
  } else if (text) draft.pieces.push({ html: null, text })
  draft.attachments.push(...forms.attachments)
  draft.messages.push(...forms.messages)
  draft.encrypted ||= forms.encrypted
}

function isEncrypted({ type }: Entity): boolean {
  if (type.value === 'multipart/encrypted') return true
  if (!/^application\/(x-)?pkcs7-mime$/.test(type.value)) return false
  return !/signed-receipt|certs-only/i.test(type.params.get('smime-type') ?? '')
}

/** Whether a part is a picture or the like that the body shows. Words and other contents do not, however the part is called: it is listed. */
function isInline(entity: Entity, related: boolean): boolean {
  if (/^(?:text|message)\/|calendar/.test(entity.type.value)) return false
  if (entity.disposition.value === 'attachment') return false
  return related || (entity.disposition.value === 'inline' && entity.fields.has('content-id'))
}

/** Parts that are neither read nor an attachment to a reader: signatures, delivery reports. */
function isNoise(type: string): boolean {
  return /^(application\/(x-)?pkcs7-signature|application\/pgp-signature|message\/(delivery-status|feedback-report|disposition-notification)|text\/rfc822-headers)$/.test(
    type,
  )
}
