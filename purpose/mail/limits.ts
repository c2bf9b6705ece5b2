/**
 * What a mail may cost before it is refused. Every limit has its problem in `problems.ts`.
 * Measured on one core: a mail at each limit is taken apart in under a second and under 200 MB.
 */
export const LIMITS = {
  /** Bytes of the file, or UTF-16 units of a paste. */
  bytes: 10_000_000,
  /** Parts of a multipart mail, all levels and nested mails together. */
  parts: 400,
  /** Multipart inside multipart, and mails inside mails. */
  nesting: 24,
  /** Mails inside mails. */
  messages: 8,
  /** Header bytes of all parts together. */
  headerBytes: 262_144,
  /** Of one header that is read, the rest is cut off; longer is never a name, a subject or an address. */
  headerValue: 8_192,
  /** Bytes of one text part as it stands in the file. */
  bodyBytes: 3_000_000,
  /** UTF-16 units of one text part after decoding. */
  bodyChars: 1_000_000,
  /** The same for Markdown, whose reader needs more time and memory per letter. */
  markdownChars: 300_000,
  /** Lines of one text part as it stands in the file. */
  bodyLines: 50_000,
  /** Segments the segmenter makes of a mail; the rest becomes one, and is said to be unread. */
  segments: 5_000,
  /** Words of one sentence; a longer one is read and said to be unread: what it asks for is lost in it. */
  sentenceWords: 150,
  /** Forwards inside forwards that are unwrapped. */
  forwards: 5,
  /** UTF-16 units at the top of a body in which a forward's header block is looked for. */
  forwardWindow: 24_000,
  /** The same when the subject does not say that the mail was forwarded. */
  forwardGlance: 6_000,
  /** Words a forwarder may put above a mail; more are read with it. */
  forwarderWords: 60,
  /** Streams and folders in an Outlook file. */
  outlookEntries: 4_000,
  /** Attachments that are listed. */
  attachments: 200,
  /** Open elements that are followed; what is nested deeper is read as if it stood at this depth. */
  domDepth: 256,
  /** Selectors of the `<style>` elements that are applied. */
  cssRules: 2_000,
  /** UTF-16 units of `<style>` text that are parsed. */
  cssChars: 200_000,
  /** Template placeholders of each syntax that are recognised. */
  placeholders: 4_000,
  /** Links that are listed. */
  links: 2_000,
  /** Pictures and background pictures that are looked at; that there are more is said. */
  pictures: 1_000,
  /** Findings of one mail that are listed. */
  found: 500,
} as const
