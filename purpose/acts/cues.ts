import type { Segment } from '../mail/draft.ts'
import { alert } from './cues/alert.ts'
import { breach } from './cues/breach.ts'
import { recall } from './cues/recall.ts'
import { statutory } from './cues/statutory.ts'

/** A thing that obligatory mail has to say, found in a segment. The words of the cues are closed and public. */
export interface Cue {
  readonly cue: string
  readonly segment: string
}

/** The families of cues: what kind of obligatory mail they belong to, and alerts, which laws take apart from other requested mail. */
export type Obligation = 'recall' | 'breach' | 'statutory' | 'alert'

const SAYINGS: Readonly<Record<Obligation, readonly (readonly [string, readonly string[]])[]>> = {
  recall: Object.entries(recall),
  breach: Object.entries(breach),
  statutory: Object.entries(statutory),
  alert: Object.entries(alert),
}

/** Finds what of the content of some kinds of obligatory mail the segments say; one cue per word and segment. */
export function cuesOf(segments: readonly Segment[], obligations: readonly Obligation[]): Cue[] {
  if (obligations.length === 0) return []
  const lower = segments.map((one) => ({ id: one.id, text: ` ${one.text.toLowerCase()} ` }))
  // Most sayings stand nowhere in the mail: one look at the whole of it leaves those out.
  const whole = lower.map(({ text }) => text).join('\n')
  return obligations
    .flatMap((one) => SAYINGS[one])
    .flatMap(([cue, sayings]) => {
      const said = sayings.filter((saying) => whole.includes(saying))
      return lower
        .filter(({ text }) => said.some((saying) => text.includes(saying)))
        .map(({ id }) => ({ cue, segment: id }))
    })
}
