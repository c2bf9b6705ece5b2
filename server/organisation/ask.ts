import { COUNTED_FROM } from '@waarom/account/retention/retention.ts'
import { asciiDomain } from '@waarom/audience/address/domain.ts'
import { word } from '@waarom/audience/relevance/schema.ts'
import { z } from 'zod'
import { LIMITS as SERVER_LIMITS } from '../limits.ts'
import { typedAddress } from '../mail-address.ts'
import { PROBLEM_REPLY } from '../problem-reply.ts'
import { LIMITS } from './limits.ts'

/** How a route of the organisation is named in the description. */
export const told = (operationId: string, summary: string) => ({ operationId, summary, tags: ['Organisation'] })
/** That a route may refuse. */
export const refused = { default: PROBLEM_REPLY }
/** The answer of a route that has nothing more to say. */
export const done = z.null().describe('done')
/** Something of the organisation that has a number. */
export const numbered = z.strictObject({ id: z.uuid() })
/** The number of what was made. */
export const madeAnswer = z.object({ id: z.uuid() })

const name = z.string().trim().min(1).max(200)
const address = z.string().trim().min(1).max(400).describe('postal address, as it stands under a mail')
const putAway = z.boolean().describe('whether it is put away: nothing new can hang on it, and what did stays as it is')

const senderFields = {
  name: name.describe('as the trade register has it'),
  kind: z.enum(['company', 'charity', 'party', 'union', 'government', 'association']),
  address,
  registerNumber: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .nullable()
    .describe('in the trade register; null where there is none'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 alpha-2'),
}
/** Who answers in law for a brand. */
export const senderAsk = z.strictObject(senderFields)

const brandFields = {
  name: name.describe('under which mail is sent'),
  address,
  privacyPage: z.url({ protocol: /^https?$/ }).max(500),
  contact: z
    .union([typedAddress, z.url({ protocol: /^https?$/ }).max(500)])
    .describe('where people reach it: a mail address or a page'),
  domains: z
    .array(
      z
        .string()
        .trim()
        .max(253)
        .transform((typed) => asciiDomain(typed) ?? typed)
        .pipe(z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/)),
    )
    .max(50)
    .describe('domains that are its own; links to them lead home'),
}
const streamFields = {
  name,
  kind: z.enum(['service', 'commercial']).describe('what is sent in it; it never changes'),
}
/** A stream of a brand. */
export const streamAsk = z.strictObject(streamFields)
/** What of a stream can change. */
export const streamChangeAsk = z.strictObject({ name, putAway })

/** A brand, with who answers for it in law: one that is there, or a new one. */
export const brandAsk = z.strictObject({
  ...brandFields,
  sender: z.union([numbered, senderAsk]),
  streams: z.array(streamAsk).max(LIMITS.streams),
})
/** What of a brand can change. */
export const brandChangeAsk = z.strictObject({ ...brandFields, senderId: z.uuid(), putAway })

const sender = z.object({ id: z.uuid(), ...senderFields })
const stream = z.object({ id: z.uuid(), ...streamFields, putAway })
/** Every legal sender, with a number. */
export const sendersAnswer = z.object({ senders: z.array(sender) })
/** Every brand, with who answers for it and its streams. */
export const brandsAnswer = z.object({
  brands: z.array(
    z.object({
      ...{ id: z.uuid(), ...brandFields, contact: z.string(), domains: z.array(z.string()) },
      ...{ sender, streams: z.array(stream), putAway },
    }),
  ),
})

const ruleFields = {
  name,
  months: z.int().min(0).max(LIMITS.months),
  countedFrom: z.enum(COUNTED_FROM),
  then: z.enum(['delete', 'ask']).describe('what happens when the time is over'),
}
/** How long something is kept. */
export const retentionRuleAsk = z.strictObject(ruleFields)
/** What of a retention rule can change. */
export const retentionRuleChangeAsk = z.strictObject({ ...ruleFields, putAway })
/** Every retention rule. */
export const retentionRulesAnswer = z.object({ rules: z.array(z.object({ id: z.uuid(), ...ruleFields, putAway })) })

/** In which language and zone the organisation works. */
export const placeAsk = z.strictObject({
  language: z.enum(['nl', 'en']),
  timeZone: z.string().min(1).max(60).describe('its name in the IANA list, such as Europe/Amsterdam'),
})
/** Under which laws mails are judged when nothing else is said, and which reading counts where a law has two. */
export const lawAsk = z.strictObject({
  laws: z.array(z.string().max(40)).min(1).max(SERVER_LIMITS.laws),
  reading: z.enum(['milder', 'stricter']),
})
/** Which events say that somebody asked the organisation something. */
export const questionsAsk = z.strictObject({
  questionEvents: z
    .array(z.string().trim().pipe(word))
    .max(LIMITS.questionEvents)
    .transform((names) => [...new Set(names)])
    .describe('names of events as imports bring them, each one that a rule can name'),
})
/** What the organisation chose. */
export const organisationAnswer = z.object({
  ...placeAsk.shape,
  ...lawAsk.shape,
  questionEvents: z.array(z.string()),
})
