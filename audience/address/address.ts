import { fail, ok, type Problem, type Result } from '@waarom/purpose/problem.ts'
import { LIMITS } from '../limits.ts'
import { octets } from '../octets.ts'
import { asciiDomain } from './domain.ts'
import { localPart } from './local-part.ts'
import { addressProblems } from './problems.ts'

/** A mail address in the two forms that the house needs. */
export interface Address {
  /** What mail is sent to: the mailbox in its own case, the domain in small ASCII letters. */
  readonly written: string
  /** What addresses are compared by; two texts with the same key reach the same mailbox. Nothing is ever sent to it. */
  readonly key: string
}

const refuse = (name: keyof (typeof addressProblems)['specs'], facts?: Problem['facts']) =>
  fail(addressProblems.make(name, facts))
const tooLong = (limit: number) => refuse('too-long', { limit })

/**
 * Reads one address, with or without angle brackets and with spaces around it. Never throws; what is no address is a
 * problem with a code of `problems.ts`. Why the key is as it is: docs/decisions/0012.
 */
export function readAddress(text: string): Result<Address> {
  if (text.length > LIMITS.textUnits) return tooLong(LIMITS.textUnits)
  const bare = unwrapped(text)
  if (bare === '') return refuse('empty')
  const at = atSign(bare)
  if (at < 0) return refuse(bare.includes('@') ? 'local-part' : 'no-at')
  const after = bare.slice(at + 1)
  if (after.includes('@')) return refuse('several')
  const local = localPart(bare.slice(0, at))
  if (local === null) return refuse('local-part')
  if (octets(local) > LIMITS.localOctets) return tooLong(LIMITS.localOctets)
  const domain = asciiDomain(after)
  if (domain === null) return refuse('domain')
  const written = `${local}@${domain}`
  if (octets(written) > LIMITS.addressOctets) return tooLong(LIMITS.addressOctets)
  return ok({ written, key: `${local.toLowerCase().normalize('NFC')}@${domain}` })
}

/** Spaces, also those without width that come along when text is copied. */
const EDGE = /^[\s\u200b\u2060]$/

function trimmed(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && EDGE.test(text.charAt(start))) start += 1
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** The text without the spaces around it and one pair of angle brackets. */
function unwrapped(text: string): string {
  const bare = trimmed(text)
  return bare.startsWith('<') && bare.endsWith('>') ? trimmed(bare.slice(1, -1)) : bare
}

/** Where the first @ stands that is not inside quotation marks, or -1. */
function atSign(text: string): number {
  const quoted = /^"(?:[^"\\]|\\.)*"/su.exec(text)?.[0] ?? ''
  return text.indexOf('@', quoted.length)
}
