import type { Decoded, DecodedPart } from '../decoded.ts'
import type { FoundCode, Segment, Sender } from '../draft.ts'
import type { Difference } from './difference.ts'
import type { Findings } from './findings.ts'
import { LEGAL_FORM, POSTAL, REGISTER } from './identity.ts'
import type { Masked } from './mask.ts'
import type { Reading } from './reading.ts'

function identity(findings: Findings, segments: readonly Segment[], sender: Sender | null): void {
  const seen = new Set<FoundCode>()
  const once = (code: FoundCode, segment: Segment): void => {
    const range = segment.ranges[0]
    if (!range || seen.has(code)) return
    seen.add(code)
    findings.add(code, segment.part, range)
  }
  const name = sender && sender.name.length >= 3 ? sender.name.toLowerCase() : ''
  const label = sender?.domain.split('.').slice(-2)[0]?.toLowerCase() ?? ''
  for (const segment of segments) {
    if (segment.hidden || segment.role === 'subject') continue
    const text = segment.text.length > 600 ? segment.text.slice(0, 600) : segment.text
    const small = segment.role === 'footer' || segment.role === 'legal'
    if (/\d/.test(text)) {
      if (!seen.has('postal-address') && POSTAL.test(text)) once('postal-address', segment)
      if (!seen.has('register-number') && REGISTER.test(text)) once('register-number', segment)
    }
    if (seen.has('sender-identity')) continue
    const lower = text.toLowerCase()
    if ((name && lower.includes(name)) || (label.length > 3 && lower.includes(label))) once('sender-identity', segment)
    else if (small && LEGAL_FORM.test(text)) once('sender-identity', segment)
  }
}

/** Adds what stands in the part as a whole: template tags, scripts, forms, hidden text, who sends it, two texts. */
export function findAll(
  findings: Findings,
  decoded: Decoded,
  part: DecodedPart | null,
  masked: Masked,
  reading: Reading,
  segments: readonly Segment[],
  differences: readonly Difference[],
): void {
  if (part) {
    for (const { code, range } of reading.acting) findings.add(code, part.id, range)
    for (const mark of masked.marks.slice(0, 100)) {
      if (mark.kind === 'value' || mark.kind === 'control')
        findings.add(mark.kind === 'control' ? 'conditional' : 'placeholder', part.id, mark.range)
    }
  }
  identity(findings, segments, decoded.sender)
  for (const { part: id, range } of differences) findings.add('text-differs', id, range)
}
