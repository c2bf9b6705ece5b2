import type { Reading } from '../acts/act.ts'
import type { Facts } from './fact.ts'

/** Requested content that reports on something the reader watches, apart from documents, codes and messages he asked for. */
export function alertOf(reading: Reading, kind: Facts['serviceKind']): Facts['alert'] {
  const said = reading.cues.filter(({ cue, segment }) => cue === 'alert-watched' && kind.segments.includes(segment))
  const alert = kind.value === 'requested-content' && said.length > 0
  return {
    value: alert ? 'yes' : 'no',
    sure: 1,
    from: 'text',
    segments: alert ? said.map(({ segment }) => segment) : [],
  }
}
