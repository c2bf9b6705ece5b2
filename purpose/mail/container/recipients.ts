import { fail, ok, type Result } from '../../problem.ts'
import type { Format, Source } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { problems } from '../problems.ts'
import { narrowed, textOf } from './charset.ts'
import { formOf } from './form.ts'
import { type Entity, scanMime } from './mime-tree.ts'

/** Headers that say to whom a mail went, or by which hands; the verdict rests on none of them. */
const RECIPIENT =
  /^(?:(?:resent-)?(?:to|cc|bcc)|delivered-to|apparently-to|x-delivered-to|(?:x-)?(?:original|envelope|forwarded|rcpt|real)-(?:to|for|recipient)|x-(?:rcpt|recipient|receiver)[\w-]*|received|x-received|return-path|errors-to|authentication-results|(?:x-google-|arc-)[\w-]+|received-spf)$/i
const FEED = 10
const HEAD = 20_000

/** A source that may be kept, and its form. */
export interface Storable {
  readonly bytes: Uint8Array
  readonly form: Format
}

/**
 * The source of a mail without the headers that name its recipients, in the mails inside it too; the rest byte for byte.
 * What stands in the body stays. A mail that only an encoded attachment holds stays as it is.
 * @returns a problem for an Outlook file, which holds its recipients where they cannot be taken out; never throws.
 */
export function withoutRecipients(source: Source): Result<Storable> {
  const bytes = typeof source.bytes === 'string' ? new TextEncoder().encode(source.bytes) : source.bytes
  if (bytes.length > LIMITS.bytes) return fail(problems.make('too-large', { bytes: bytes.length, limit: LIMITS.bytes }))
  const form = formOf({ ...source, bytes }, () => textOf(bytes.subarray(0, HEAD)))
  if (form === null) return fail(problems.make('not-a-mail'))
  if (form === 'msg') return fail(problems.make('keeps-recipients'))
  if (form !== 'eml') return ok({ bytes, form })
  const file = narrowed(bytes)
  const scanned = scanMime(file)
  if (!scanned.ok) return scanned
  const cuts = messagesIn(scanned.value).flatMap((message) => recipientLines(file, message))
  return ok({ bytes: without(file, cuts), form })
}

/** A mail and every mail inside it, in the order of the file. */
function messagesIn(root: Entity): readonly Entity[] {
  const inside = (one: Entity): Entity[] => [
    ...(one.message ? messagesIn(one.message) : []),
    ...one.children.flatMap(inside),
  ]
  return [root, ...inside(root)]
}

type Cut = readonly [start: number, end: number]

/** Where the header lines stand that name a recipient, with the lines on which they go on. */
function recipientLines(bytes: Uint8Array, { start, bodyStart }: Entity): Cut[] {
  const cuts: Cut[] = []
  let cutting = false
  for (let at = start; at < bodyStart; ) {
    const feed = bytes.indexOf(FEED, at)
    const next = feed < 0 || feed >= bodyStart ? bodyStart : feed + 1
    const line = textOf(bytes.subarray(at, Math.min(next, at + 200)))
    if (!/^[ \t]/.test(line)) cutting = RECIPIENT.test(/^([\w-]+)[ \t]*:/.exec(line)?.[1] ?? '')
    if (cutting) cuts.push([at, next])
    at = next
  }
  return cuts
}

function without(bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array {
  const kept = new Uint8Array(bytes.length)
  let size = 0
  let from = 0
  for (const [start, end] of [...cuts, [bytes.length, bytes.length] as const]) {
    kept.set(bytes.subarray(from, start), size)
    size += start - from
    from = end
  }
  return kept.slice(0, size)
}
