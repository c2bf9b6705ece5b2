import { contentFamily, type Weighed } from './content.ts'
import type { Facts } from './fact.ts'
import { askedBy, counts } from './promo-parts.ts'

/** So many words that nobody can read are more than a stray line. */
const MANY_WORDS = 20
/** Below this nobody can say what a segment is. */
const COIN_FLIP = 0.5

const folded = (text: string): string => text.toLowerCase()

/**
 * What the text that not every reader sees amounts to. A preheader is seen in the inbox. What is shown elsewhere in the
 * mail as well, such as the copy of a block for another screen, is left out.
 */
export function unseenFact(weighed: readonly Weighed[]): Facts['unseen'] {
  const unseen = weighed.filter(({ segment }) => segment.hidden)
  if (unseen.length === 0) return found('none', [])
  const seen = folded(weighed.flatMap(({ segment }) => (segment.hidden ? [] : [segment.masked])).join(' '))
  const only = unseen.filter(({ segment }) => !seen.includes(folded(segment.masked)))
  const asking = only.filter((one) => askedBy(one) !== null)
  if (counts(asking)) return found('asking', asking)
  const unreadable = only.filter(isUnreadable)
  const words = unreadable.reduce((sum, { segment }) => sum + (segment.masked.match(/\p{L}{2,}/gu)?.length ?? 0), 0)
  if (words >= MANY_WORDS) return found('unreadable', unreadable)
  return found(only.length > 0 ? 'plain' : 'none', only)
}

function found(value: Facts['unseen']['value'], weighed: readonly Weighed[]): Facts['unseen'] {
  return { value, sure: 1, from: 'text', segments: weighed.map(({ segment }) => segment.id) }
}

function isUnreadable({ segment, act }: Weighed): boolean {
  return segment.language === 'other' || Math.max(contentFamily(act).probability, act.families.frame) < COIN_FLIP
}
