import type { Judged, Remedy } from './remedy.ts'

/** Below this share the other part is an addition to take out, not a mail of its own. */
const OWN_MAIL = 0.25

/**
 * Where the mail is two mails: which segments make the service mail and which the other one. Greeting, closing and
 * footer go with both; promotion, an appeal or a request for an opinion that the reader does not see has no weight, yet
 * stays out of the service mail. A subject that goes with the other mail is rewritten for the service mail. Null where
 * the other part is too small to stand alone.
 * @param laws the codes under which the service part was proven clean
 * @param suggestion the service sentence that could stand in the subject
 */
export function splitOf({ facts, reader }: Judged, laws: readonly string[], suggestion: string | null): Remedy | null {
  const other = new Set([...facts.parts.value.flatMap((part) => part.segments), ...unseen(reader)])
  const share = facts.parts.value.reduce((sum, part) => sum + part.share, 0)
  if (facts.service.value !== 'present' || share < OWN_MAIL || share > 1 - OWN_MAIL) return null
  const frame = new Set(reader.reading.acts.filter((act) => act.family === 'frame').map((act) => act.segment))
  const { segments, subject } = reader.draft
  const ids = segments.map((one) => one.id)
  const leaves = segments.some(({ id, role }) => role === 'subject' && other.has(id))
  return {
    laws,
    remove: [],
    move: [],
    under: null,
    subject: leaves ? { from: subject, suggestion } : null,
    split: { service: ids.filter((id) => !other.has(id)), other: ids.filter((id) => other.has(id) || frame.has(id)) },
    becomes: { purpose: 'service', tinge: 'none' },
  }
}

/** The segments that steer the reader, and that the reader does not see. */
function unseen({ draft, reading }: Judged['reader']): string[] {
  const hidden = new Set(draft.segments.filter((one) => one.hidden).map(({ id }) => id))
  const steers = (family: string) => family === 'promotion' || family === 'appeal' || family === 'feedback'
  return reading.acts.filter((act) => hidden.has(act.segment) && steers(act.family)).map((act) => act.segment)
}
