import type { ActId } from '../acts/act.ts'
import { givesService, type Weighed } from './content.ts'
import type { Facts, PromoPart } from './fact.ts'
import { APPEAL_OF, FEEDBACK_OF, KIND_OF, LIGHT_KINDS } from './kinds.ts'
import type { Thresholds } from './thresholds.ts'

/** A part this small, one plain line, is a remark: it colours the mail and does not ask for something of its own. */
const REMARK_SHARE = 0.1
/** How sure the reading of a part must be before it turns a purpose. */
const TURNING = 0.6
/** How sure it must be that a part is of its own kind where that kind alone turns a purpose. */
const OWN_KIND = 0.5

/** How the promotion in a mail is to be taken, by kind, place and share; see DESIGN, tinge. */
export function promotionOf(parts: readonly PromoPart[], thresholds: Thresholds): Facts['promotion'] {
  const body = parts.filter((part) => part.place !== 'subject')
  const segments = parts.flatMap((part) => part.segments)
  if (parts.length === 0) return { value: 'none', sure: 1, from: 'text', segments: [] }
  const share = body.reduce((sum, part) => sum + part.share, 0)
  const light = share <= thresholds.strongShare && parts.every((part) => LIGHT_KINDS.includes(part.kind))
  const sure = Math.max(...parts.map((part) => part.sure))
  return { value: light ? 'light' : 'strong', sure, from: 'text', segments }
}

/** More than a remark: it has a button, several lines, or a share of its own. */
function asksForItself(part: PromoPart, weighed: readonly Weighed[]): boolean {
  if (part.sure < TURNING) return false
  if (part.share >= REMARK_SHARE || part.segments.length > 2) return true
  return weighed.some(
    (one) =>
      part.segments.includes(one.segment.id) && (one.segment.role === 'button' || one.segment.role === 'subject'),
  )
}

/** How sure the likeliest line of a part is that it is of the part's own kind, not only that it asks for something. */
function ownKind(part: PromoPart, weighed: readonly Weighed[]): number {
  const sures = weighed.map(({ act, segment }) => {
    if (!part.segments.includes(segment.id)) return 0
    const of = (one: { readonly act: ActId; readonly probability: number } | null) =>
      one && KIND_OF[one.act] === part.kind ? one.probability : 0
    return Math.max(of(act), of(act.second))
  })
  return Math.max(0, ...sures)
}

type Asks = Pick<Facts, 'brandOnly' | 'optIn' | 'thirdParty' | 'feedback' | 'appeal'>

/** What the parts of a mail ask of the reader, each as a closed word. */
export function asks(parts: readonly PromoPart[], weighed: readonly Weighed[]): Asks {
  const service = weighed.some(givesService)
  const real = parts.filter((part) => asksForItself(part, weighed))
  const of = (test: (part: PromoPart) => boolean) => {
    const found = real.filter(test).sort((one, two) => two.share - one.share)
    return { found: found[0], sure: found[0]?.sure ?? 1, segments: found.flatMap((part) => part.segments) }
  }
  // These two turn a mail by what they are, so that must be more likely than not, and not only that something is asked.
  const optIn = of((part) => part.kind === 'opt-in' && ownKind(part, weighed) >= OWN_KIND)
  const third = of((part) => part.kind === 'third-party' && ownKind(part, weighed) >= OWN_KIND)
  const feedback = of((part) => FEEDBACK_OF[part.kind] !== undefined)
  const appeal = of((part) => APPEAL_OF[part.kind] !== undefined)
  const brand = parts.length > 0 && !service && parts.every((part) => part.kind === 'brand')
  return {
    brandOnly: {
      value: brand ? 'yes' : 'no',
      sure: brand ? Math.min(...parts.map((part) => part.sure)) : 1,
      from: 'text',
      segments: brand ? parts.flatMap((part) => part.segments) : [],
    },
    optIn: { value: optIn.found ? 'yes' : 'no', sure: optIn.sure, from: 'text', segments: optIn.segments },
    thirdParty: { value: third.found ? 'yes' : 'no', sure: third.sure, from: 'text', segments: third.segments },
    feedback: {
      value: (feedback.found && FEEDBACK_OF[feedback.found.kind]) ?? 'none',
      sure: feedback.sure,
      from: 'text',
      segments: feedback.segments,
    },
    appeal: {
      value: (appeal.found && APPEAL_OF[appeal.found.kind]) ?? 'none',
      sure: appeal.sure,
      from: 'text',
      segments: appeal.segments,
    },
  }
}
