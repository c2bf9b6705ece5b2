import type { ActId, Reading } from '../acts/act.ts'
import type { Weighed } from './content.ts'
import { DUTY_CONTENT_WORDS, type DutyContent } from './duty-content.ts'
import type { Facts } from './fact.ts'

type Duty = Exclude<Facts['duty']['value'], 'none'>

/** An act must be this clear, in two segments, where nothing that the mail says adds to it. */
const CLEAR = 0.6
/** So many clear segments make a breach notice that nowhere says whose breach it was. */
const UNSAID = 3
/** An act counts from here on where what the mail says adds to it. */
const SEEN: Readonly<Record<Duty, number>> = { recall: 0.3, breach: 0.2, statutory: CLEAR }

const NEEDED: Readonly<Record<Duty, ActId>> = { recall: 'recall', breach: 'breach', statutory: 'legal-notice' }

/** What surrounds the act in a mail: whether some of it promotes, appeals or asks, and the share of its service. */
export interface Around {
  readonly promotion: boolean
  readonly service: number
}

/** How a mail does one duty: what its content says, how many segments do the act clearly, and whether that leads it. */
interface Doing {
  readonly said: ReadonlySet<string>
  readonly clear: number
  readonly leads: boolean
  readonly around: Around
}

/**
 * Whether a mail in which the act is seen does a duty. Two clear segments that lead it are enough, or what it says:
 * - a recall calls itself one and names hazard, action or how small it all is; or a clear segment goes with hazard and
 *   action. Who plays a hazard down is no less bound; who sells by the recalls of others has no clear segment and little
 *   service.
 * - a breach happened at the sender or he answers for it, and the mail tells what may come of it, what was done or whom
 *   to ask. Who sells by the leaks of others tells that too, but not that it was his; so clear segments alone are
 *   enough only when there are three of them, in a mail that promotes nothing and speaks of no leak elsewhere. A mail that is mostly no service is no notice.
 */
const DOES: Readonly<Record<Duty, (doing: Doing) => boolean>> = {
  recall: ({ said, clear, leads, around }) => {
    if (!leads || clear >= 2) return leads
    if (clear === 0 && around.service <= 0.5) return false
    if (said.has('recall-headline'))
      return said.has('recall-hazard') || said.has('recall-action') || said.has('recall-played-down')
    return clear > 0 && said.has('recall-hazard') && said.has('recall-action')
  },
  breach: ({ said, clear, leads, around }) => {
    if (around.service <= 0.5) return false
    const told = said.has('breach-consequences') || said.has('breach-measures') || said.has('breach-contact')
    if (said.has('breach-own') && told) return true
    return leads && clear >= UNSAID && !around.promotion && !said.has('breach-elsewhere')
  },
  statutory: ({ clear, leads }) => leads && clear >= 2,
}

/**
 * Is this mail that a law orders, and which of its obligatory content is there?
 * @param lead the service act that weighs most in the mail
 */
export function dutyOf(
  reading: Reading,
  weighed: readonly Weighed[],
  lead: string,
  around: Around,
): Pick<Facts, 'duty' | 'dutyContent'> {
  const telling = weighed.filter((one) => one.content || one.segment.role === 'subject')
  for (const duty of ['recall', 'breach', 'statutory'] as const) {
    const seen = doing(telling, NEEDED[duty], SEEN[duty])
    if (seen.length === 0) continue
    const clear = doing(telling, NEEDED[duty], CLEAR)
    const cues = reading.cues.filter(({ cue }) => cue.startsWith(`${duty}-`))
    const said = new Set(
      cues.filter((one) => telling.some(({ segment }) => segment.id === one.segment)).map(({ cue }) => cue),
    )
    const does = DOES[duty]({ said, clear: clear.length, leads: lead === NEEDED[duty], around })
    if (!does) continue
    const content = cues.filter(({ cue }) => DUTY_CONTENT_WORDS.includes(cue as DutyContent))
    const shown = clear.length < 2 ? seen : clear
    return {
      duty: { value: duty, sure: 1, from: 'text', segments: shown.map((one) => one.segment.id) },
      dutyContent: {
        value: [...new Set(content.map(({ cue }) => cue))],
        sure: 1,
        from: 'text',
        segments: [...new Set(content.map(({ segment }) => segment))],
      },
    }
  }
  return {
    duty: { value: 'none', sure: 1, from: 'text', segments: [] },
    dutyContent: { value: [], sure: 1, from: 'text', segments: [] },
  }
}

/** The segments that do an act with at least a probability, as their first reading or the second. */
function doing(telling: readonly Weighed[], act: ActId, least: number): Weighed[] {
  return telling.filter(({ act: { act: first, probability, second } }) =>
    first === act ? probability >= least : second?.act === act && second.probability >= least,
  )
}
