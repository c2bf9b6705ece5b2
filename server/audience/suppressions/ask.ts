import { REFUSAL_TYPES, SUPPRESSION_TYPES } from '@waarom/audience/suppression/suppression.ts'
import { z } from 'zod'
import { nextPage, pageQuery } from '../../cursor.ts'

const when = z.iso.datetime()

/** Which refusals are asked. */
export const suppressionsQuery = pageQuery.extend({ type: z.enum(SUPPRESSION_TYPES).optional() })
/** The address whose refusals are looked for, by how it begins; in the body, as addresses belong in no URL. */
export const suppressionSearchAsk = z.strictObject({ text: z.string().trim().min(1).max(320) })

/** How far a refusal goes. */
const reach = z.union([
  z.strictObject({ reach: z.literal('all') }),
  z.strictObject({ reach: z.enum(['brand', 'stream']), id: z.uuid() }),
])
/** A refusal that somebody writes down. */
export const suppressAsk = z.strictObject({
  address: z.string().trim().min(1).max(320),
  type: z.enum(REFUSAL_TYPES),
  scope: reach,
  reason: z.string().trim().max(500).describe('what the person said, or where the refusal is to be found'),
  at: when.optional().describe('when the person refused; now when absent'),
})
/** Why a refusal is taken away. */
export const liftAsk = z.strictObject({ note: z.string().trim().min(1).max(500) })

/** A refusal. */
export const suppressionAnswer = z.object({
  id: z.uuid(),
  address: z.string().nullable().describe('null where the person was erased'),
  type: z.enum(SUPPRESSION_TYPES),
  reach: z.enum(['stream', 'brand', 'all']),
  of: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  reason: z.string(),
  source: z.string(),
  at: when.nullable(),
  knownSince: when,
})
/** A refusal that somebody took away. */
export const liftedAnswer = suppressionAnswer.omit({ address: true }).extend({
  liftedAt: when,
  by: z.object({ id: z.uuid(), name: z.string() }).nullable().describe('null where that account is gone'),
  note: z.string().describe('why'),
})
/** Refusals, those that came in last first. */
export const suppressionsAnswer = z.object({ suppressions: z.array(suppressionAnswer), next: nextPage })
/** The refusals of addresses that begin so. */
export const suppressionSearchAnswer = z.object({ suppressions: z.array(suppressionAnswer), more: z.boolean() })
/** A refusal that was written down; the same twice is one. */
export const suppressedAnswer = z.object({ id: z.uuid() })
