import { isSource } from '@waarom/purpose/mail/container/form.ts'
import type { Draft, Format, Part } from '@waarom/purpose/mail/draft.ts'
import { LIMITS } from '../../../limits.ts'

/** The mail on the page, as it came or as it was edited. Immutable: each edit makes a new one. */
export interface Mail {
  readonly source: string | Uint8Array
  readonly as: Format | null
  /** File name, or a short name for a paste; only for what is saved. */
  readonly name: string
}

/** A mail that was typed: a subject and plain text. */
export function typedMail(subject: string, body: string, name = 'mail.txt'): Mail {
  return { source: subject ? `Subject: ${subject}\n\n${body}` : body, as: 'txt', name }
}

/** Takes the subject line off plain text; `offset` is where the body begins in the source. */
export function splitTyped(source: string): {
  readonly subject: string
  readonly body: string
  readonly offset: number
} {
  const head = /^\ufeff?(?:subject|onderwerp|betreff|objet):[ \t]*([^\n]*)\r?\n(?:\r?\n)?/i.exec(source)
  if (!head) return { subject: '', body: source, offset: 0 }
  return { subject: (head[1] ?? '').trimEnd(), body: source.slice(head[0].length), offset: head[0].length }
}

/** What a paste holds: rich text when the clipboard has it, else its plain text in whatever form that is. */
export function pastedMail(data: DataTransfer | null): Mail | null {
  const html = data?.getData('text/html') ?? ''
  const text = data?.getData('text/plain') ?? ''
  if (html && !looksLikeSource(text)) return { source: fragment(html), as: 'html', name: 'mail.html' }
  return text ? { source: text, as: null, name: 'mail' } : null
}

/** Code editors put coloured HTML on the clipboard when one copies source; then the plain text is the mail. */
function looksLikeSource(text: string): boolean {
  return isSource(text) || /^\s*(?:\{\s*"|(?:from|subject):)/i.test(text)
}

/** Browsers mark what was selected; the rest of the clipboard's HTML is theirs. */
function fragment(html: string): string {
  const start = html.indexOf('<!--StartFragment-->')
  const end = html.indexOf('<!--EndFragment-->')
  return start >= 0 && end > start ? html.slice(start + 20, end).trim() : html
}

/** Why a file is not read: it is too large, in tenths of a megabyte upwards, or the system does not give it. */
export type Unread = { readonly sizeMb: number } | { readonly unreadable: string }

/** Reads a chosen or dropped file. A folder that is dropped looks like a file that cannot be read. */
export async function fileMail(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<Mail | Unread> {
  if (file.size > LIMITS.fileBytes) return { sizeMb: Math.ceil(file.size / 100_000) / 10 }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return { unreadable: file.name }
  return { source: new Uint8Array(bytes), as: null, name: file.name }
}

/** The part a person edits: the HTML when there is one, else the text. */
export function mainPart(draft: Draft): Part | null {
  const body = draft.parts.filter(({ type }) => type !== 'subject' && type !== 'preheader')
  return body.find((part) => part.type !== 'text/plain') ?? body[0] ?? null
}

/** Whether a mail is written as plain text, so that it is edited as prose. */
export function isProse(draft: Draft): boolean {
  return draft.format === 'txt' || draft.format === 'md'
}
