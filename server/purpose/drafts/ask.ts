import { PURPOSES } from '@waarom/purpose/acts/act.ts'
import { DECISIONS } from '@waarom/purpose/law/judge.ts'
import { mailSchema } from '@waarom/purpose/report/schema.ts'
import { z } from 'zod'
import { nextPage, pageQuery } from '../../cursor.ts'
import { LIMITS as SERVER_LIMITS } from '../../limits.ts'
import { PROBLEM_REPLY } from '../../problem-reply.ts'
import { declaredSchema, formatSchema } from '../ask.ts'
import { LIMITS } from './limits.ts'
import { MAIL_STATES } from './mails.ts'
import { BECAUSE } from './stations.ts'

/** How a route of this room is named in the description. */
export const told = (operationId: string, summary: string) => ({ operationId, summary, tags: ['Mails'] })
/** That a route may refuse. */
export const refused = { default: PROBLEM_REPLY }
/** The answer of a route that has nothing more to say. */
export const done = z.null().describe('done')
/** A mail, by its number. */
export const mailParams = z.strictObject({ id: z.uuid() })
/** A version of a mail. */
export const draftParams = z.strictObject({ id: z.uuid(), draft: z.uuid() })
/** The number of what was made. */
export const madeAnswer = z.object({ id: z.uuid() })
/** In which language explanations come. */
export const langQuery = z.strictObject({ lang: z.enum(['nl', 'en']).optional() })

/** When something happened. */
export const when = z.iso.datetime()
/** Somebody with an account; null when the account is gone. */
export const named = z.object({ id: z.uuid(), name: z.string() }).nullable()
const name = z.string().trim().min(1).max(LIMITS.name)
const outcome = z.enum(DECISIONS)
const reading = z.enum(['milder', 'stricter'])

/** Making a mail. */
export const mailAsk = z.strictObject({
  name,
  kind: z.enum(['campaign', 'triggered']).describe('triggered: sent one by one, after an event'),
  streamId: z.uuid().describe('the stream it is to be sent in; its brand comes with it'),
})
/** What of a mail can change. */
export const mailChangeAsk = z.strictObject({ name, archived: z.boolean().describe('put away; can be undone') })
const which = {
  state: z
    .enum(MAIL_STATES)
    .optional()
    .describe('waiting: with counsel; the others by the strictest decision; without it all that are not archived'),
  brand: z.uuid().optional(),
}
/** Which mails are listed. */
export const mailsQuery = pageQuery.extend(which)
/** What somebody looks for among the mails. It is in the body, because he may type a name that belongs in no URL. */
export const mailSearchAsk = z.strictObject({
  text: z.string().trim().max(LIMITS.name).describe('part of the name'),
  ...which,
  ...pageQuery.pick({ after: true, limit: true }).shape,
})

const state = z.enum(['todo', 'blocked', 'waiting', 'done'])
const station = <Because extends string>(because: readonly Because[]) =>
  z.object({ state, because: z.enum(because).nullable() })
const silent = z.object({ state, because: z.string().nullable() })
const comesDownTo = {
  purpose: z.enum(PURPOSES).nullable(),
  tinge: z.enum(['none', 'light', 'strong']),
  review: z.boolean(),
  decision: outcome,
}
/** By which a version is known in one phrase: the verdict of its first law, as it was last judged. */
const verdictNow = z
  .object({
    law: z.string(),
    ...comesDownTo,
  })
  .nullable()
  .describe('null: nothing to judge, or it could not be read')

/** A mail with its state. */
export const mail = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(['campaign', 'triggered', 'gateway']),
  brandId: z.uuid(),
  streamId: z.uuid(),
  stream: z.enum(['service', 'commercial']),
  madeBy: named,
  madeAt: when,
  savedAt: when.nullable(),
  savedBy: named.describe('who made the version of now'),
  archived: z.boolean(),
  draftId: z.uuid().nullable().describe('the version of now'),
  decision: outcome.nullable().describe('the strictest of all laws'),
  verdict: verdictNow,
  reviewId: z.uuid().nullable().describe('the review that is open'),
  stations: z.object({
    purpose: station(BECAUSE.purpose),
    audience: station(BECAUSE.audience).extend({
      frozenAt: when.nullable().describe('when it was frozen last; null when it never was'),
    }),
    ...{ account: silent, approval: silent, delivery: silent, after: silent },
  }),
})
/** Mails, the newest first. */
export const mailsAnswer = z.object({ mails: z.array(mail), next: nextPage })

/** Saving a version. */
export const draftAsk = z.strictObject({
  source: z.string().optional().describe('the mail as text'),
  base64: z.base64().optional().describe('the bytes of a file, instead of source'),
  as: formatSchema.optional().describe('the form; guessed when absent'),
  path: z.string().max(400).optional().describe('name of the file, by which the form is guessed; not kept'),
  law: z
    .array(z.string().max(40))
    .min(1)
    .max(SERVER_LIMITS.laws)
    .optional()
    .describe('the laws; those of the organisation when absent'),
  declared: declaredSchema.optional(),
  basedOn: z
    .uuid()
    .optional()
    .describe('the version it was made from; refused with drafts/changed-meanwhile when the mail has another by now'),
})
/** A version that was saved. */
export const savedAnswer = z.object({
  id: z.uuid(),
  isNew: z.boolean().describe('false: the same content was saved before, and that version is the one of now again'),
})

/** A version of a mail without its source. */
export const version = z.object({
  id: z.uuid(),
  number: z.int(),
  current: z.boolean(),
  form: z.enum(['eml', 'html', 'mjml', 'md', 'txt', 'json']),
  subject: z.string(),
  fingerprint: z.string(),
  laws: z.array(z.string()).nullable().describe('null: those of the organisation'),
  declared: declaredSchema,
  madeBy: named,
  madeAt: when,
})
/** Versions, the newest first. */
export const versionsAnswer = z.object({ drafts: z.array(version.extend({ verdict: verdictNow })), next: nextPage })

/** An overruling with who said it. */
export const overruling = z.object({
  id: z.uuid(),
  mail: z.object({ id: z.uuid(), name: z.string() }),
  direction: z.enum(['stricter', 'milder']),
  about: z.enum(['segment', 'verdict']),
  was: z.string().nullable(),
  says: z.string(),
  words: z.string().nullable().describe('the sentence as it is compared: without names, numbers and dates'),
  saidUnder: z.string().nullable().describe('the law of an overruled verdict'),
  reason: z.string(),
  precedent: z.uuid().nullable(),
  by: named,
  madeAt: when,
  state: z
    .enum(['stands', 'ended', 'revoked'])
    .describe('ended: a milder one whose rulebook has another version by now'),
  revoked: z.object({ by: named, at: when, reason: z.string() }).nullable(),
})
const effect = overruling.extend({
  kind: z
    .enum(['applied', 'review', 'precedent'])
    .describe('applied: said of this text; review: sends it to a person; precedent: may be applied'),
  law: z.string().nullable().describe('null: all'),
  segment: z.string().nullable().describe('the sentence here that is like it; null: the whole mail'),
  likeness: z.number(),
})
/** A decision with who signed it. */
export const decision = z.object({
  id: z.uuid(),
  reviewId: z.uuid(),
  law: z.string(),
  rulebook: z.string(),
  reading,
  purpose: z.enum(PURPOSES).nullable().describe('null: refused'),
  reason: z.string(),
  until: z.iso.date(),
  by: named,
  decidedAt: when,
  fingerprint: z.string(),
  adviceId: z.uuid().nullable(),
})
/** A judging in a language. */
export const report = z.object({
  id: z.uuid(),
  madeAt: when,
  model: z.string(),
  mail: mailSchema,
  effects: z.array(effect),
  decisions: z.array(decision.extend({ fallen: z.string().nullable().describe('why it no longer holds') })),
})
/** A version with its source and what is made of it now. */
export const draftAnswer = version.extend({
  source: z.string().nullable().describe('null when its bytes are no UTF-8; then ask for the file'),
  report,
})

const summary = z.object({ rulebook: z.string(), reading, ...comesDownTo })
const verdictChange = z.object({
  law: z.string(),
  before: summary.nullable(),
  after: summary.nullable(),
  differs: z.array(z.string()),
})
/** Two versions side by side. */
export const comparisonAnswer = z.object({
  before: version,
  after: version,
  segments: z.array(
    z.object({
      change: z.enum(['same', 'moved', 'changed', 'added', 'removed']),
      before: z.object({ id: z.string(), text: z.string() }).nullable(),
      after: z.object({ id: z.string(), text: z.string() }).nullable(),
    }),
  ),
  verdicts: z.array(verdictChange),
})
/** Which version another is compared with. */
export const comparisonQuery = langQuery.extend({ with: z.uuid().describe('the earlier of the two') })
/** How a version was judged over time, the newest first. */
export const reportsAnswer = z.object({
  reports: z.array(
    z.object({
      id: z.uuid(),
      madeAt: when,
      model: z.string(),
      changes: z.array(verdictChange).describe('against the judging before it'),
      ended: z.array(z.object({ decision: z.uuid(), because: z.string() })).describe('decisions that ended with it'),
    }),
  ),
})
