import type { Act, Family } from '../acts/act.ts'
import type { Report } from './report.ts'

/** How a segment is marked: by what it does, or `unsure`. `frame` is greeting and footer: no mark. */
export type Mark = Family | 'unsure'

/** As sure as only a person makes an act. */
const BY_A_PERSON = 0.999

/**
 * What each segment does, by its id. Of a mail in a language that is not read, a sentence in that language is left out
 * unless a person said what it does: what the model makes of it means nothing.
 */
export function actsRead({ draft, acts }: Pick<Report, 'draft' | 'acts'>): ReadonlyMap<string, Act> {
  const foreign = draft.segments.filter(({ language }) => draft.readable === 'foreign' && language === 'other')
  const unread = new Set(foreign.map(({ id }) => id))
  const read = acts.filter(({ segment, probability }) => !unread.has(segment) || probability >= BY_A_PERSON)
  return new Map(read.map((act) => [act.segment, act]))
}

/** From this chance that a segment sells, asks an opinion or appeals, a line of service counts as unsure. */
const MAY_STEER = 0.4

/**
 * The mark of a segment, the same on the page, in the report and in the terminal. A doubt between two kinds of
 * service, or between service and greeting, changes nothing and is not shown.
 */
export function markOf(act: Act | undefined): Mark {
  if (!act) return 'frame'
  const { promotion, feedback, appeal, editorial } = act.families
  const steers = promotion + feedback + appeal
  if (act.family === 'service' || act.family === 'frame') return steers >= MAY_STEER ? 'unsure' : act.family
  if (act.family === 'editorial') return editorial < 1 - MAY_STEER ? 'unsure' : 'editorial'
  return steers < 1 - MAY_STEER ? 'unsure' : act.family
}
