import { z } from 'zod'
import { PURPOSES } from '../acts/act.ts'
import { ROLES } from '../mail/draft.ts'

const purpose = z.enum(PURPOSES)
const tinge = z.enum(['none', 'light', 'strong'])
const decision = z.enum(['pass', 'warn', 'hold'])
const needed = z.enum(['needed', 'not-needed'])
const ids = z.array(z.string()).readonly()
const range = z.tuple([z.int().min(0), z.int().min(0)]).readonly()
const share = z.number().min(0).max(1)
const language = z.enum(['nl', 'en', 'de', 'fr', 'other'])
const family = z.enum(['service', 'promotion', 'feedback', 'appeal', 'editorial', 'frame'])
const role = z.enum(ROLES)
const foundCode = z.enum([
  'hidden-text',
  'zero-width',
  'homoglyph',
  'tracking-pixel',
  'click-redirect',
  'unsubscribe-link',
  'list-unsubscribe',
  'one-click',
  'sender-identity',
  'postal-address',
  'register-number',
  'unwrapped-forward',
  'test-mail',
  'placeholder',
  'conditional',
  'text-differs',
  'script',
  'form',
  'unread-field',
])

const cite = z.object({
  instrument: z.string(),
  article: z.string(),
  url: z.string(),
  read: z.string().nullable().describe('the day somebody read the source, yyyy-mm-dd, or null'),
  weight: z.enum(['statute', 'court', 'regulator', 'self-regulation', 'association', 'inference']),
  sure: z.enum(['read', 'inferred', 'remembered']),
})

const because = z.object({ row: z.string(), explain: z.string(), segments: ids, cite })

const consequences = z.object({
  consent: z.enum(['needed', 'not-needed', 'soft-opt-in-or-consent']),
  unsubscribe: needed,
  suppressed: z.enum(['may-receive', 'must-not-receive']),
  customerRelation: needed,
  legalBasis: needed,
  senderIdentity: needed,
  postalAddress: needed,
  adLabel: needed,
  trackingConsent: needed,
  optOutWithin: z.object({ days: z.int().min(0), business: z.boolean().optional() }).describe('0 days is at once'),
})

const verdict = z.object({
  rulebook: z.string(),
  reading: z.enum(['milder', 'stricter']),
  purpose: purpose.nullable().describe('null only with review'),
  tinge,
  tingeShare: share,
  tingeKinds: ids,
  confidence: share,
  review: z.boolean(),
  reviewBecause: ids,
  decision,
  missing: z.array(because).readonly().describe('duties of this law that the draft does not meet'),
  because: z.array(because).readonly(),
  consequences: z.object({ asIs: consequences, withoutTinge: consequences.nullable() }),
  cases: z.array(z.object({ id: z.string(), for: z.enum(['service', 'not-service']) })).readonly(),
})

const segment = z.object({
  id: z.string(),
  part: z.string(),
  role,
  language,
  text: z.string(),
  act: z.string(),
  family,
  probability: share,
  prominence: share,
  ranges: z.array(range).readonly().describe('half-open UTF-16 offsets in the decoded part'),
  line: z.int().min(1),
  column: z.int().min(1),
})

const remedy = z.object({
  laws: ids,
  remove: ids,
  move: ids,
  split: z.object({ service: ids, other: ids }).nullable(),
  subject: z.object({ from: z.string(), suggestion: z.string().nullable() }).optional(),
  becomes: z.object({ purpose, tinge }),
})

const signed = z.object({
  fingerprint: z.string(),
  path: z.string(),
  law: z.string(),
  rulebook: z.string(),
  reading: z.enum(['milder', 'stricter']).optional(),
  house: z.string().optional(),
  verdict: purpose.optional(),
  segment: z.string().optional(),
  act: z.string().optional(),
  who: z.string(),
  reason: z.string(),
  until: z.string(),
  fallen: z
    .enum(['mail-changed', 'rulebook-changed', 'setting-changed', 'setting-unknown', 'date-passed', 'overruled-since'])
    .nullable(),
  was: decision,
})

const problem = z.object({ code: z.string(), what: z.string(), why: z.string(), fix: z.string() })

const second = z.object({
  host: z.string().describe('host of the endpoint'),
  model: z.string(),
  sent: z
    .array(z.object({ id: z.string(), role, text: z.string() }))
    .readonly()
    .describe('what left, masked, word for word; empty when nothing did'),
  leftOut: z.int().min(0).describe('sentences that stayed behind because the mail is too long'),
  advice: z
    .object({ purpose, reason: z.string(), segments: ids })
    .nullable()
    .describe('what a language model says; it changes nothing in the verdicts'),
  problem: problem.nullable().describe('why there is no advice'),
})

/** The shape of one mail in the JSON report; the same for the command and for `POST /api/v1/check`. */
export const mailSchema = z.object({
  path: z.string(),
  fingerprint: z.string().nullable(),
  subject: z.string().nullable(),
  language: language.nullable(),
  problem: problem.nullable().describe('why the mail could not be read; then there are no verdicts'),
  parts: z.array(z.object({ id: z.string(), type: z.string(), line: z.int().min(1) })).readonly(),
  segments: z.array(segment).readonly(),
  facts: z.record(z.string(), z.object({ value: z.unknown(), segments: ids })),
  found: z.array(z.object({ code: foundCode, part: z.string(), range })).readonly(),
  unread: z
    .array(
      z.object({
        kind: z.enum(['picture', 'background', 'include', 'attachment', 'rest', 'field']),
        prominence: share,
        link: z.string().nullable(),
        part: z.string(),
        range,
      }),
    )
    .readonly(),
  assumes: z.array(z.object({ fact: z.string(), value: z.string(), explain: z.string() })).readonly(),
  strictest: z.string().nullable(),
  verdicts: z.record(z.string(), verdict),
  remedies: z.array(remedy).readonly(),
  noRemedy: z
    .enum(['no-service-reason', 'duty-mail', 'none-needed', 'none-found'])
    .nullable()
    .describe('why there is no remedy; null when there is one, or when the mail could not be read'),
  thresholds: z
    .object({ service: share, other: share, strongShare: share, unread: share })
    .optional()
    .describe('the thresholds of the check, where they are not the usual ones'),
  decisions: z.array(signed).readonly().optional().describe('signed decisions about this mail, fallen ones too'),
  secondReader: second.optional().describe('a second reader that was asked because the mail is in review'),
})

/** The shape of the whole JSON report. */
export const reportSchema = z.object({
  version: z.literal(1),
  model: z.string(),
  mails: z.array(mailSchema).readonly(),
})

/** The published JSON schema of the report, as the text of `docs/reference/report.schema.json`. */
export function reportJsonSchema(): string {
  const schema = z.toJSONSchema(reportSchema, { io: 'input', target: 'draft-2020-12' })
  return `${JSON.stringify({ title: 'Report of waarom check --format json', ...schema }, null, 2)}\n`
}
