import { invariant } from '@waarom/purpose/problem.ts'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { LIMITS } from '../limits.ts'

/** What an entry can be about. */
export const KINDS = ['overruling', 'decision', 'freeze', 'setting', 'right', 'sign-in'] as const

/** The kind of an entry. */
export type Kind = (typeof KINDS)[number]

/** `mail:…`, `user:…`: a noun with the id (UUID) or the keyed hash (64 hex digits) of one. Never a name or an address. */
const REFERENCE = /^[a-z][a-z-]{0,39}:(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})$/
/** A zero as JSON writes it; before it stand whole pairs of backslashes. */
const ZERO = /(?<!\\)(?:\\\\)*\\u0000/
/** Something that looks like the address of a person; `nl@2026.11` does not. */
const MAIL_ADDRESS = /[^\s"@]@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/u

const reference = z.string().regex(REFERENCE)
const contentSchema = z.strictObject({
  at: z.iso.datetime({ precision: 3 }),
  kind: z.enum(KINDS),
  actor: z.union([z.literal('system'), reference]),
  subjects: z.array(reference).max(LIMITS.subjects),
  body: z.record(z.string(), z.json()),
})

/** What is put on account, before it has its place in the ledger. */
export interface Content {
  /** The moment in UTC, to the millisecond: `2026-11-28T13:06:14.123Z`. */
  readonly at: string
  readonly kind: Kind
  /** Who did it, as a reference; `system` for what nobody asked for. */
  readonly actor: string
  /** What it is about, as references, in an order that counts. */
  readonly subjects: readonly string[]
  /** What was done, on which facts, under which version of which rulebook. No personal data: free text as a keyed hash. */
  readonly body: Readonly<Record<string, Json>>
}

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** The last place that is taken: number 0 and the hash `NOTHING` before the first entry. */
export interface Head {
  readonly number: number
  readonly hash: string
}

/** One line of the ledger, as it is kept. */
export interface Entry extends Omit<Content, 'kind' | 'body'>, Head {
  readonly kind: string
  /** Canonical JSON (RFC 8785). */
  readonly body: string
  /** The hash of the entry before it. */
  readonly previous: string
}

/** What stands before the first entry. */
export const NOTHING: Head = { number: 0, hash: '0'.repeat(64) }

/** SHA-256 of a text in UTF-8, as 64 hex digits in small letters; the door brings it. */
export type Sha256 = (text: string) => string

/**
 * The body of an entry as canonical JSON.
 * A content that may not be put on account (a reference that is none, something like a mail address, too long) is a bug
 * of who wrote it, and crashes.
 */
export function bodyOf(content: Content): string {
  const checked = contentSchema.safeParse(content)
  invariant(checked.success, `an entry of the ledger: ${checked.error?.issues[0]?.path.join('.')}`)
  const body = canonical(content.body)
  invariant(body.length <= LIMITS.bodyChars, 'an entry of the ledger: a body that is too long')
  // A zero cannot be kept by every database.
  invariant(!ZERO.test(body), 'an entry of the ledger: a body with a zero')
  invariant(!MAIL_ADDRESS.test(body), 'an entry of the ledger: a body with a mail address')
  return body
}

/**
 * The hash of an entry: SHA-256 over the canonical JSON of all the rest of it, body and hash of the one before included.
 * Null when its body is not the canonical JSON of an object.
 */
export function hashOf(entry: Omit<Entry, 'hash'>, sha256: Sha256): string | null {
  const { number, at, kind, actor, subjects, previous } = entry
  const body = parsed(entry.body)
  if (body === null || canonical(body) !== entry.body) return null
  return sha256(canonical({ number, at, kind, actor, subjects, body, previous }))
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function canonical(value: object): string {
  return canonicalize(value) ?? ''
}
