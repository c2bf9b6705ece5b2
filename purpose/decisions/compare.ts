import type { MailJson, SegmentJson, VerdictJson } from '../report/mail-json.ts'
import { inCommon } from './likeness.ts'

/** From this share of common words on, what went and what came are one segment that was changed. */
const CHANGED = 0.4

/** What became of one segment between two drafts. Where it is on both sides, both ids are there. */
export interface SegmentChange {
  readonly change: 'same' | 'moved' | 'changed' | 'added' | 'removed'
  readonly before: string | null
  readonly after: string | null
}

/** What changed in what one law makes of a mail; null where that draft was not judged under it. */
export interface VerdictChange {
  readonly law: string
  readonly before: Outcome | null
  readonly after: Outcome | null
  /** The names of what differs; empty when the verdict is the same. */
  readonly differs: readonly (keyof Outcome)[]
}

/** What a verdict comes down to. */
export type Outcome = Pick<VerdictJson, 'rulebook' | 'reading' | 'purpose' | 'tinge' | 'review' | 'decision'>

type Side = Pick<SegmentJson, 'id' | 'role' | 'language' | 'text'>

/**
 * What became of each segment: those of the new draft in reading order, each that went at the place where it stood.
 * Same role and words are the same segment; it moved when it no longer stands in the order of the others.
 */
export function compareSegments(before: readonly Side[], after: readonly Side[]): readonly SegmentChange[] {
  const pairs = samePairs(before, after)
  const steady = inOrder(pairs)
  const others = changedPairs(before, after, pairs)
  const changed = new Set(others.map(([, now]) => now))
  const partner = new Map([...pairs, ...others].map(([old, now]) => [now, old]))
  const gone = new Set(before.keys())
  for (const old of partner.values()) gone.delete(old)
  const out: SegmentChange[] = []
  const tellGone = (until: number) => {
    for (const old of gone)
      if (old < until) {
        out.push({ change: 'removed', before: before[old]?.id ?? null, after: null })
        gone.delete(old)
      }
  }
  for (const [now, segment] of after.entries()) {
    const old = partner.get(now)
    if (old !== undefined && steady.has(now)) tellGone(old)
    const change = old === undefined ? 'added' : steady.has(now) ? 'same' : changed.has(now) ? 'changed' : 'moved'
    out.push({ change, before: old === undefined ? null : (before[old]?.id ?? null), after: segment.id })
  }
  tellGone(before.length)
  return out
}

type Pair = readonly [old: number, now: number]

/** Places of segments with the same role and words, each taken once. */
function samePairs(before: readonly Side[], after: readonly Side[]): readonly Pair[] {
  const places = new Map<string, number[]>()
  const key = ({ role, text }: Side) => `${role}\t${text}`
  for (const [old, one] of before.entries()) places.set(key(one), [...(places.get(key(one)) ?? []), old])
  return after.flatMap((one, now): Pair[] => {
    const old = places.get(key(one))?.shift()
    return old === undefined ? [] : [[old, now]]
  })
}

/** Of pairs in the order of the new draft, the new places of the most that stand in the order of the old one too. */
function inOrder(pairs: readonly Pair[]): ReadonlySet<number> {
  const ends: number[] = []
  const from: number[] = []
  for (const [at, [old]] of pairs.entries()) {
    let length = ends.findIndex((end) => (pairs[end]?.[0] ?? 0) > old)
    if (length < 0) length = ends.length
    from[at] = ends[length - 1] ?? -1
    ends[length] = at
  }
  const kept = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = from[at] ?? -1) kept.add(pairs[at]?.[1] ?? -1)
  return kept
}

/** Places of segments that say the same in other words: for each new one the likest of the old that are left. */
function changedPairs(before: readonly Side[], after: readonly Side[], pairs: readonly Pair[]): readonly Pair[] {
  const taken = new Set(pairs.map(([old]) => old))
  const told = new Set(pairs.map(([, now]) => now))
  const left = [...before.keys()].filter((old) => !taken.has(old))
  const found: Pair[] = []
  for (const [now, segment] of after.entries()) {
    if (told.has(now)) continue
    const near = left
      .map((old) => [old, likenessOf(before[old], segment)] as const)
      .filter(([, how]) => how >= CHANGED)
      .sort((one, other) => other[1] - one[1])[0]
    if (!near) continue
    found.push([near[0], now])
    left.splice(left.indexOf(near[0]), 1)
  }
  return found
}

function likenessOf(old: Side | undefined, now: Side): number {
  if (!old || old.role !== now.role) return 0
  // There is one subject.
  if (now.role === 'subject') return 1
  return inCommon(wordsOf(old.text), wordsOf(now.text))
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** What changed in the verdicts, law by law. */
export function compareVerdicts(before: MailJson['verdicts'], after: MailJson['verdicts']): readonly VerdictChange[] {
  const laws = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...laws].map((law) => {
    const [old, now] = [outcomeOf(before[law]), outcomeOf(after[law])]
    const names = Object.keys(now ?? old ?? {}) as (keyof Outcome)[]
    return { law, before: old, after: now, differs: names.filter((name) => old?.[name] !== now?.[name]) }
  })
}

function outcomeOf(verdict: VerdictJson | undefined): Outcome | null {
  if (!verdict) return null
  const { rulebook, reading, purpose, tinge, review, decision } = verdict
  return { rulebook, reading, purpose, tinge, review, decision }
}
