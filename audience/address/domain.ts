import { toASCII } from 'tr46'

/** One label as DNS has it for hosts. */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
/** At least two labels; the last is not only digits, or it would be the number of a machine. */
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+(?=[^.]*[a-z])${LABEL}$`)
/** Letters of ASCII in which nothing is encoded: only their case can differ, and there are millions of them. */
const PLAIN = /^(?!.*xn--)[a-z0-9.-]*$/i

/**
 * A domain in small ASCII letters (UTS 46, non-transitional, so that ß and ss stay apart), or null when it is none or
 * has no dot.
 */
export function asciiDomain(text: string): string | null {
  const ascii = PLAIN.test(text) ? text.toLowerCase() : encoded(text)
  return ascii !== null && DOMAIN.test(ascii) ? ascii : null
}

/**
 * A domain as it stands in the keys of addresses, or the beginning of one; what can be none stays as it is. A last label that
 * is not whole is encoded as if it were: of one with letters beyond ASCII no beginning can be told from its key.
 */
export function domainInKeys(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : (toASCII(text, { checkBidi: true, checkJoiners: true }) ?? text)
}

function encoded(text: string): string | null {
  return toASCII(text, { checkBidi: true, checkJoiners: true, useSTD3ASCIIRules: true, verifyDNSLength: true })
}
