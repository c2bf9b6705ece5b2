import type { ActId, Reading } from '../acts/act.ts'
import type { Weighed } from './content.ts'
import type { Facts } from './fact.ts'
import { leadingService } from './saying.ts'

/** A recall or breach act must be this clear before the mail counts as duty mail: nothing of it may then be removed. */
const CLEAR = 0.6
/** A recall act counts from here on where the mail calls itself a recall. */
const SEEN = 0.3

const NEEDED: Readonly<Record<'recall' | 'breach' | 'statutory', ActId>> = {
  recall: 'recall',
  breach: 'breach',
  statutory: 'legal-notice',
}

/**
 * True when a mail says enough of a recall for one that few of its segments show: it calls itself one and names hazard,
 * action or how small it all is; or a clear segment goes with hazard and action. Who plays a hazard down is no less bound.
 */
function saysRecall(cues: ReadonlySet<string>, clear: number): boolean {
  const has = (word: string) => cues.has(`recall-${word}`)
  if (has('headline')) return has('hazard') || has('action') || has('played-down')
  return clear > 0 && has('hazard') && has('action')
}

/**
 * Is this mail that a law orders, and which of its obligatory content is there? The act leads, in two clear segments;
 * of a recall, what the mail says may stand in for one of them.
 */
export function dutyOf(reading: Reading, weighed: readonly Weighed[]): Pick<Facts, 'duty' | 'dutyContent'> {
  const leads = leadingService(weighed)?.act
  for (const duty of ['recall', 'breach', 'statutory'] as const) {
    const act = NEEDED[duty]
    if (leads !== act) continue
    const doing = weighed.filter(
      (one) => (one.content || one.segment.role === 'subject') && one.act.act === act && one.act.probability >= SEEN,
    )
    const clear = doing.filter((one) => one.act.probability >= CLEAR)
    const said = reading.cues.filter(({ cue }) => cue.startsWith(`${duty}-`))
    const told = duty === 'recall' && doing.length > 0 && saysRecall(new Set(said.map(({ cue }) => cue)), clear.length)
    if (clear.length < 2 && !told) continue
    const shown = clear.length < 2 ? doing : clear
    return {
      duty: { value: duty, sure: 1, from: 'text', segments: shown.map((one) => one.segment.id) },
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
