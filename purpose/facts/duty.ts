import type { ActId, Reading } from '../acts/act.ts'
import type { Weighed } from './content.ts'
import type { Facts } from './fact.ts'
import { leadingService } from './saying.ts'

/** A recall or breach act must be this clear before the mail counts as duty mail: nothing of it may then be removed. */
const CLEAR = 0.6

const NEEDED: Readonly<Record<'recall' | 'breach' | 'statutory', ActId>> = {
  recall: 'recall',
  breach: 'breach',
  statutory: 'legal-notice',
}

/** Is this mail that a law orders, and which of its obligatory content is there? Two clear segments, and the act leads. */
export function dutyOf(reading: Reading, weighed: readonly Weighed[]): Pick<Facts, 'duty' | 'dutyContent'> {
  const leads = leadingService(weighed)?.act
  for (const duty of ['recall', 'breach', 'statutory'] as const) {
    const act = NEEDED[duty]
    const clear = weighed.filter(
      (one) => (one.content || one.segment.role === 'subject') && one.act.act === act && one.act.probability >= CLEAR,
    )
    if (leads !== act || clear.length < 2) continue
    const said = reading.cues.filter(({ cue }) => cue.startsWith(`${duty}-`))
    return {
      duty: { value: duty, sure: 1, from: 'text', segments: clear.map((one) => one.segment.id) },
      dutyContent: {
        value: [...new Set(said.map(({ cue }) => cue))],
        sure: 1,
        from: 'text',
        segments: [...new Set(said.map(({ segment }) => segment))],
      },
    }
  }
  return {
    duty: { value: 'none', sure: 1, from: 'text', segments: [] },
    dutyContent: { value: [], sure: 1, from: 'text', segments: [] },
  }
}
