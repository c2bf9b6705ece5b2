import { z } from 'zod'
import { LIMITS } from '../limits.ts'
import { trimmed } from '../trimmed.ts'
import { isCountry, isCurrency, isLanguage } from './codes.ts'
import { type ChoiceList, CLOSED, type Field, type ScopeName } from './fields/field.ts'
import { FIELDS } from './fields/fields.ts'
import type { Operator, Rule, RuleTest, RuleValue, Window } from './rule.ts'

/**
 * A word that PostgreSQL can hold too: no half characters, and nothing that does not print. What is typed around it is left
 * out, or it would fit nobody.
 */
export const word = z
  .string()
  .overwrite(trimmed)
  .min(1)
  .max(LIMITS.ruleWordUnits)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u)

/** What a choice of each list looks like. Whether it is in a list of the database is for whoever asks. */
const CHOICES: Readonly<Record<ChoiceList, z.ZodType<string>>> = {
  kinds: z.enum(CLOSED.kinds),
  purposes: z.enum(CLOSED.purposes),
  languages: z
    .string()
    .regex(/^[a-z]{2}$/)
    .refine(isLanguage)
    .describe('ISO 639-1'),
  countries: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .refine(isCountry)
    .describe('ISO 3166-1 alpha-2'),
  brands: z.guid().toLowerCase(),
  streams: z.guid().toLowerCase(),
  categories: word,
  articles: word,
  'event-names': word,
  'contract-names': word,
}

const listOf = (one: z.ZodType<string>) => z.array(one).min(1).max(LIMITS.ruleWords)

/** A day that stands on the calendar. */
export const calendarDay = z.iso.date()
const day = calendarDay
  .refine((text) => text >= LIMITS.ruleFirstDay && text <= LIMITS.ruleLastDay)
  .describe(`from ${LIMITS.ruleFirstDay} up to and with ${LIMITS.ruleLastDay}`)
const stretch = z.int().min(1).max(LIMITS.ruleWindow.days)
/** In which a window is counted. */
export const unit = z.enum(['days', 'months', 'years'])

const window: z.ZodType<Window> = z
  .union([
    z.strictObject({ last: stretch, unit }).refine((one) => one.last <= LIMITS.ruleWindow[one.unit]),
    z.strictObject({ next: stretch, unit }).refine((one) => one.next <= LIMITS.ruleWindow[one.unit]),
    z
      .strictObject({ from: z.exactOptional(day), until: z.exactOptional(day) })
      .refine(({ from, until }) => (from ?? until) !== undefined && (from ?? '') <= (until ?? from ?? '')),
  ])
  .meta({ id: 'window', description: 'up to now, from now, or between two days, both inside' })

const number = z.int().min(0).max(LIMITS.ruleNumber)
const amount = z
  .strictObject({
    minor: number,
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .refine(isCurrency)
      .describe('ISO 4217, of those that people pay with now'),
  })
  .meta({ id: 'amount', description: 'in minor units, such as cents' })

const SCOPE = z.strictObject({
  brand: z.exactOptional(CHOICES.brands),
  stream: z.exactOptional(CHOICES.streams),
  purpose: z.exactOptional(CHOICES.purposes),
  category: z.exactOptional(listOf(CHOICES.categories)),
  article: z.exactOptional(listOf(CHOICES.articles)),
  name: z.exactOptional(listOf(word)),
  in: z.exactOptional(window),
} satisfies Record<ScopeName, z.ZodType>)

const SCOPES = SCOPE.keyof().options

/** What operators compare with, by what they are called in a problem; the others take no value. */
const VALUES: readonly (readonly [readonly Operator[], (field: Field) => z.ZodType<RuleValue>])[] = [
  [['one-of', 'none-of', 'begins-with'], ({ choices }) => listOf(choices ? CHOICES[choices] : word)],
  [['at-least', 'at-most', 'exactly'], ({ type }) => (type === 'money' ? amount : number)],
  [['within', 'not-within'], () => window],
]

/** The tests that a field takes, by their operators. */
export function testsOf(id: string, field: Field): readonly TestShape[] {
  const mask: Partial<Record<ScopeName, true>> = {}
  for (const name of SCOPES) if (field.scopes[name]) mask[name] = true
  const isScoped = Object.keys(mask).length > 0
  const common = z.strictObject({ field: z.literal(id), of: z.exactOptional(SCOPE.pick(mask)) })
  const taken = (operators: readonly Operator[]) => operators.filter((one) => field.operators.includes(one))
  const valued = VALUES.map(([operators, value]) => {
    const is = taken(operators)
    const whole = common.extend({ is: z.enum(is), value: value(field) })
    return { is, schema: isScoped ? whole : whole.omit({ of: true }) }
  })
  const is = taken(BARE)
  const whole = common.extend({ is: z.enum(is) })
  return [...valued, { is, schema: isScoped ? whole : whole.omit({ of: true }) }].filter((shape) => shape.is.length > 0)
}

/** Operators that compare with nothing. */
const BARE: readonly Operator[] = ['known', 'not-known', 'yes', 'no']

/** The shape of the tests of one field whose operators compare with the same. */
export interface TestShape {
  readonly is: readonly Operator[]
  readonly schema: z.ZodType<RuleTest>
}

const tests = Object.entries(FIELDS).flatMap(([id, field]) => testsOf(id, field).map(({ schema }) => schema))

const rule: z.ZodType<Rule> = z
  .union([
    z.strictObject({ all: z.array(z.lazy(() => rule)) }),
    z.strictObject({ any: z.array(z.lazy(() => rule)) }),
    z.strictObject({ none: z.array(z.lazy(() => rule)) }),
    ...tests,
  ])
  .meta({ id: 'rule', description: 'a tree of tests: all, any or none of its parts hold' })

/** The shape of a relevance rule as a JSON schema (2020-12), made of the same pieces with which a rule is read. */
export function ruleJsonSchema() {
  return z.toJSONSchema(rule, { io: 'input', target: 'draft-2020-12' })
}
