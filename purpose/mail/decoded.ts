import type { Format, Found, Range, Sender } from './draft.ts'

/** A text part after transfer decoding and charset decoding. */
export interface DecodedPart {
  readonly id: string
  /** `subject`, `preheader`, or the media type: `text/html`, `text/plain`, `text/mjml`, `text/markdown`. */
  readonly type: string
  /** 1-based line of the file where the content begins. */
  readonly line: number
  readonly text: string
  /** 1-based place in the source file of an offset of `text`; through quoted-printable as near as lines allow. */
  readonly locate: (offset: number) => { readonly line: number; readonly column: number }
  /** Ranges that are not this mail: a forwarder's own words, the header block of an inline forward. */
  readonly skip: readonly Range[]
}

/** A mail taken out of its container, before anything is read in it. */
export interface Decoded {
  readonly format: Format
  readonly path: string
  /** Without `[TEST]`, `Fwd:` and the like. */
  readonly subject: DecodedPart
  readonly sender: Sender | null
  readonly html: DecodedPart | null
  readonly text: DecodedPart | null
  /** What an inbox shows behind the subject, where the form has a place for it. */
  readonly preheader?: DecodedPart
  /** Names of fields of JSON that hold what a mail says and are not read. */
  readonly fields?: readonly string[]
  readonly listUnsubscribe: readonly string[]
  readonly oneClick: boolean
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly inline: boolean }[]
  /** S/MIME or PGP: nothing to read. */
  readonly encrypted: boolean
  /** What was found in the headers and the container. */
  readonly found: readonly Found[]
}
