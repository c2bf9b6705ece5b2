import type { Act, ActId, Purpose } from '../acts/act.ts'
import type { DraftContent } from '../mail/draft.ts'
import type { Weighed } from './content.ts'
import type { Declared, Fact, Facts } from './fact.ts'
import { TRIGGER_OF } from './kinds.ts'

/** What sets a mail off after the recipient asked or acted; a law, or danger, does so whatever he did. */
const ASKED_OR_ACTED: readonly Facts['trigger']['value'][] = ['request', 'contract']

type Sayings = Pick<Facts, 'trigger' | 'provoked' | 'requested' | 'sender' | 'serviceKind'>

function said<T>(declared: T | undefined, assumed: T): Fact<T> {
  return declared === undefined
    ? { value: assumed, sure: 1, from: 'assumed', segments: [] }
    : { value: declared, sure: 1, from: 'declared', segments: [] }
}

/** How much a segment counts towards what leads the service of its mail. */
export function serviceWeight({ segment, act, content, weight }: Weighed): number {
  // The subject has no prominence of its own among the content, yet names what the mail is about.
  const own = segment.role === 'subject' ? 0.5 : content ? weight : 0
  return own * (act.act === 'help' ? 0.3 : 1)
}

/** The service act that weighs most in a mail, and its segments; null when there is none. */
function leadingService(weighed: readonly Weighed[]): { act: ActId; segments: string[] } | null {
  const sums = new Map<ActId, number>()
  const isService = (act: Act) => act.family === 'service'
  for (const one of weighed) {
    if (!isService(one.act)) continue
    sums.set(one.act.act, (sums.get(one.act.act) ?? 0) + serviceWeight(one) * one.act.probability)
  }
  const best = [...sums].sort((one, two) => two[1] - one[1])[0]
  if (!best) return null
  const segments = weighed.filter((one) => one.act.act === best[0]).map((one) => one.segment.id)
  return { act: best[0], segments }
}

/**
 * What no text can prove: declared by the sender, or the ordinary case assumed and marked so.
 * The ordinary case of a service mail is what its leading act goes with; of any other mail, the sender's own initiative.
 * So it is of a mail that cannot be read: what it does is a guess.
 */
export function sayings(
  declared: Declared,
  purpose: Purpose,
  weighed: readonly Weighed[],
  readable: DraftContent['readable'],
): Sayings {
  const service = leadingService(weighed)
  const kind = service?.act ?? 'none'
  const told = readable === 'yes' ? purpose : null
  const ordinary = told === 'service' && service ? (TRIGGER_OF[service.act] ?? 'contract') : 'initiative'
  const acted = ASKED_OR_ACTED.includes(declared.trigger ?? ordinary)
  return {
    trigger: said<Facts['trigger']['value']>(declared.trigger, ordinary),
    provoked: said<Facts['provoked']['value']>(declared.provoked, acted ? 'claimed' : 'unknown'),
    requested: said<Facts['requested']['value']>(declared.requested, told === 'editorial' ? 'yes' : 'unknown'),
    sender: said<Facts['sender']['value']>(declared.sender?.type, 'unknown'),
    serviceKind: { value: kind, sure: 1, from: 'text', segments: service?.segments ?? [] },
  }
}
