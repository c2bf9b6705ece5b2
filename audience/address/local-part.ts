/** One sign of an unquoted mailbox: the atext of RFC 5322, and beyond ASCII what can be seen (RFC 6532). */
const SIGN = /(?:[\w!#$%&'*+/=?^`{|}~-]|[^ -~\p{C}\p{Z}])/u
const DOT_ATOM = new RegExp(`^${SIGN.source}+(?:\\.${SIGN.source}+)*$`, 'u')
/** What stands inside quotation marks: anything that can be seen, and the space. */
const QUOTED = /^"((?:[^"\\\p{C}\p{Zl}\p{Zp}]|\\[^\p{C}\p{Zl}\p{Zp}])+)"$/u

/**
 * The part before the @ in its one spelling, or null when it is none. Composed as NFC, in its own case; quotation marks
 * and backslashes that change nothing are left out, since `"jan"@` and `jan@` are one mailbox (RFC 5321, 4.1.2).
 */
export function localPart(text: string): string | null {
  const composed = text.normalize('NFC')
  if (DOT_ATOM.test(composed)) return composed
  const content = QUOTED.exec(composed)?.[1]?.replace(/\\(.)/gsu, '$1').normalize('NFC')
  if (content === undefined) return null
  return DOT_ATOM.test(content) ? content : `"${content.replace(/["\\]/g, '\\$&')}"`
}
