import { describe, expect, it } from 'vitest'
import type { Decoded } from '../decoded.ts'
import type { Draft, Sender } from '../draft.ts'
import { segment } from './segment.ts'

/** A decoded mail for tests: one body, and what else a test wants to set. */
export function mail(body: {
  html?: string
  text?: string
  mjml?: string
  md?: string
  subject?: string
  sender?: Sender
}): Decoded {
  const part = (id: string, type: string, text: string) => ({
    id,
    type,
    line: 1,
    text,
    locate: (offset: number) => ({ line: 1, column: offset + 1 }),
    skip: [],
  })
  const html =
    body.html !== undefined
      ? part('p1', 'text/html', body.html)
      : body.mjml !== undefined
        ? part('p1', 'text/mjml', body.mjml)
        : null
  const text =
    body.text !== undefined
      ? part('p2', 'text/plain', body.text)
      : body.md !== undefined
        ? part('p2', 'text/markdown', body.md)
        : null
  return {
    format: 'eml',
    path: 'mail.eml',
    subject: part('p0', 'subject', body.subject ?? 'Onderwerp'),
    sender: body.sender ?? null,
    html,
    text,
    listUnsubscribe: [],
    oneClick: false,
    attachments: [],
    encrypted: false,
    found: [],
  }
}

/** Role and masked text of every segment behind the subject. */
export function outline(draft: Draft): string[] {
  return draft.segments.slice(1).map(({ role, masked, hidden }) => `${role}${hidden ? ' (hidden)' : ''}: ${masked}`)
}

/** The words of a part that a segment's ranges point at, entities and white space folded. */
export function pointed(draft: Draft, index: number): string {
  const one = draft.segments[index]
  const part = draft.parts.find(({ id }) => id === one?.part)
  return (one?.ranges ?? []).map(([start, end]) => part?.text.slice(start, end)).join('')
}

describe('the helpers of these tests', () => {
  it('give a decoded mail that can be segmented', () => {
    expect(outline(segment(mail({ text: 'Dag Noor,' })))).toEqual(['paragraph: Dag Noor,'])
  })
})
