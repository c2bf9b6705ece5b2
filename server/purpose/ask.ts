import type { Declared } from '@waarom/purpose/facts/fact.ts'
import { z } from 'zod'
import { LIMITS } from '../limits.ts'

/** The forms that a mail can come in. */
export const formatSchema = z.enum(['eml', 'msg', 'html', 'mjml', 'md', 'txt', 'json'])

/** What the sender declares; the keys of `waarom.config.json`. */
export const declaredSchema = z
  .strictObject({
    trigger: z
      .enum(['request', 'contract', 'law', 'safety', 'initiative'])
      .optional()
      .describe('what set the mail off'),
    provoked: z.enum(['proven', 'claimed', 'no']).optional().describe('whether the recipient asked or acted'),
    requested: z.enum(['yes', 'no']).optional().describe('whether this newsletter was asked for'),
    sender: z
      .strictObject({
        name: z.string().max(200).optional(),
        type: z.enum(['company', 'charity', 'party', 'union', 'government', 'association']).optional(),
        domains: z.array(z.string().max(253)).max(50).readonly().optional(),
        address: z.string().max(400).optional(),
      })
      .optional(),
    unreadIs: z
      .enum(['service', 'promotion'])
      .optional()
      .describe('what a person says of content that could not be read'),
  })
  .describe('what no text can prove')

/** The body of a check: a mail, and how to judge it. A raw mail is brought into this form before it is validated. */
export const askSchema = z
  .strictObject({
    source: z
      .string()
      .optional()
      .describe('the mail as text: HTML, MJML, Markdown, plain text, JSON or the source of an .eml'),
    base64: z.base64().optional().describe('the bytes of a file, such as an .eml or .msg, instead of source'),
    as: formatSchema.optional().describe('the form of the mail; guessed when absent'),
    path: z.string().max(400).optional().describe('names the mail in the answer'),
    law: z
      .array(z.string().max(40))
      .min(1)
      .max(LIMITS.laws)
      .optional()
      .describe('countries and terms, e.g. NL, UK, platform-google; NL when absent'),
    reading: z
      .enum(['milder', 'stricter'])
      .optional()
      .describe('which reading counts where the law allows two; milder when absent'),
    stream: z.enum(['service', 'commercial']).optional().describe('as what it is sent; service when absent'),
    declared: declaredSchema.optional(),
    lang: z.enum(['nl', 'en']).optional().describe('language of the explanations'),
    secondReader: z
      .boolean()
      .optional()
      .describe('ask the language model of this server when the mail is in review; masked sentences leave the server'),
  })
  .meta({
    examples: [
      {
        source: 'Subject: Your parcel\n\nYour order 4711 arrives tomorrow.',
        law: ['NL', 'UK'],
        lang: 'en',
      },
    ],
  })

/** For a raw mail, what JSON would say beside it. */
export const askQuery = z.strictObject({
  law: z.string().max(400).optional().describe('codes with commas between, for a raw mail'),
  as: formatSchema.optional(),
  path: z.string().max(400).optional(),
  reading: z.enum(['milder', 'stricter']).optional(),
  stream: z.enum(['service', 'commercial']).optional(),
  lang: z.enum(['nl', 'en']).optional(),
  secondReader: z.enum(['true', 'false']).optional(),
})

/** A check that is asked for. */
export type CheckAsk = z.infer<typeof askSchema>
/** The same in the address of a raw mail. */
export type CheckQuery = z.infer<typeof askQuery>

/** Forms of mail that may stand in the body as they are, by their content type. */
export const RAW_TYPES: Readonly<Record<string, CheckAsk['as']>> = {
  'message/rfc822': 'eml',
  'application/vnd.ms-outlook': 'msg',
  'text/html': 'html',
  'text/mjml': 'mjml',
  'text/markdown': 'md',
  'text/plain': 'txt',
}

/** What was declared, without the keys that were not said. */
export function declaredOf(ask: { readonly declared?: CheckAsk['declared'] }): Declared {
  return JSON.parse(JSON.stringify(ask.declared ?? {})) as Declared
}
