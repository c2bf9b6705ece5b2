import { PURPOSES } from '@waarom/purpose/acts/act.ts'
import { DECISIONS } from '@waarom/purpose/law/judge.ts'
import { z } from 'zod'
import { nextPage } from '../../cursor.ts'
import { mailParams, named, when } from '../../purpose/drafts/ask.ts'
import { LIMITS } from './limits.ts'
import { rule, ruleAsk, ruleProblem, ruleSentence } from './rule-ask.ts'

const DUTIES = ['none', 'recall', 'breach', 'statutory'] as const

const name = z.string().trim().min(1).max(LIMITS.name)
const id = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(LIMITS.id)
  .describe('chosen by the caller; its own within the audience')
const bilingual = (most: number) => z.strictObject({ nl: z.string().trim().max(most), en: z.string().trim().max(most) })

/** Who fits the rule, and fitted none of the groups before it. */
const group = z.strictObject({
  id,
  name,
  rule: ruleAsk,
  variant: id.describe('the id of one of the variants'),
  sentence: bilingual(LIMITS.sentence).describe(
    'why somebody in it gets the mail, said to him; empty: nothing is said',
  ),
})
const variant = z.strictObject({
  id,
  name,
  draftId: z.uuid().describe('a version of this mail'),
  withoutTinge: id
    .nullable()
    .describe(
      'the variant for people whom the law keeps from this one; it counts for those under whose law it has no advertising',
    ),
})
const assumption = z.strictObject({
  fact: z.string().max(40),
  value: z.string().max(40),
  confirmed: z
    .boolean()
    .describe('somebody answers for it that it is so; of whom we know better is left out all the same'),
})
const mode = z
  .enum(['matching', 'everybody'])
  .describe(
    'everybody: who fits no group is in the last one; refused with audience/not-ordered where no law orders its mail',
  )
const content = {
  mode,
  groups: z.array(group).min(1).max(LIMITS.groups).describe('in order: the first whose rule holds takes somebody in'),
  variants: z.array(variant).min(1).max(LIMITS.variants),
  assumptions: z.array(assumption).max(LIMITS.assumptions),
  suppressedBecause: z
    .string()
    .trim()
    .min(1)
    .max(LIMITS.because)
    .nullable()
    .describe('why people who refused must get a service mail that nobody asked for; null: they stay out'),
}

/** Whom a mail is for, as somebody sends it. */
export const audienceContent = z.strictObject(content)
/** Saving it. */
export const audienceAsk = audienceContent.extend({
  basedOn: z
    .uuid()
    .nullable()
    .optional()
    .describe(
      'the version it was made from, null for none; refused with audience/changed-meanwhile when it is another',
    ),
})
/** A version that was saved. */
export const audienceSavedAnswer = z.object({
  id: z.uuid(),
  number: z.int(),
  isNew: z.boolean().describe('false: the same was saved before, and that version is the one of now again'),
})
/** A version of whom a mail is for. */
export const audienceParams = mailParams.extend({ version: z.uuid() })

/** A version as it was saved, each rule said as a sentence. */
export const audienceVersion = z.object({
  id: z.uuid(),
  number: z.int(),
  current: z.boolean(),
  madeBy: named,
  madeAt: when,
  ...content,
  groups: z.array(
    z.object({
      ...{ ...group.shape, rule },
      said: ruleSentence.nullable().describe('null: the rule no longer holds together, and `problem` says why'),
      problem: ruleProblem.nullable(),
    }),
  ),
})
/** Versions, the newest first. */
export const audienceVersionsAnswer = z.object({ versions: z.array(audienceVersion), next: nextPage })

const standing = z.object({
  law: z.string(),
  name: z.string(),
  isChosen: z
    .boolean()
    .describe('whether the version is meant for this law; the others are for people of that country'),
  rulebook: z.string(),
  purpose: z.enum(PURPOSES).nullable(),
  tinge: z.enum(['none', 'light', 'strong']),
  review: z.boolean(),
  decision: z.enum(DECISIONS),
  held: z.enum(['hold', 'review']).nullable().describe('null: under this law it may go'),
  reviewBecause: z.array(z.string()).describe('codes of why a person is asked'),
  missing: z.array(z.string()).describe('what the law asks of the mail and is not in it'),
  because: z.array(z.string()).describe('what decided'),
})
/** How a version of the mail stands under every law that people may have. */
const variantStanding = z.object({
  draftId: z.uuid(),
  variants: z
    .array(z.string())
    .describe('ids of the variants that are this version; none of the version of now when none is'),
  number: z.int(),
  subject: z.string(),
  isCurrent: z.boolean().describe('whether it is the version of now'),
  decision: z.enum(DECISIONS).describe('the strictest of the laws it is meant for; hold when it could not be read'),
  duty: z.enum(DUTIES),
  serviceKind: z.string(),
  laws: z.array(standing),
})
const assumed = z.object({
  fact: z.string(),
  value: z.string(),
  explain: z.string().describe('what the verdict takes for true of each recipient'),
  drafts: z.array(z.uuid()).describe('the versions whose verdict rests on it'),
  rule: rule.describe('by which it is looked up: of whom it does not hold is left out, confirmed or not'),
  said: ruleSentence.nullable(),
  confirmed: z.boolean(),
})
const suggestion = z.object({
  kind: z
    .string()
    .describe('the kind of mail by which it is suggested, e.g. delivery; notice where none is known surely enough'),
  duty: z.enum(DUTIES),
  mode,
  rule,
  said: ruleSentence.nullable().describe('null while something has to be filled in'),
  fill: z.array(z.enum(['article'])).describe('what only a person knows and fills in'),
})
const place = z.object({ id: z.uuid(), name: z.string() })

/** Whom a mail is for now, and all that it rests on. */
export const audienceAnswer = z.object({
  audience: audienceVersion.nullable().describe('null before the first'),
  mail: z.object({
    brand: place,
    legalSender: place,
    stream: place.extend({ kind: z.enum(['service', 'commercial']) }),
    draftId: z.uuid().nullable().describe('the version of now'),
  }),
  standings: z.array(variantStanding).describe('of each version that a variant names, and of the version of now'),
  assumptions: z.array(assumed).describe('what the verdicts take for true of each recipient'),
  suggestions: z
    .array(suggestion)
    .describe('with what one could begin, by what kind of mail the version of now is; empty without a version'),
  shouldBeEverybody: z
    .boolean()
    .describe('whether some version is mail that a law orders for everybody it may concern'),
  suppressionLists: z.object({
    lists: z.array(z.object({ source: z.string(), at: when, isOld: z.boolean() })),
    oldestAt: when.nullable().describe('null: no list was ever brought'),
    isOld: z.boolean().describe('whether one is older than a day'),
  }),
})
