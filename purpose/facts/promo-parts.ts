import type { Role } from '../mail/draft.ts'
import { namesNetwork } from '../mail/segment/network.ts'
import { givesService, type Weighed } from './content.ts'
import type { PartKind, PromoPart } from './fact.ts'
import { KIND_OF } from './kinds.ts'

/** From here on a segment counts as promotional, asking or appealing. */
const CLEAR = 0.5
/** A segment that stands alone in it must be this clear: one doubtful line does not make a part. */
export const CLEAR_ALONE = 0.6
/** What is called out, not only named. */
const CALLED_OUT: ReadonlySet<Role> = new Set(['subject', 'heading', 'button'])

function asking({ act }: Weighed): number {
  const { promotion, feedback, appeal } = act.families
  return promotion + feedback + appeal
}

/**
 * Finds the runs of promotional, feedback and appeal segments in reading order. A run ends at service content and where
 * another kind of ask begins; frame lines between do not break it.
 */
export function promoParts(weighed: readonly Weighed[]): PromoPart[] {
  const total = weighed.reduce((sum, one) => sum + one.weight, 0) || 1
  const firstService = weighed.findIndex(givesService)
  const lastService = weighed.findLastIndex(givesService)
  const runs: { kind: PartKind; members: { one: Weighed; index: number }[] }[] = []
  let open = false
  for (const [index, one] of weighed.entries()) {
    const kind = kindOf(one)
    if (kind) {
      const last = runs.at(-1)
      if (open && last?.kind === kind) last.members.push({ one, index })
      else runs.push({ kind, members: [{ one, index }] })
      open = one.segment.role !== 'subject'
    } else if (one.content) open = false
  }
  const counted = runs.filter(({ members }) => counts(members.map(({ one }) => one)))
  return counted.map(({ kind, members }) => {
    const first = members[0]?.index ?? 0
    return {
      kind,
      segments: members.map(({ one }) => one.segment.id),
      share: members.reduce((sum, { one }) => sum + one.weight, 0) / total,
      place: placeOf(members[0]?.one, first, firstService, lastService),
      sure: sureOf(members.map(({ one }) => one)),
    }
  })
}

function sureOf(members: readonly Weighed[]): number {
  return members.reduce((sum, one) => sum + asking(one), 0) / members.length
}

/** True when segments that ask for something are enough to count: several of them, or one that is clear. */
export function counts(members: readonly Weighed[]): boolean {
  return members.length > 1 || (members.length > 0 && sureOf(members) >= CLEAR_ALONE)
}

function kindOf(one: Weighed): PartKind | null {
  return one.content || one.segment.role === 'subject' ? askedBy(one) : null
}

/** What kind of part a segment makes by what it asks, seen or not; null when it asks nothing. */
export function askedBy(one: Weighed): PartKind | null {
  if (asking(one) < CLEAR) return null
  // A bare link to a social page in the footer, or the name of one, is where a sender can be found, not a request to follow.
  const { role, masked } = one.segment
  if (one.act.act === 'social' && (role === 'footer' || role === 'legal')) return null
  if (!CALLED_OUT.has(role) && namesNetwork(masked)) return null
  return KIND_OF[one.act.act] ?? strongest(one) ?? null
}

/** Where the top act is service yet the asks together weigh more: the kind of the second reading. */
function strongest(one: Weighed): PartKind | undefined {
  return one.act.second ? KIND_OF[one.act.second.act] : undefined
}

function placeOf(
  first: Weighed | undefined,
  index: number,
  firstService: number,
  lastService: number,
): PromoPart['place'] {
  if (first?.segment.role === 'subject') return 'subject'
  if (firstService < 0) return 'only'
  if (index < firstService) return 'before-service'
  return index > lastService ? 'after-service' : 'between'
}
