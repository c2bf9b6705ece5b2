import { ACT_IDS, PURPOSES } from '@waarom/purpose/acts/act.ts'
import type { FactName } from '@waarom/purpose/facts/fact.ts'
import { FACT_NAMES, wordsOf } from '@waarom/purpose/law/fact-words.ts'
import { z } from 'zod'

const laws = z
  .union([z.string(), z.array(z.string()).min(1)])
  .describe('codes of laws or platforms, such as "NL" or ["NL", "UK"]; GB is UK')
const reading = z.enum(['milder', 'stricter']).describe('which of two readings counts, where a law has two')
const stream = z.enum(['service', 'commercial']).describe('what these mails are sent as')
const failOn = z.enum(['warn', 'hold', 'never']).describe('from which decision the exit is 1')

/** What the sender declares about his mails: the facts that no text can prove. Also the shape of a `--context` file. */
export const contextSchema = z.strictObject({
  trigger: z.enum(['request', 'contract', 'law', 'safety', 'initiative']).optional().describe('what sets the mail off'),
  provoked: z
    .enum(['proven', 'claimed', 'no'])
    .optional()
    .describe('whether you can prove that the recipient asked or acted'),
  requested: z.enum(['yes', 'no']).optional().describe('whether the recipient asked for this newsletter or alert'),
  sender: z
    .strictObject({
      name: z.string().optional(),
      type: z.enum(['company', 'charity', 'party', 'union', 'government', 'association']).optional(),
      domains: z.array(z.string()).optional().describe('domains that are yours: links to them are your own'),
      address: z.string().optional().describe('postal address'),
    })
    .optional()
    .describe('who sends'),
  unreadIs: z
    .enum(['service', 'promotion'])
    .optional()
    .describe('what a person saw in the pictures and includes that cannot be read'),
})

const perFolder = {
  law: laws.optional(),
  reading: reading.optional(),
  stream: stream.optional(),
  ...contextSchema.shape,
}

const share = z.number().min(0).max(1)

/** The asymmetry: how sure the model must be, by what a mistake costs. What is left out keeps its default. */
const thresholds = z
  .strictObject({
    service: share.optional().describe('below this certainty a person is asked when a mail leans to service'),
    other: share.optional().describe('the same when it leans to anything else'),
    strongShare: share
      .optional()
      .describe('above this share of what catches the eye, promotion in a service mail is strong'),
    unread: share.optional().describe('from this prominence, content that cannot be read asks a person'),
  })
  .describe('how soon a person is asked; see docs/reference/thresholds.md')

/** Where a second reader is asked; its key is never in a file. */
const secondReader = z
  .strictObject({
    address: z
      .url({ protocol: /^https?$/ })
      .refine((text) => !/[@?#]/.test(text), { params: { expected: 'address' } })
      .describe('address of an OpenAI-compatible API, without /chat/completions'),
    model: z.string().min(1).describe('name of the model there'),
    timeoutSeconds: z.int().min(1).max(120).optional().describe('time for an answer, 20 when absent'),
  })
  .describe('a language model that check --second-reader asks about mails in review; see docs/guides/second-reader.md')

const words = z.union([z.string(), z.array(z.string()).min(1)])
const condition = z
  .union([
    words,
    z.strictObject({ not: words }),
    z.strictObject({ has: words }),
    z.strictObject({ only: z.array(z.string()).min(1) }),
    z.strictObject({ min: share.optional(), below: share.optional() }),
  ])
  .meta({ id: 'condition' })

/** What a fact can be, for who writes a rule about it. */
function rangeOf(name: FactName): string {
  const known = wordsOf(name)
  return known.length > 0 ? known.join(', ') : 'a share from 0 to 1'
}

const houseRow = z.strictObject({
  id: z.string().describe('house/<name>'),
  when: z
    .strictObject(Object.fromEntries(FACT_NAMES.map((name) => [name, condition.optional().describe(rangeOf(name))])))
    .describe('facts and what they must be'),
  then: z.strictObject({
    purpose: z.enum(PURPOSES).optional(),
    tinge: z.enum(['none', 'light', 'strong']).optional(),
    review: z.string().optional(),
  }),
  explain: z.strictObject({ en: z.string(), nl: z.string() }),
})

/** The shape of `waarom.config.json`. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  ...perFolder,
  failOn: failOn.optional(),
  lang: z.enum(['nl', 'en']).optional().describe('language of reports'),
  include: z
    .array(z.string())
    .optional()
    .describe('patterns as in .gitignore: .md, .txt, .json and other files that are mails too'),
  thresholds: thresholds.optional(),
  secondReader: secondReader.optional(),
  house: z.array(houseRow).optional().describe('rows of your own organisation; stricter only'),
  overrides: z
    .array(z.strictObject({ files: z.union([z.string(), z.array(z.string()).min(1)]), ...perFolder }))
    .optional()
    .describe('other settings per folder; a later one goes before an earlier one'),
})

/** A configuration as it stands in the file. */
export type Config = z.infer<typeof configSchema>
/** Declared facts as they stand in a file. */
export type Context = z.infer<typeof contextSchema>

/** The shape of `waarom.decisions.json`. */
export const decisionsSchema = z.strictObject({
  $schema: z.string().optional(),
  decisions: z.array(
    z
      .strictObject({
        fingerprint: z.string(),
        path: z.string(),
        law: z.string(),
        rulebook: z.string(),
        reading: reading.optional(),
        house: z.string().optional(),
        verdict: z.enum(PURPOSES).optional(),
        segment: z.string().optional(),
        act: z.enum(ACT_IDS).optional(),
        who: z.string().min(1),
        reason: z.string().min(1),
        until: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      })
      .readonly(),
  ),
})

/** The published JSON schema of `waarom.config.json`, as the text of `docs/reference/config.schema.json`. */
export function configJsonSchema(): string {
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' })
  return `${JSON.stringify({ title: 'waarom.config.json', ...schema }, null, 2)}\n`
}
