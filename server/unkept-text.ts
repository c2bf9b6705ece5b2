/** SQLSTATE of a text that PostgreSQL cannot keep (22021, 22P05), or cannot read as JSON (22P02). */
const REFUSED = /^22(?:021|P05|P02)$/

/**
 * Whether an error is that the database cannot keep a text that somebody sent: with a character of number nought, or half of
 * a character of two.
 * @param code SQLSTATE of the error
 * @param sent what was sent, as it was read
 */
export function isUnkeptText(code: string, sent: unknown): boolean {
  return REFUSED.test(code) && hasUnkept(sent)
}

/** Deeper than any text lies that is kept. */
const DEPTH = 40

/** Looks through what came as JSON; a file that came as a stream is none. */
function hasUnkept(sent: unknown, depth = 0): boolean {
  if (typeof sent === 'string') return sent.includes('\u0000') || !sent.isWellFormed()
  if (typeof sent !== 'object' || sent === null || depth > DEPTH) return false
  const parts = Array.isArray(sent) ? sent : isPlain(sent) ? Object.entries(sent).flat() : []
  return parts.some((part) => hasUnkept(part, depth + 1))
}

const isPlain = (sent: object) => [Object.prototype, null].includes(Object.getPrototypeOf(sent))
