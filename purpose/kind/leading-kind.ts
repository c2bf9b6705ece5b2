import type { ActId } from '../acts/act.ts'
import { type Weighed, weigh } from '../facts/content.ts'
import { serviceWeight } from '../facts/saying.ts'
import type { Report } from '../report/report.ts'
import { saidOfDelivering } from './delivering.ts'

/** A kind is known when some segment more likely than not does it; below that it is a guess. */
const KNOWN = 0.5
/** A reading this clear is not overruled by words of delivering: an invoice speaks of them too. */
const CLEAR = 0.75
/** Kinds of which the rule reaches whoever ordered, however long ago: nearly true is not enough. */
const FAR_REACHING: readonly ActId[] = ['account', 'security']
/** Acts of which a late delivery is a case, so that words of delivering say which. */
const OPEN_TO_WORDS: readonly ActId[] = ['delivery', 'order', 'disruption', 'notice']

/**
 * The kind of mail by which an audience is suggested: an id of the service acts, or `notice` where none is known.
 *
 * The acts of the segments vote, each by its weight and probability, as they do for `facts.serviceKind`; but
 * - a segment that speaks of delivering votes for `delivery`, unless it clearly does something else. The acts keep one
 *   late parcel apart from a late service and an order, and are unsure of short sentences between them; for whom the
 *   mail is makes no difference.
 * - a disruption that says of deliveries that they come otherwise is that, even where most of it tells why.
 * - a kind that no segment does more likely than not is a guess, and nobody gets a mail for a guess: the general rule for
 *   who is a customer now takes its place. Of letters that the model never saw, such a guess was right one time in four.
 * - a recall stays one, however unsure: somebody may have the article still, and the rule is narrow by the article.
 */
export function leadingKind({ draft, reading, facts }: Pick<Report, 'draft' | 'reading' | 'facts'>): string {
  if (facts.serviceKind.value === 'recall') return 'recall'
  let late = false
  const votes = new Map<ActId, { sum: number; surest: number }>()
  for (const one of weigh(draft, reading)) {
    const vote = voteOf(one)
    if (!vote) continue
    const { sum, surest } = votes.get(vote.kind) ?? { sum: 0, surest: 0 }
    votes.set(vote.kind, { sum: sum + vote.weight * vote.sure, surest: Math.max(surest, vote.sure) })
    late ||= vote.weight > 0 && saidOfDelivering(one.segment.text).otherwise
  }
  const [first] = [...votes].sort(([, one], [, two]) => two.sum - one.sum)
  if (!first) return 'notice'
  const [kind, { surest }] = first
  if (kind === 'disruption' && late) return 'delivery'
  return surest >= (FAR_REACHING.includes(kind) ? CLEAR : KNOWN) ? kind : 'notice'
}

/** What a segment votes for; null when it does the reader no service. */
function voteOf(one: Weighed): { readonly kind: ActId; readonly weight: number; readonly sure: number } | null {
  const { act, family, probability } = one.act
  const weight = serviceWeight(one)
  if (weight > 0 && speaksOfDelivery(one)) return { kind: 'delivery', weight, sure: 1 }
  return family === 'service' ? { kind: act, weight, sure: probability } : null
}

/** What is hardly a service, as the acts read it, has to name another time: sellers speak of delivering too. */
function speaksOfDelivery({ segment, act: { act, probability, second, families } }: Weighed): boolean {
  if (probability >= CLEAR && !OPEN_TO_WORDS.includes(act)) return false
  const { brought, goods, otherwise } = saidOfDelivering(segment.text)
  if (otherwise) return true
  if (act === 'delivery') return brought || goods
  // What the reader is to do may be to bring something himself.
  if (brought && act !== 'help') return families.service >= 0.5
  return goods && second?.act === 'delivery'
}
