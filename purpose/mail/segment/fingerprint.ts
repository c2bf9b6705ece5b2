import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Found, FoundCode, Link, Segment, Unread } from '../draft.ts'
import { steady, steadyLink, steadyName } from './steady.ts'

/** What is found that a person who signs must have seen: more of it is another mail. */
const SEEN: ReadonlySet<FoundCode> = new Set(['hidden-text', 'tracking-pixel', 'click-redirect', 'form', 'script'])

const encoder = new TextEncoder()

/** What a fingerprint is taken of. */
export interface Fingerprinted {
  readonly segments: readonly Segment[]
  readonly links: readonly Link[]
  readonly unread: readonly Unread[]
  readonly found: readonly Found[]
}

/**
 * SHA-256, hex, of what a mail says and shows: role and steady text of every segment with the shape of its links,
 * content that no text tells, and what was found hidden or following the reader. Two mails of one template have one
 * fingerprint; a discount, a link, a picture or a pixel more is another mail.
 */
export function fingerprint({ segments, links, unread, found }: Fingerprinted): string {
  const shapes = new Map<string, string>()
  for (const { segment, kind, href } of links) {
    const shape = `${shapes.get(segment ?? '') ?? ''}\t${kind} ${steadyLink(href)}`
    shapes.set(segment ?? '', shape)
  }
  const lines = segments.map(
    ({ id, role, hidden, masked }) => `${role}${hidden ? ' hidden' : ''}\t${steady(masked)}${shapes.get(id) ?? ''}`,
  )
  lines.push(`links${shapes.get('') ?? ''}`)
  for (const { kind, name, link } of unread) lines.push(`${kind}\t${steadyName(name)}\t${link ? steadyLink(link) : ''}`)
  const seen = found.flatMap(({ code, detail = '' }) => (SEEN.has(code) ? [`${code} ${steadyLink(detail)}`] : []))
  lines.push(...new Set(seen))
  return bytesToHex(sha256(encoder.encode(lines.join('\n'))))
}
