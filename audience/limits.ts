/** How much text is read as one address, and how long an address may be. */
export const LIMITS = {
  /** UTF-16 units of the text in which an address is looked for; more is refused unread. */
  textUnits: 1024,
  /** Octets of the part before the @ (RFC 5321, 4.5.3.1.1). */
  localOctets: 64,
  /** Octets of the whole address: a path of 256 without its angle brackets (RFC 5321, 4.5.3.1.3). */
  addressOctets: 254,
} as const
