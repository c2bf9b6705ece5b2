/** The languages a segment can be in. `other` is any language the model was not taught. */
export type Language = 'nl' | 'en' | 'de' | 'fr' | 'other'

/** What a segment is in the mail. Names as in the public contract. */
export const ROLES = [
  'subject',
  'preheader',
  'heading',
  'paragraph',
  'list-item',
  'button',
  'table-cell',
  'image-alt',
  'quote',
  'footer',
  'legal',
] as const
export type Role = (typeof ROLES)[number]

/** The forms a draft can come in. */
export type Format = 'eml' | 'msg' | 'html' | 'mjml' | 'md' | 'txt' | 'json'

/** What comes in: bytes of a file, or text of a paste. `path` only names it in reports. */
export interface Source {
  readonly bytes: Uint8Array | string
  /** The form; guessed from the path and the content when absent. */
  readonly as?: Format
  readonly path?: string
}

/** A half-open range of UTF-16 offsets in a decoded part. */
export type Range = readonly [start: number, end: number]

/** One decoded text part. `line` is the 1-based line of the file where its content begins. */
export interface Part {
  readonly id: string
  /** `subject`, `preheader` for one that stands apart, else the media type, e.g. `text/html`. */
  readonly type: string
  readonly line: number
  readonly text: string
}

/** Where a link leads, as far as its address and its words tell. */
export type LinkKind =
  | 'own' // the reader's account, order, booking, ticket, document, form
  | 'home' // the bare home page of the sender
  | 'shop' // the sender's shop, products, promotion
  | 'social'
  | 'third-party'
  | 'unsubscribe'
  | 'contact' // mailto:, tel:, help or contact page
  | 'legal' // terms, privacy, imprint
  | 'unknown'

/** A link of the mail. `href` is read through the wrappers of mail tools; it is never followed. */
export interface Link {
  readonly href: string
  readonly kind: LinkKind
  /** The segment whose words carry the link; null when a picture or nothing does. */
  readonly segment: string | null
  readonly part: string
  readonly range: Range
  /** True when the address was wrapped in a click redirect. */
  readonly redirected: boolean
}

/** A sentence, heading, button or cell, in reading order. */
export interface Segment {
  readonly id: string
  readonly part: string
  readonly role: Role
  readonly language: Language
  /** What a reader sees, white space folded; placeholders stand as they were written. */
  readonly text: string
  /** The same with each placeholder replaced by one space-separated mark `□`; what the model and the fingerprint read. */
  readonly masked: string
  /** Where the text stands in the decoded part; several when markup or soft breaks interrupt it. */
  readonly ranges: readonly Range[]
  /** 1-based place of the first range in the source file. */
  readonly line: number
  readonly column: number
  /** Place behind its last range, in the source file too; absent where nobody looked for it. */
  readonly end?: { readonly line: number; readonly column: number }
  /** 0 = nobody notices, 1 = the most striking. See `prominence.ts` for the formula. */
  readonly prominence: number
  readonly hidden: boolean
  /** True for what another wrote, quoted in an answer to it: not said by the sender. Absent for all else. */
  readonly reply?: true
  /** Number of the paragraph, list, cell or block it stands in; sentences of one paragraph share it. */
  readonly block: number
  /** The strongest link kind its words carry. */
  readonly link: LinkKind | null
}

/** Something found in the mail that the verdict or the reader should know. */
export interface Found {
  readonly code: FoundCode
  readonly part: string
  readonly range: Range
  /** A short literal to show (a host, a header name); never a person's data. */
  readonly detail?: string
}

/** What can be found in a mail; public in reports. */
export type FoundCode =
  | 'hidden-text'
  | 'zero-width'
  | 'homoglyph'
  | 'tracking-pixel'
  | 'click-redirect'
  | 'unsubscribe-link'
  | 'list-unsubscribe'
  | 'one-click'
  | 'sender-identity'
  | 'postal-address'
  | 'register-number'
  | 'unwrapped-forward'
  | 'test-mail'
  | 'placeholder'
  | 'conditional'
  | 'text-differs'
  | 'script'
  | 'form'
  | 'unread-field'

/** Content that no text reader can read: it may hold the advertising. */
export interface Unread {
  readonly kind: 'picture' | 'background' | 'include' | 'attachment' | 'rest' | 'field'
  readonly prominence: number
  readonly link: string | null
  readonly part: string
  readonly range: Range
  /** File name, alternative text, the include's words, the field, or how a sentence begins that is too long. */
  readonly name: string
}

/** Why a mail as a whole cannot be read for its purpose. */
export type Readable = 'yes' | 'picture-only' | 'empty' | 'foreign' | 'encrypted'

/** Who the mail says it is from. */
export interface Sender {
  readonly name: string
  readonly address: string
  readonly domain: string
}

/** A parsed mail: what is written, where, and how striking. Immutable. */
export interface Draft {
  readonly format: Format
  readonly path: string
  readonly subject: string
  readonly sender: Sender | null
  readonly language: Language
  readonly parts: readonly Part[]
  readonly segments: readonly Segment[]
  readonly links: readonly Link[]
  readonly found: readonly Found[]
  readonly unread: readonly Unread[]
  readonly readable: Readable
  /**
   * SHA-256, hex, of what the mail says and shows, see `fingerprint.ts`: one template, one fingerprint.
   * Taken when it is first asked for: the verdict does not need it.
   */
  readonly fingerprint: string
  /** HTML as the recipient would see it, for the sandboxed frame; null when the mail has none. Not sanitised. */
  readonly html: string | null
}

/** The part of a draft that facts are gathered from. */
export type DraftContent = Pick<Draft, 'subject' | 'sender' | 'segments' | 'links' | 'found' | 'unread' | 'readable'>
