import type { Act, Family } from '../acts/act.ts'

/** How a segment is marked: by what it does, or `unsure`. `frame` is greeting and footer: no mark. */
export type Mark = Family | 'unsure'

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
