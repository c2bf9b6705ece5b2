import type { Act } from '@waarom/purpose/acts/act.ts'
import type { PromoPart } from '@waarom/purpose/facts/fact.ts'
import type { Segment, Unread } from '@waarom/purpose/mail/draft.ts'
import { actsRead, markOf as reportMark } from '@waarom/purpose/report/mark.ts'
import type { Report } from '@waarom/purpose/report/report.ts'

/** How a segment is underlined. `none` for what frames the mail. */
export type Mark = 'service' | 'promotion' | 'appeal' | 'feedback' | 'unsure' | 'none'

/** The mark of one segment: what it does, or that we are not sure, as of what was not read. */
export function markOf(act: Act | undefined): Mark {
  if (!act) return 'unsure'
  const mark = reportMark(act)
  return mark === 'frame' || mark === 'editorial' ? 'none' : mark
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
  /** Where sentences begin that were not read: the note that says so; null elsewhere. */
  readonly unread: 'foreign' | 'pictureUnread' | null
}

/**
 * The rows of a mail in reading order. Promotion, an appeal and a doubt are always told; service is told where what it
 * is about changes, once per block.
 */
export function rowsOf(report: Report): readonly Row[] {
  const acts = actsRead(report)
  const parts = partStarts(report)
  let told = ''
  let wasForeign = false
  return blocksOf(report.draft.segments).map((segments) => {
    const all = notesOf(segments, acts, parts, report.facts.duty.value === 'none')
    const news = all.find((note) => note.mark === 'service' && isNews(note, segments, told))
    if (news) told = news.act.act
    // A subject is short: what language it is in is a guess, and not worth a note.
    const isForeign = segments.some(({ id, role }) => !acts.has(id) && role !== 'subject')
    const beginsForeign = isForeign && !wasForeign
    wasForeign = isForeign
    return {
      key: segments[0]?.id ?? '',
      segments,
      notes: all.filter((note) => note.mark !== 'service' || note === news),
      unread: segments.some((one) => pictureOf(one, report)) ? 'pictureUnread' : beginsForeign ? 'foreign' : null,
    }
  })
}

/** The picture of which a segment is the alternative text, when it was not read. */
export function pictureOf(
  { part, role, ranges: [range] }: Segment,
  { draft }: Pick<Report, 'draft'>,
): Unread | undefined {
  if (role !== 'image-alt' || !range) return undefined
  return draft.unread.find(
    (one) => one.prominence > 0 && one.part === part && one.range[0] <= range[0] && range[1] <= one.range[1],
  )
}

/** Help goes with the service before it; a footer says nothing new. */
function isNews({ act }: Note, segments: readonly Segment[], told: string): boolean {
  const role = segments[0]?.role
  return act.act !== told && (act.act !== 'help' || told === '') && role !== 'footer' && role !== 'legal'
}

/** The notes of one block: neighbours that do the same together. */
function notesOf(
  segments: readonly Segment[],
  acts: ReadonlyMap<string, Act>,
  parts: ReadonlyMap<string, number>,
  mayGo: boolean,
): readonly Note[] {
  const notes: Note[] = []
  for (const segment of segments) {
    const act = acts.get(segment.id)
    const mark = markOf(act)
    if (!act || !isTold(act, mark)) continue
    const share = parts.get(segment.id) ?? null
    const before = notes.at(-1)
    if (before && before.mark === mark && before.act.act === act.act)
      notes[notes.length - 1] = {
        ...before,
        segments: [...before.segments, segment.id],
        share: before.share ?? share,
      }
    else
      notes.push({
        mark,
        act,
        segments: [segment.id],
        share,
        removable: mayGo && segment.role !== 'subject' && ['promotion', 'feedback', 'appeal'].includes(act.family),
      })
  }
  return notes
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
