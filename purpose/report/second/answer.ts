import { z } from 'zod'
import { PURPOSES } from '../../acts/act.ts'
import { LIMITS } from './limits.ts'
import type { SecondAdvice, Sent } from './second.ts'

const replySchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

/** The answer that the model is asked for, and no other. */
const answerSchema = z.strictObject({
  purpose: z.enum(PURPOSES),
  reason: z
    .string()
    .transform((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim())
    .pipe(z.string().min(1).max(LIMITS.reason)),
  segments: z.array(z.string()).max(LIMITS.rests),
})

/** JSON between the marks of a block of code, as models like to write it. */
const FENCED = /^\s*```(?:json)?\n(.*)\n```\s*$/s

/** Reads a reply of the chat completions protocol; null unless the answer in it is as asked and rests on what was sent. */
export function readAnswer(reply: string, sent: readonly Sent[]): SecondAdvice | null {
  const content = replySchema.safeParse(parsed(reply)).data?.choices[0]?.message.content
  const answer = answerSchema.safeParse(parsed(content?.replace(FENCED, '$1'))).data
  const known = new Set(sent.map(({ id }) => id))
  if (!answer?.segments.every((id) => known.has(id))) return null
  return { ...answer, segments: [...new Set(answer.segments)] }
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}
