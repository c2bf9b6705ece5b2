import type { Format, Found, Range, Sender } from '../draft.ts'
import type { Locate } from './place.ts'

/** A decoded text and where it comes from in the file. */
export interface Body {
  /** Media type as in `DecodedPart.type`. */
  readonly type: string
  readonly text: string
  readonly line: number
  readonly locate: Locate
  readonly skip: readonly Range[]
}

/** A file or message that came with the mail. */
export interface Attached {
  readonly name: string
  readonly type: string
  readonly inline: boolean
}

/** What a container gives, before test words and forwards are taken off. */
export interface Contents {
  readonly format: Format
  readonly subject: Body
  readonly sender: Sender | null
  readonly html: Body | null
  readonly text: Body | null
  /** What an inbox shows behind the subject, where the form has a place for it. */
  readonly preheader?: Body
  /** Names of fields of JSON that hold what a mail says and are not read. */
  readonly fields?: readonly string[]
  readonly listUnsubscribe: readonly string[]
  readonly oneClick: boolean
  readonly attachments: readonly Attached[]
  readonly encrypted: boolean
  readonly found: readonly Found[]
}

/** An empty subject at the top of the file. */
export function noSubject(locate: Locate): Body {
  return { type: 'subject', text: '', line: 1, locate, skip: [] }
}

/** The sender as written: a name, an address, or both. Null when there is neither. */
export function senderOf(name: string, address: string): Sender | null {
  const clean = address.trim()
  const domain = clean.includes('@') ? clean.slice(clean.lastIndexOf('@') + 1).toLowerCase() : ''
  return name.trim() === '' && clean === '' ? null : { name: name.trim(), address: clean, domain }
}

/** Reads `Name <address>`, `Name [mailto:address]`, `"Name" address` or a bare address. */
export function senderFrom(written: string): Sender | null {
  const line = written
    .slice(0, 500)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  const address = /[^\s<>"'()[\]:;,]{1,64}@[\w.-]{1,255}/.exec(line)?.[0] ?? ''
  const cut = address === '' ? line.length : line.search(/[<[(]|(?:mailto:)?[^\s<>"'()[\]:;,]{1,64}@/)
  const name = line.slice(0, cut < 0 ? line.length : cut).replace(/^["'\s]+|["'\s]+$/g, '')
  return senderOf(name, address.replace(/\.+$/, ''))
}
