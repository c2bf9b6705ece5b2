import type { Operator, Rule } from '@waarom/audience/relevance/rule.ts'
import { z } from 'zod'
import { named, when } from '../../purpose/drafts/ask.ts'
import { LIMITS } from './limits.ts'

const RULE = 'a relevance rule; its schema is docs/reference/relevance-rule.schema.json'
/** A relevance rule as it was kept. */
export const rule = z.custom<Rule>((value) => typeof value === 'object' && value !== null).describe(RULE)
/** A rule as it comes in, whatever it is: what is wrong with it, or that it is missing, is said with its path (`relevance/…`). */
export const ruleAsk = z.preprocess((given: Rule): Rule | null => given ?? null, z.custom<Rule>().describe(RULE))

/** A rule as a sentence. */
export const ruleSentence = z.object({
  text: z.string(),
  parts: z
    .array(
      z.object({
        text: z.string(),
        role: z.enum(['plain', 'field', 'operator', 'value', 'window', 'scope']),
        path: z
          .array(z.union([z.string(), z.int()]))
          .describe('where in the rule it stands; of a field the place of its test, of what joins the root'),
      }),
    )
    .describe('the same in pieces, one after the other'),
})
/** Why a rule does not hold together. */
export const ruleProblem = z.object({
  at: z.string().describe('where in the rule: all[1].value; rule for the whole of it'),
  code: z.string().describe('e.g. relevance/unknown-field'),
  what: z.string(),
  why: z.string(),
  fix: z.string(),
})
/** Reading a rule without keeping it. */
export const ruleCheckAsk = z.strictObject({ rule: ruleAsk, lang: z.enum(['nl', 'en']).optional() })
/** What a rule says, or why it says nothing. */
export const ruleCheckAnswer = z.object({
  problem: ruleProblem.nullable().describe('null: it holds together'),
  said: ruleSentence.nullable(),
})

const name = z.string().trim().min(1).max(LIMITS.name)
/** Keeping a rule under a name, to be used again. */
export const namedRuleAsk = z.strictObject({ name, rule: ruleAsk })
/** What of a rule can change. */
export const namedRuleChangeAsk = z.strictObject({
  name,
  rule: z.custom<Rule>().optional().describe('what it says from now on; absent: what it said'),
  putAway: z.boolean().describe('whether it is put away: nobody is offered it; can be undone'),
})
/** Rules with a name, those in use first, in the order of their names. */
export const namedRulesAnswer = z.object({
  rules: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      rule,
      said: ruleSentence.nullable().describe('null: it no longer holds together, and `problem` says why'),
      problem: ruleProblem.nullable(),
      putAway: z.boolean(),
      madeBy: named,
      madeAt: when,
      mails: z
        .array(z.object({ id: z.uuid(), name: z.string() }))
        .describe('with a group whose rule says the same now, the newest first'),
    }),
  ),
})

/** How a field is compared with something. */
export const OPERATORS = [
  'one-of',
  'none-of',
  'begins-with',
  'known',
  'not-known',
  'at-least',
  'at-most',
  'exactly',
  'within',
  'not-within',
  'yes',
  'no',
] as const satisfies readonly Operator[]
/** By what fields can be narrowed, in the order in which it is asked. */
export const SCOPES = ['brand', 'stream', 'purpose', 'category', 'article', 'name', 'in'] as const
const names = z.object({ nl: z.string(), en: z.string() })
/** What rules can test. */
export const fieldsAnswer = z.object({
  fields: z.array(
    z.object({
      id: z.string(),
      names,
      type: z.enum(['choice', 'text', 'number', 'money', 'moment', 'yes-no']),
      operators: z.array(z.enum(OPERATORS)),
      choices: z.string().nullable().describe('from which list its values are chosen; null where they are typed'),
      scopes: z
        .array(
          z.object({
            id: z.enum(SCOPES),
            choices: z.string().nullable().describe('from which list it is chosen; null: a window of time'),
          }),
        )
        .describe('by what it can be narrowed'),
    }),
  ),
  operators: z.array(z.object({ id: z.enum(OPERATORS), names })),
})

/** Lists from which values are chosen. */
const CHOICE_LISTS = [
  'kinds',
  'languages',
  'countries',
  'towns',
  'brands',
  'streams',
  'purposes',
  'categories',
  'articles',
  'event-names',
  'contract-names',
] as const
/** What somebody looks for in a list. In the body, as what is typed belongs in no URL. */
export const choicesAsk = z.strictObject({
  list: z.enum(CHOICE_LISTS),
  text: z
    .string()
    .trim()
    .max(LIMITS.name)
    .default('')
    .describe('how it, its name or a word of them begins, whatever its capitals; empty: all'),
  values: z
    .array(z.string().max(LIMITS.name))
    .max(LIMITS.choices)
    .optional()
    .describe('instead: these, each with the name it is said by; nothing is counted'),
  lang: z.enum(['nl', 'en']).optional(),
})
/** What there is to choose, what occurs most first. */
export const choicesAnswer = z.object({
  choices: z.array(
    z.object({
      value: z.string().describe('what stands in the rule'),
      name: z.string().describe('how people know it'),
      count: z.int().nullable().describe('how often it occurs; null where that is not counted'),
    }),
  ),
  more: z.boolean(),
  isSample: z.boolean().describe('a large table was looked at in part: what is rare may be missing, and can be typed'),
})
