import { fail, ok, type Result } from '../../problem.ts'
import type { Found, Sender } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { problems } from '../problems.ts'
import { type Body, type Contents, noSubject, senderFrom, senderOf } from './body.ts'
import { plainNames, READ, unreadable } from './json-fields.ts'
import { clamp, type Locate, lastAtMost, placesIn } from './place.ts'

/** Reads a mail written as one JSON object: `subject`, `from`, `preheader`, `html`, `text`. Other fields are named. */
export function decodeJson(source: string): Result<Contents> {
  const value = parsed(source)
  if (value === null) return fail(problems.make('not-json'))
  const locate = placesIn(source)
  const body = (key: string, type: string): Body | null => {
    const text = value[key]
    if (typeof text !== 'string') return null
    const places = valuePlaces(source, key, text, locate)
    return { type, text, line: places(0).line, locate: places, skip: [] }
  }
  const subject = body('subject', 'subject')
  const html = body('html', 'text/html')
  const text = body('text', 'text/plain')
  const preheader = body('preheader', 'preheader')
  const silent = [html, text].every((part) => !part || part.text.trim() === '')
  const fields = Object.keys(value)
  if (silent && fields.some((field) => !(READ as readonly string[]).includes(field))) {
    return fail(problems.make('json-fields', { fields: plainNames(fields).join(', '), known: READ.join(', ') }))
  }
  if (!subject && !html && !text) return fail(problems.make('not-json'))
  if ([html, text, preheader].some((part) => part && part.text.length > LIMITS.bodyChars)) {
    return fail(problems.make('body-too-long', { limit: LIMITS.bodyChars }))
  }
  const { saying, others } = unreadable(value)
  return ok({
    format: 'json',
    subject: subject ?? noSubject(locate),
    sender: sender(value['from']),
    html,
    text,
    ...(preheader ? { preheader } : {}),
    fields: saying,
    listUnsubscribe: [],
    oneClick: false,
    attachments: [],
    encrypted: false,
    found: others.map((detail): Found => ({ code: 'unread-field', part: 'p1', range: [0, 0], detail })),
  })
}

function parsed(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(source.replace(/^\ufeff/, ''))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

function sender(from: unknown): Sender | null {
  if (typeof from === 'string') return senderFrom(from)
  if (typeof from !== 'object' || from === null) return null
  const { name, address, email } = from as Record<string, unknown>
  const words = (value: unknown) => (typeof value === 'string' ? value.slice(0, 500) : '')
  return senderOf(words(name), words(address) || words(email))
}

/** Places in the file of a JSON string: each escape is one character of the value. */
function valuePlaces(source: string, key: string, value: string, locate: Locate): Locate {
  let escapes: { at: number[]; behind: number[] } | null = null
  let start = 0
  return (offset) => {
    if (escapes === null) {
      start = valueStart(source, key, value)
      escapes = escapesIn(source, start)
    }
    const at = clamp(offset, value.length)
    const row = lastAtMost(escapes.at, at)
    const first = escapes.at[row]
    const moved = first !== undefined && first <= at ? (escapes.behind[row] ?? 0) + at - first : start + at
    return locate(moved)
  }
}

/** Per escape: the offset in the value behind it, and the offset in the file behind it. */
function escapesIn(source: string, start: number): { at: number[]; behind: number[] } {
  const at: number[] = []
  const behind: number[] = []
  let lost = 0
  for (let i = start; i < source.length; i++) {
    const letter = source.charCodeAt(i)
    if (letter === 34) break
    if (letter !== 92) continue
    const length = source[i + 1] === 'u' ? 6 : 2
    lost += length - 1
    at.push(i + length - start - lost)
    behind.push(i + length)
    i += length - 1
  }
  return { at, behind }
}

function valueStart(source: string, key: string, value: string): number {
  const begin = JSON.stringify(value.slice(0, 5)).slice(1, -1).slice(0, 4)
  let first = 0
  for (const match of source.matchAll(new RegExp(`"${key}"\\s{0,200}:\\s{0,200}"`, 'g'))) {
    const start = match.index + match[0].length
    if (source.startsWith(begin.replace(/\\.*$/, ''), start)) return start
    first ||= start
  }
  return first
}
