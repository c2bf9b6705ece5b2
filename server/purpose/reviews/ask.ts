import { ACT_IDS, PURPOSES } from '@waarom/purpose/acts/act.ts'
import { z } from 'zod'
import { nextPage, pageQuery } from '../../cursor.ts'
import { LIMITS as SERVER_LIMITS } from '../../limits.ts'
import * as drafts from '../drafts/ask.ts'
import { LIMITS } from './limits.ts'
import { NOTICES } from './tables.ts'

const { named, when, decision, overruling, report } = drafts

/** How a route of this room is named in the description. */
export const told = (operationId: string, summary: string) => ({ operationId, summary, tags: ['Reviews'] })
/** Something of this room that has a number. */
export const numbered = z.strictObject({ id: z.uuid() })

const text = z.string().trim().min(1).max(LIMITS.text)
const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('of what the counsel saw; refused with reviews/draft-changed when the mail is another by now')
const purpose = z.enum(PURPOSES)
const remark = {
  draftId: z
    .uuid()
    .nullable()
    .default(null)
    .describe('the version that was seen; null: the one that the review is about'),
  segment: z.string().max(40).nullable().default(null).describe('the sentence of it that is meant; null: the mail'),
  text,
}

const assignment = {
  assignedTo: z.uuid().nullable().default(null).describe('a counsel; null: every one'),
  deputy: z.uuid().nullable().default(null).describe('a counsel who learns of it too'),
  dueAt: when
    .nullable()
    .default(null)
    .describe('null: after eight working hours, Monday to Friday 9–17 in the zone of the organisation'),
}
/** Asking counsel. */
export const reviewAsk = z.strictObject({ note: text.describe('what is asked'), ...assignment })
/** Giving a review to somebody else. */
export const assignmentAsk = z.strictObject(assignment)
/** Saying something. */
export const remarkAsk = z.strictObject(remark)
/** Which reviews are listed. */
export const reviewsQuery = pageQuery.extend({
  state: z.enum(['open', 'closed']).default('open'),
  mail: z.uuid().optional(),
  mine: z
    .enum(['true', 'false'])
    .default('false')
    .describe('only those given to you, as counsel or deputy, or to nobody'),
})

const review = z.object({
  id: z.uuid(),
  mail: z.object({ id: z.uuid(), name: z.string() }),
  draftId: z.uuid(),
  fingerprint: z.string(),
  state: z.enum(['open', 'asked-back', 'decided', 'withdrawn']),
  note: z
    .string()
    .nullable()
    .describe('what is asked; null when nobody asked: the mail was judged again and needs a person now'),
  askedBy: named.describe('who asked; when nobody did, who saved the text'),
  askedAt: when,
  dueAt: when,
  assignedTo: named,
  deputy: named,
  closedAt: when.nullable(),
})
const advice = z.object({ law: z.string(), refuses: z.boolean(), purpose: purpose.nullable() })
const comment = z.object({
  id: z.uuid(),
  kind: z.enum(['comment', 'ask-back', 'answer', 'advice']),
  draft: z.object({ id: z.uuid(), number: z.int() }).describe('the version that was seen'),
  segment: z.string().nullable().describe('a sentence of that version'),
  text: z.string(),
  advice: advice.nullable(),
  by: named,
  guest: z.string().nullable().describe('the name that an outside counsel gave'),
  writtenAt: when,
})
/** Reviews, by when they are due. */
export const reviewsAnswer = z.object({ reviews: z.array(review), next: nextPage })
/** One review with all that was said and decided in it. */
export const reviewAnswer = review.extend({
  comments: z.array(comment),
  decisions: z.array(decision),
  guestLinks: z.array(
    z.object({
      id: z.uuid(),
      label: z.string(),
      by: named,
      madeAt: when,
      expiresAt: when,
      revokedAt: when.nullable(),
    }),
  ),
})
/** Everyone who can be asked. */
export const counselAnswer = z.object({ counsel: z.array(z.object({ id: z.uuid(), name: z.string() })) })

/** Deciding, law by law. */
export const decideAsk = z.strictObject({
  fingerprint,
  decisions: z
    .array(
      z.strictObject({
        law: z.string().max(40),
        purpose: purpose.nullable().describe('what the mail is; null refuses it'),
        reason: text,
        until: z.iso.date().nullable().default(null).describe('last day it holds; null: a year'),
        adviceId: z.uuid().nullable().default(null).describe('the advice from outside that it confirms'),
      }),
    )
    .min(1)
    .max(SERVER_LIMITS.laws),
})
/** The numbers of what was decided, in the order that was asked. */
export const decidedAnswer = z.object({ ids: z.array(z.uuid()) })

const seen = { fingerprint, reason: text }
/** Overruling a sentence, a verdict, or by a precedent. */
export const overruleAsk = z.union([
  z.strictObject({ segment: z.string().max(40), act: z.enum(ACT_IDS), ...seen }),
  z.strictObject({ law: z.string().max(40), purpose, ...seen }),
  z.strictObject({ precedent: z.uuid(), ...seen }),
])
/** An overruling that was made. */
export const overruledAnswer = z.object({
  id: z.uuid(),
  direction: z.enum(['stricter', 'milder']),
  touches: z.array(
    z.object({
      mailId: z.uuid(),
      kind: z.enum(['review', 'precedent']),
      segment: z.string().nullable(),
      likeness: z.number(),
    }),
  ),
})
/** Revoking an overruling. */
export const revokeAsk = z.strictObject({ reason: text })
/** Overrulings with what each does now. */
export const overrulingsAnswer = z.object({
  overrulings: z.array(
    overruling.extend({
      touches: z.array(
        z.object({
          mail: z.object({ id: z.uuid(), name: z.string() }),
          kind: z.enum(['applied', 'review', 'precedent']),
          segment: z.string().nullable(),
          likeness: z.number(),
        }),
      ),
    }),
  ),
  next: nextPage,
})

/** Which notices are listed. */
export const noticesQuery = pageQuery.extend({ unread: z.enum(['true', 'false']).default('false') })
/** What somebody should know. */
export const noticesAnswer = z.object({
  notices: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(NOTICES),
      mail: z.object({ id: z.uuid(), name: z.string() }),
      reviewId: z.uuid(),
      madeAt: when,
      read: z.boolean(),
    }),
  ),
  unread: z.int().describe('how many are unread in all'),
  next: nextPage,
})
/** Marking notices as read. */
export const noticesReadAsk = z.strictObject({
  ids: z.array(z.uuid()).max(200).nullable().describe('null: all of yours'),
})

/** Making a link for an outside counsel. */
export const guestAsk = z.strictObject({
  label: z.string().trim().min(1).max(LIMITS.name).describe('for whom, in your words'),
  days: z.int().min(1).max(LIMITS.guestDaysMost).default(LIMITS.guestDays).describe('how long it holds'),
})
/** A link for an outside counsel. */
export const guestAnswer = z.object({ id: z.uuid(), link: z.url().describe('shown only now'), expiresAt: when })

const guestName = z.string().trim().min(1).max(LIMITS.name).describe('who says it')
/** Coming in by a guest link. */
export const guestSessionAsk = z.strictObject({
  token: z.string().min(1).max(100).describe('what stands behind the # of the link'),
})
/** What an outside counsel says. */
export const guestRemarkAsk = z.strictObject({ name: guestName, ...remark })
/** What an outside counsel advises under one law. */
export const guestAdviceAsk = z.strictObject({
  name: guestName,
  draftId: remark.draftId,
  law: z.string().max(40),
  purpose: purpose.nullable().describe('what the mail is; null: it should be refused'),
  text,
})
/** What an outside counsel sees: one review, its mail and what is made of it, and nothing else. */
export const guestViewAnswer = z.object({
  mail: z.object({ name: z.string(), subject: z.string(), form: z.string(), source: z.string().nullable() }),
  draftId: z.uuid().describe('the version that is shown'),
  note: review.shape.note,
  state: z.enum(['open', 'asked-back', 'decided', 'withdrawn']),
  expiresAt: when,
  report: report.pick({ madeAt: true, model: true, mail: true }),
  comments: z.array(comment.omit({ by: true }).extend({ by: z.string().nullable() })),
})
