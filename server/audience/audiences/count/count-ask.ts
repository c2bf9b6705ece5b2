import { IN_REASONS, OUT_REASONS, REASONS } from '@waarom/audience/places/reasons.ts'
import { CHANGES } from '@waarom/audience/places/sql/comparison.ts'
import { MAIL_KINDS } from '@waarom/audience/suppression/mail-kind.ts'
import { z } from 'zod'
import { LIMITS as SERVER } from '../../../limits.ts'
import { mailParams, when } from '../../../purpose/drafts/ask.ts'
import { peopleAnswer } from '../../people/ask.ts'
import { alreadyAnswer } from '../already.ts'
import { audienceContent } from '../ask.ts'
import { rule, ruleAsk } from '../rule-ask.ts'
import { LIMITS } from './limits.ts'
import { alone, estimate } from './nuisance-ask.ts'

const reason = z.enum(REASONS)
const group = z.int().min(1).max(LIMITS.groups).describe('the place of a group in the list, from 1')
const law = z.string().max(LIMITS.law).describe('the code of a law: NL')
const contacts = z.int().min(0)
const owed = contacts.describe(
  'contacts whose facts are still being counted, of whom the answer is as it was; 2001 for more than 2,000',
)
/** What a reason is called and what it means, in the language that is asked. */
const told = {
  name: z.string().describe('the reason in a few words'),
  said: z.string().describe('the same as a sentence to the marketer'),
  fix: z.string().describe('what one could do'),
}

/** An audience that is asked about. */
const about = {
  audience: audienceContent
    .optional()
    .describe('as it would be saved, from who may see people; absent: the one that the mail has now'),
}

/** Counting an audience. */
export const countAsk = z.strictObject({
  ...about,
  brief: z
    .boolean()
    .optional()
    .describe('only the way to the recipients: map and nuisance are null, and it is quicker'),
})

const step = z.object({
  reason: z.enum(OUT_REASONS),
  ...told,
  out: contacts,
  left: contacts.describe('who is left after it'),
  groups: z.array(z.object({ group: z.int(), contacts })).describe('by the group whose rule held; 0 where none did'),
})
const groupCount = z.object({
  group,
  id: z.string(),
  recipients: contacts,
  mails: contacts.describe('addresses that are mailed'),
  byReason: z.array(z.object({ reason: z.enum(IN_REASONS), ...told, contacts })),
  byVariant: z.array(z.object({ variant: z.string(), contacts })),
})
const months = z.int().min(0)
const map = z.object({
  recency: z
    .array(z.object({ from: months.nullable(), until: months.nullable() }))
    .describe(
      'months since the last order, recent first: from included, until not; until null: longer; both null: never ordered',
    ),
  frequency: z
    .array(z.object({ from: z.int(), until: z.int().nullable() }))
    .describe('orders that were not cancelled, both ends included; until null: more'),
  cells: z
    .array(
      z.object({
        recency: z.int().describe('place in recency, from 0'),
        frequency: z.int().describe('place in frequency, from 0'),
        people: contacts,
        reached: contacts,
      }),
    )
    .describe('those with people in them'),
})

/** An audience, counted. */
export const countAnswer = z.object({
  at: when,
  everybody: contacts,
  recipients: contacts,
  mails: contacts.describe('addresses that are mailed: more than recipients where a law orders the mail'),
  owed,
  steps: z.array(step).describe('every reason to be out, in the order in which it is looked at'),
  groups: z.array(groupCount).describe('every group, in its order'),
  map: map.nullable(),
  nuisance: z
    .object({ whole: estimate, groups: z.array(z.object({ group, estimate })) })
    .nullable()
    .describe('an estimate, never a promise'),
  unreached: z
    .object({
      contacts,
      byReason: z.array(z.object({ reason: z.enum(OUT_REASONS), ...told, contacts })),
      byLaw: z
        .array(z.object({ law: law.nullable(), name: z.string().describe('of the law'), contacts }))
        .describe('most first; law null: the country is not known or has no rulebook, and the strictest law counts'),
    })
    .nullable()
    .describe('whom mail does not reach though the law of their country orders it; null where no law does'),
  alreadySent: alreadyAnswer,
  oldLists: z.array(z.object({ source: z.string(), at: when })).describe('suppression lists older than a day'),
})

const path = z
  .array(z.union([z.string().max(20), z.int()]))
  .max(LIMITS.path)
  .nullable()
  .describe('of a test within or not-within of a moment, such as last-order; null: last-order is added to the rule')

/** How many are reached, by the months that one test of a group looks back. */
export const curveAsk = z.strictObject({ ...about, group, path })
/** The curve. At month n of `months` stands how many the whole audience reaches when the test says n months. */
export const curveAnswer = z.object({
  at: when,
  owed,
  months: z.array(months),
  reached: z.array(contacts).describe('one for each of months; people who share an address may make it a few off'),
  without: contacts.describe('how many are reached without the test'),
  now: months.nullable().describe('what the rule says now; null where it is not in months'),
  rule: rule.describe('the rule of the group with the test; the months are to be put in at `path`'),
  path: z
    .array(z.union([z.string(), z.int()]))
    .describe('of the window in `rule`: {last: n, unit: "months"}; for n from 1'),
})

/** Two rules of a group, against each other. */
export const comparisonAsk = z.strictObject({
  ...about,
  group,
  rule: ruleAsk.describe('that comes in the place of the one of the group'),
})
/** Who is reached by which of two rules. */
export const comparisonAnswer = z.object({
  at: when,
  owed,
  stays: contacts,
  comesIn: contacts.describe('gets the mail only with the other rule'),
  fallsOut: contacts.describe('gets the mail only with the rule of now'),
  moves: contacts.describe('of those who stay: whoever comes in another group'),
})

const which = z.union([
  z
    .strictObject({ group: z.int().min(0).max(LIMITS.groups).optional(), reason: reason.optional() })
    .describe('without a reason: who gets the mail; without a group: of any'),
  z.strictObject({ unreached: z.literal(true), law: law.nullable().optional() }).describe('without a law: under any'),
  z.strictObject({
    recency: z.int().min(0).max(LIMITS.cells),
    frequency: z.int().min(0).max(LIMITS.cells),
    reached: z.boolean().optional(),
  }),
  z.strictObject({ comparison: z.enum(CHANGES), group, rule: ruleAsk }),
])

/** The people behind a number. */
export const placedAsk = z.strictObject({
  ...about,
  which: which.describe(
    'a step or group of the count, whom a duty mail does not reach, a cell of its map, or a part of a comparison',
  ),
  after: z.string().min(1).max(SERVER.cursorCharacters).optional().describe('the next of the page before'),
  limit: z.int().min(1).max(SERVER.pageMost).default(SERVER.page),
})
/** Some people with their places, in an order that stays. */
export const placedAnswer = z.object({
  people: z.array(
    peopleAnswer.shape.people.element.extend({
      group: z.int().describe('0 where no rule held'),
      reason,
      reasonName: told.name,
      said: told.said,
    }),
  ),
  next: peopleAnswer.shape.next,
})

/** What of this person a test compared. */
const own = z
  .union([
    z.strictObject({ at: when }),
    z.strictObject({ number: z.int() }),
    z.strictObject({ minor: z.int(), currency: z.string() }),
  ])
  .nullable()
  .describe('the moment, number or amount of this person that was looked at; null where there is none')

/** Somebody whose place is asked. */
export const placeParams = mailParams.extend({ contact: z.uuid() })
/** Asking it of an audience that is not saved. */
export const placeAsk = z.strictObject(about)
/** The place of one person, and why. */
export const placeAnswer = z.object({
  at: when,
  contact: z.uuid(),
  in: z.boolean(),
  group: z.int().describe('0 where no rule held'),
  groupName: z.string().nullable(),
  reason,
  ...told,
  recipient: z.object({ nl: z.string(), en: z.string() }).describe('the reason, said to the recipient'),
  variant: z.string().nullable().describe('the id of the variant that goes to this person; null for who is out'),
  addresses: z
    .array(z.object({ id: z.uuid(), written: z.string(), used: z.boolean().describe('whether the mail goes there') }))
    .describe('of this person, the one to choose first in front'),
  sameAddress: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable().describe('who gets the mail instead'),
  rules: z
    .array(z.object({ group, name: z.string(), holds: z.boolean() }))
    .describe('the rule of each group that was looked at, in their order'),
  because: z
    .array(z.object({ group, holds: z.boolean(), said: z.string(), own }))
    .describe('what decided in the rule of each group up to the one that holds'),
  law: z
    .object({
      country: z.string().nullable().describe('of this person, ISO 3166-1'),
      law: z.string().describe('code of the rulebook; empty where no law judged the mail'),
      name: z.string(),
      isOwn: z.boolean().describe('whether it is that of the country; else the strictest that judged the mail'),
      held: z.enum(['hold', 'review']).nullable().describe('why nobody under it gets the mail; null: it may go'),
      kind: z.enum(MAIL_KINDS).describe('what the mail is under it'),
      consent: z.enum(['not-needed', 'soft-opt-in-or-consent', 'needed']),
      customer: z.boolean().describe('whether who gets it must be a customer'),
    })
    .nullable()
    .describe('what the law asks of the variant of this person, or that of the group; null for who fits no group'),
  nuisance: alone.nullable().describe('null for who is out'),
})
