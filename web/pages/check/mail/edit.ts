import type { Draft, Part } from '@waarom/purpose/mail/draft.ts'
import type { Remedy } from '@waarom/purpose/remedies/remedy.ts'
import { cut } from './cut.ts'
import { type Mail, mainPart, splitTyped, typedMail } from './mail.ts'

/** Other words of what stands beside the main part, where it changes: the text beside the HTML, or the preheader. */
type Beside = Readonly<Partial<Record<'text' | 'preheader', string>>>
const BESIDE: Readonly<Record<string, keyof Beside>> = { 'text/plain': 'text', preheader: 'preheader' }

/** The mail with other words in its main part; an .eml or .msg becomes a copy with the same headers, of that part alone. */
export function withText(mail: Mail, draft: Draft, text: string, beside: Beside = {}): Mail {
  const as = draft.format
  if (as === 'json') return { ...mail, as, source: rewriteJson(mail, draft, { [key(draft)]: text, ...beside }) }
  if (as === 'eml' || as === 'msg')
    return { source: toEml(draft, draft.subject, text), as: 'eml', name: rename(mail.name, 'eml') }
  return { ...mail, as, source: text }
}

/** The mail with another subject. */
export function withSubject(mail: Mail, draft: Draft, subject: string): Mail {
  const text = mainPart(draft)?.text ?? ''
  const clean = subject.replace(/\s+/g, ' ').trim()
  switch (draft.format) {
    case 'txt':
      return typedMail(clean, splitTyped(text).body, mail.name)
    case 'md':
      return {
        ...mail,
        as: 'md',
        source: `---\nsubject: ${JSON.stringify(clean)}\n---\n${text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')}`,
      }
    case 'json':
      return { ...mail, as: 'json', source: rewriteJson(mail, draft, { subject: clean }) }
    case 'html':
      return { ...mail, as: 'html', source: retitled(text, 'title', clean) }
    case 'mjml':
      return { ...mail, as: 'mjml', source: retitled(text, 'mj-title', clean) }
    default:
      return { source: toEml(draft, clean, text), as: 'eml', name: rename(mail.name, 'eml') }
  }
}

/**
 * The mail with a remedy carried out: segments out, or segments moved under the service, and another subject.
 * What moves elements is loaded when it is first needed.
 */
export async function withRemedy(
  mail: Mail,
  draft: Draft,
  remedy: Pick<Remedy, 'remove' | 'move' | 'under' | 'subject'>,
): Promise<Mail> {
  const part = mainPart(draft)
  if (!part) return mail
  const form = part.type === 'text/mjml' ? 'mjml' : part.type === 'text/html' ? 'html' : 'plain'
  const outOf = ({ id }: Part) =>
    draft.segments.filter((one) => one.part === id && remedy.remove.includes(one.id)).flatMap((one) => one.ranges)
  const out = outOf(part)
  const text = remedy.under
    ? (await import('./move.ts')).movedDown(draft, part.text, remedy.move, remedy.under, form)
    : cut(part.text, out, form !== 'plain')
  const beside: Beside = Object.fromEntries(
    draft.parts.flatMap((one) => {
      const name = one === part ? undefined : BESIDE[one.type]
      const gone = name ? outOf(one) : []
      return gone.length > 0 ? [[name, cut(one.text, gone, false)]] : []
    }),
  )
  const isSame = text === part.text && Object.keys(beside).length === 0
  const next = isSame ? mail : withText(mail, draft, text, beside)
  const suggestion = remedy.subject?.suggestion
  if (!suggestion) return next
  return withSubject(
    next,
    { ...draft, parts: draft.parts.map((one) => (one === part ? { ...one, text } : one)) },
    suggestion,
  )
}

function key(draft: Draft): 'html' | 'text' {
  return mainPart(draft)?.type === 'text/plain' ? 'text' : 'html'
}

function rewriteJson(mail: Mail, draft: Draft, change: Readonly<Record<string, string>>): string {
  const source = typeof mail.source === 'string' ? mail.source : new TextDecoder().decode(mail.source)
  try {
    return JSON.stringify({ ...(JSON.parse(source) as object), ...change }, null, 2)
  } catch {
    return JSON.stringify({ subject: draft.subject, [key(draft)]: mainPart(draft)?.text ?? '', ...change }, null, 2)
  }
}

function retitled(html: string, tag: string, subject: string): string {
  const words = subject.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const title = `<${tag}>${words}</${tag}>`
  const old = new RegExp(`<${tag}[^>]*>[\\s\\S]*?</${tag}>`, 'i')
  if (old.test(html)) return html.replace(old, () => title)
  const head = tag === 'title' ? /<head[^>]*>/i : /<mj-head[^>]*>/i
  if (head.test(html)) return html.replace(head, (found) => found + title)
  if (tag === 'mj-title') return html.replace(/<mjml[^>]*>/i, (found) => `${found}<mj-head>${title}</mj-head>`)
  return /<html[^>]*>/i.test(html)
    ? html.replace(/<html[^>]*>/i, (found) => `${found}<head>${title}</head>`)
    : title + html
}

/** An .eml with the words of the draft; attachments stay in the list by name, without their content. */
function toEml(draft: Draft, subject: string, text: string): string {
  const type = mainPart(draft)?.type === 'text/plain' ? 'text/plain' : 'text/html'
  const body = `Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}`
  const { sender } = draft
  const headers = [
    sender ? `From: ${sender.name ? `"${sender.name.replace(/["\\\r\n]/g, '')}" ` : ''}<${sender.address}>` : '',
    `Subject: ${subject}`,
    ...draft.found
      .filter((one) => one.code === 'list-unsubscribe')
      .map((one) => `List-Unsubscribe: <${one.detail ?? 'mailto:unsubscribe@example.org'}>`),
    draft.found.some((one) => one.code === 'one-click') ? 'List-Unsubscribe-Post: List-Unsubscribe=One-Click' : '',
    'MIME-Version: 1.0',
  ].filter(Boolean)
  const files = draft.unread.filter((one) => one.kind === 'attachment')
  if (files.length === 0) return `${headers.join('\n')}\n${body}`
  const edge = 'waarom-copy'
  const parts = files.map(
    (one) =>
      `--${edge}\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="${one.name.replace(/["\r\n]/g, '')}"\n\n`,
  )
  return `${headers.join('\n')}\nContent-Type: multipart/mixed; boundary="${edge}"\n\n--${edge}\n${body}\n${parts.join('\n')}\n--${edge}--\n`
}

function rename(name: string, extension: string): string {
  return `${name.replace(/\.\w{1,5}$/, '')}.${extension}`
}
