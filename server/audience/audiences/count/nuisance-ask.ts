import { TERMS } from '@waarom/audience/nuisance/cell.ts'
import { z } from 'zod'

const cite = z.object({
  instrument: z.string(),
  article: z.string(),
  url: z.string(),
  read: z.string().nullable(),
  sure: z.string(),
})

const outcome = z.object({
  low: z.number(),
  expected: z.number(),
  high: z.number().describe('four times in five the number is from low to high'),
  said: z.string().describe('the range in words'),
  terms: z
    .array(
      z.object({
        term: z.enum(['base', ...TERMS, 'learned']),
        name: z.string(),
        factor: z.number(),
        because: z.string().nullable(),
        source: cite.nullable().describe('null: our own guess, or our own mails'),
        parts: z.array(
          z.object({ bucket: z.string(), name: z.string(), people: z.int(), factor: z.number(), share: z.number() }),
        ),
      }),
    )
    .describe('people times every factor is what is expected'),
})

const outcomes = { complaints: outcome, unsubscribes: outcome, questions: outcome }

/** What a mail to these people brings about, by an estimate. */
export const estimate = z.object({
  line: z.string(),
  note: z.string().describe('that it is an estimate'),
  learned: z.string().describe('what it has learned from'),
  people: z.int(),
  learnedFrom: z.int().describe('earlier mails, each when the 30 days for a refusal were over'),
  learnedUntil: z.iso.date().nullable().describe('the day in UTC on which the last of them was sent; null for none'),
  limit: z.enum(['advised', 'highest']).nullable().describe('which limit of Gmail for complaints is reached'),
  limitSaid: z.string().nullable(),
  ...outcomes,
})

/** The same of one person: chances. */
export const alone = estimate.omit({ line: true, people: true, limit: true, limitSaid: true })
