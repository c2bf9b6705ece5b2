import type { Act, Family } from '@waarom/purpose/acts/act.ts'
import type { PromoPart } from '@waarom/purpose/facts/fact.ts'
import type { Segment } from '@waarom/purpose/mail/draft.ts'
import type { Report } from '@waarom/purpose/report/report.ts'

/** How a segment is underlined. `none` for what frames the mail. */
export type Mark = 'service' | 'promotion' | 'appeal' | 'feedback' | 'unsure' | 'none'

/** Below this chance of its family a segment counts as unsure. */
const UNSURE = 0.6

/** The mark of one segment: what it does, or that we are not sure. */
export function markOf(act: Act | undefined): Mark {
  if (!act) return 'none'
  if (act.family !== 'frame' && act.families[act.family] < UNSURE) return 'unsure'
  return MARK_OF[act.family]
}

const MARK_OF: Readonly<Record<Family, Mark>> = {
  service: 'service',
  promotion: 'promotion',
  feedback: 'feedback',
  appeal: 'appeal',
  editorial: 'none',
  frame: 'none',
}

/** What stands in the margin beside a block of the mail. */
export interface Note {
  readonly mark: Mark
  readonly act: Act
  readonly segments: readonly string[]
  /** Share of what catches the eye, when the note opens a promotional part; else null. */
  readonly share: number | null
  /** Whether it can be taken out here. */
  readonly removable: boolean
}

/** A block of the mail as it is read: its segments with the notes beside it. */
export interface Row {
  readonly key: string
  readonly segments: readonly Segment[]
  readonly notes: readonly Note[]
}

/** The rows of a mail in reading order. A note that only repeats the row above it is left out. */
export function rowsOf(report: Report): readonly Row[] {
  const acts = new Map(report.acts.map((one) => [one.segment, one]))
  const parts = partStarts(report)
  const rows: Row[] = []
  let last = ''
  for (const segments of blocksOf(report.draft.segments)) {
    const notes: Note[] = []
    for (const segment of segments) {
      const act = acts.get(segment.id)
      const mark = markOf(act)
      if (!act || !isTold(act, mark) || (mark === 'service' && (segment.role === 'footer' || segment.role === 'legal')))
        continue
      const before = notes.at(-1)
      if (before && before.mark === mark && before.act.act === act.act) {
        notes[notes.length - 1] = {
          ...before,
          segments: [...before.segments, segment.id],
          share: before.share ?? parts.get(segment.id) ?? null,
        }
        continue
      }
      const removable =
        ['promotion', 'feedback', 'appeal'].includes(act.family) &&
        segment.role !== 'subject' &&
        report.facts.duty.value === 'none'
      notes.push({ mark, act, segments: [segment.id], share: parts.get(segment.id) ?? null, removable })
    }
    const said = notes.map((one) => `${one.mark} ${one.act.act}`).join()
    const repeats = said === last && notes.every((one) => !one.removable && one.mark !== 'unsure')
    if (said) last = said
    rows.push({ key: segments[0]?.id ?? '', segments, notes: repeats ? [] : notes })
  }
  return rows
}

/** Frame speaks for itself, but for a disclaimer that means nothing and a line to unsubscribe. */
function isTold(act: Act, mark: Mark): boolean {
  return mark !== 'none' || act.family === 'editorial' || act.act === 'disclaimer' || act.act === 'unsubscribe'
}

function partStarts(report: Report): ReadonlyMap<string, number> {
  const order = report.draft.segments.filter((one) => one.role !== 'subject').map((one) => one.id)
  const first = (part: PromoPart) => order.find((id) => part.segments.includes(id))
  return new Map(
    report.facts.parts.value.flatMap((part) => {
      const id = first(part)
      return id && part.share >= 0.005 ? [[id, part.share] as const] : []
    }),
  )
}

/** Segments by block; cells of one table row would fall apart, so neighbouring cells stay together. */
function blocksOf(segments: readonly Segment[]): Segment[][] {
  const out: Segment[][] = []
  for (const segment of segments) {
    const block = out.at(-1)
    const before = block?.at(-1)
    const together =
      before && before.part === segment.part && before.role === segment.role && before.block === segment.block
    if (block && together && segment.role !== 'heading' && segment.role !== 'list-item') block.push(segment)
    else out.push([segment])
  }
  return out
}
