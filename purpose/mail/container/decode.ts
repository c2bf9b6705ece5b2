import { fail, ok, type Result } from '../../problem.ts'
import type { Decoded } from '../decoded.ts'
import type { Format, Source } from '../draft.ts'
import { LIMITS } from '../limits.ts'
import { problems } from '../problems.ts'
import type { Contents } from './body.ts'
import { markupOf, narrowed, textOf } from './charset.ts'
import { decodeEml } from './eml.ts'
import { finish } from './finish.ts'
import { formOf } from './form.ts'
import { decodeJson } from './json.ts'
import { decodeOutlook } from './outlook.ts'
import { decodeTemplate } from './template.ts'

const HEAD = 20_000

/**
 * Takes a mail out of its container: decoded texts with their places in the file, subject, sender, attachments.
 * Test words and forwards are taken off. Never throws: what a parser throws is the problem `mail/broken`.
 */
export async function decode(source: Source): Promise<Result<Decoded>> {
  const length = source.bytes.length
  if (length > LIMITS.bytes) return fail(problems.make('too-large', { bytes: length, limit: LIMITS.bytes }))
  const format = formOf(source, () => topOf(source.bytes))
  if (format === null) return fail(problems.make('not-a-mail'))
  try {
    const contents = await open(source, format)
    return contents.ok ? ok(finish(contents.value, source.path ?? '')) : contents
  } catch {
    return fail(problems.make('broken', { format: `.${format}` }))
  }
}

function topOf(bytes: Source['bytes']): string {
  return typeof bytes === 'string' ? bytes.slice(0, HEAD) : textOf(bytes.subarray(0, HEAD))
}

async function open({ bytes }: Source, format: Format): Promise<Result<Contents>> {
  if (format === 'eml') return decodeEml(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : narrowed(bytes))
  if (format === 'msg') {
    return typeof bytes === 'string' ? fail(problems.make('broken', { format: '.msg' })) : decodeOutlook(bytes)
  }
  if (format === 'json') return decodeJson(typeof bytes === 'string' ? bytes : textOf(bytes))
  const markup = format === 'html' || format === 'mjml'
  return decodeTemplate(typeof bytes === 'string' ? bytes : markup ? markupOf(bytes) : textOf(bytes), format)
}
