import { CONSENT_PURPOSES } from '@waarom/audience/consent/purpose.ts'
import { LEGAL_BASES } from '@waarom/audience/provenance/legal-basis.ts'
import { z } from 'zod'
import { LIMITS } from '../limits.ts'
import type { ImportSetting } from '../write/record.ts'

const text = (most: number) => z.string().trim().min(1).max(most)

/** Where the people of a file come from, or that nobody knows; the second is never assumed. */
const provenanceSchema = z.discriminatedUnion('known', [
  z.strictObject({
    known: z.literal(true),
    told: text(LIMITS.wordingChars)
      .nullable()
      .describe('what people were told when this was collected, word for word; null where nobody knows'),
    legalBasis: z.enum(LEGAL_BASES),
    purpose: text(LIMITS.textChars).describe('what it was collected for'),
    retentionRuleId: z.uuid(),
    at: z.iso.datetime().nullable().default(null).describe('when it was collected, where the rows do not say'),
    evidence: text(LIMITS.textChars).nullable().default(null).describe('where that can be looked up'),
  }),
  z.strictObject({ known: z.literal(false) }).describe('these people come in marked as without provenance'),
])

/** What a person says about a whole import. */
export const choiceSchema = z.strictObject({
  brandId: z.uuid().describe('the brand that collected these people'),
  source: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u)
    .describe('what the system is called that these rows come from; their numbers are unique within it'),
  provenance: provenanceSchema,
  consent: z
    .strictObject({
      purpose: z.enum(CONSENT_PURPOSES),
      streamId: z.uuid().nullable(),
      wording: text(LIMITS.wordingChars).nullable().describe('what was shown, where the rows do not say'),
    })
    .nullable()
    .default(null)
    .describe('what people consented to; needed where the file has consents'),
  refusals: z
    .discriminatedUnion('reach', [
      z.strictObject({ reach: z.literal('stream'), streamId: z.uuid() }),
      z.strictObject({ reach: z.literal('brand') }),
      z.strictObject({ reach: z.literal('all') }),
    ])
    .default({ reach: 'brand' })
    .describe('how far an unsubscribe of this file goes; bounces, complaints and the like always go for all'),
  legalSenderId: z
    .uuid()
    .nullable()
    .default(null)
    .describe('who was told to mail at a soft opt-in, where the rows do not say; needed where there are several'),
  deliveries: z
    .strictObject({
      mailId: z.uuid().nullable().default(null).describe('which mail of ours was sent'),
      name: text(LIMITS.textChars)
        .nullable()
        .default(null)
        .describe('what the tool calls the mail, where the rows do not say; it keeps two mails of one moment apart'),
      streamId: z.uuid().nullable().default(null).describe('of which stream it was; that of the mail when absent'),
      sentAt: z.iso.datetime().nullable().default(null).describe('when it was sent, where the rows do not say'),
    })
    .nullable()
    .default(null)
    .describe('which mail was sent, where the file has what a tool sent'),
  listMadeAt: z.iso.datetime().nullable().default(null).describe('when a list of refusals was exported'),
})

/** What a person says about a whole import. */
export type ImportChoice = z.infer<typeof choiceSchema>

/** What writing is told of a choice. `streamId` is that of the mail that was sent; null where none was named. */
export function settingOf(choice: ImportChoice, streamId: string | null): ImportSetting {
  const { source, brandId, provenance, listMadeAt, deliveries } = choice
  const sent = { mailId: deliveries?.mailId ?? null, streamId: streamId ?? deliveries?.streamId ?? null }
  if (!provenance.known) return { source, brandId, provenance: null, listMadeAt, sent }
  const { known: _, ...said } = provenance
  return { source, brandId, provenance: said, listMadeAt, sent }
}
