import type { Judged, Remedy } from './remedy.ts'

/** Below this share the other part is an addition to take out, not a mail of its own. */
const OWN_MAIL = 0.25

/**
 * Where the mail is two mails: which segments make the service mail and which the other one. Greeting, closing and
 * footer go with both. Null where the other part is too small to stand alone.
 * @param laws the codes under which the service part was proven clean
 */
export function splitOf({ facts, reader }: Judged, laws: readonly string[]): Remedy | null {
  const other = new Set(facts.parts.value.flatMap((part) => part.segments))
  const share = facts.parts.value.reduce((sum, part) => sum + part.share, 0)
  if (facts.service.value !== 'present' || share < OWN_MAIL || share > 1 - OWN_MAIL) return null
  const frame = new Set(reader.reading.acts.filter((act) => act.family === 'frame').map((act) => act.segment))
  const ids = reader.draft.segments.map((one) => one.id)
  return {
    laws,
    remove: [],
    move: [],
    under: null,
    subject: null,
    split: { service: ids.filter((id) => !other.has(id)), other: ids.filter((id) => other.has(id) || frame.has(id)) },
    becomes: { purpose: 'service', tinge: 'none' },
  }
}
