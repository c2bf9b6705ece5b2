import type { Draft, Segment, Unread } from '@waarom/purpose/mail/draft.ts'
import { isOnlyPlain } from '@waarom/purpose/report/differing.ts'
import { actsRead } from '@waarom/purpose/report/mark.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import { Fragment, type ReactNode, useContext, useMemo } from 'react'
import { PlaceContext } from '../place.ts'
import type { ActCard } from '../protocol.ts'
import { useWords } from '../words/index.ts'
import { beginsLine } from './line-break.ts'
import { type Mark, markOf, pictureOf, rowsOf } from './mark.ts'
import { NoteList } from './note-list.tsx'

interface Props {
  readonly report: Report
  readonly acts: ReadonlyMap<string, ActCard>
  /** Takes sentences out of the mail; without it, it is only read. */
  readonly remove?: (segments: readonly string[]) => void
  readonly edit?: (at: number) => void
  /** What stands beside a block of the mail, in place of what the check puts there. */
  readonly margin?: (segments: readonly Segment[]) => ReactNode
}

/** The mail laid out line by line, each with its mark, and what we say of it in the margin. */
export function ReadView({ report, acts, remove, edit, margin }: Props) {
  const { words } = useWords()
  const rows = useMemo(() => rowsOf(report), [report])
  const beside = useContext(PlaceContext)?.beside
  const marks = useMemo(() => new Map([...actsRead(report)].map(([id, act]) => [id, markOf(act)])), [report])
  const { draft } = report
  const captioned = new Set(draft.segments.map((one) => pictureOf(one, report)))
  const unread = draft.unread.filter((one) => one.prominence > 0 && !captioned.has(one))
  const shown = new Set<Unread>()
  const before = (segment: Segment | undefined): readonly Unread[] => {
    const here = unread.filter(
      (one) =>
        !shown.has(one) && segment && one.part === segment.part && (one.range[0] ?? 0) < (segment.ranges[0]?.[0] ?? 0),
    )
    for (const one of here) shown.add(one)
    return here
  }
  return (
    <div className="read" data-lang={draft.language}>
      {draft.sender && (
        <div className="row row-from">
          <p className="line">
            <span className="line-label">{words.mail.from}</span> {draft.sender.name || draft.sender.address}
            {draft.sender.name && <span className="quiet"> {draft.sender.address}</span>}
          </p>
        </div>
      )}
      {rows.map((row) => {
        const ids = row.segments.map((one) => one.id)
        const more = margin ? margin(row.segments) : (beside?.({ report, acts }, ids) ?? null)
        const isNoted = row.notes.length > 0 || row.unread !== null || more !== null
        return (
          <Fragment key={row.key}>
            {before(row.segments[0]).map((one) => (
              <UnreadRow key={`${one.part}-${one.range[0]}`} unread={one} />
            ))}
            <div
              className={`row row-${row.segments[0]?.role}`}
              id={`row-${row.key}`}
              data-noted={isNoted || undefined}
              tabIndex={-1}
            >
              <Line segments={row.segments} marks={marks} draft={draft} edit={edit} />
              {isNoted && (
                <NoteList notes={row.notes} acts={acts} report={report} remove={remove}>
                  {row.unread && <UnreadNote>{words.mail[row.unread]}</UnreadNote>}
                  {more}
                </NoteList>
              )}
            </div>
          </Fragment>
        )
      })}
      {unread
        .filter((one) => !shown.has(one))
        .map((one) => (
          <UnreadRow key={`${one.part}-${one.range[0]}-${one.name}`} unread={one} />
        ))}
    </div>
  )
}

function UnreadRow({ unread }: { readonly unread: Unread }) {
  const { words } = useWords()
  return (
    <div className="row row-unread">
      <p className="line unread">
        {words.unreadKind[unread.kind]}
        {unread.name && `: ${unread.name}`}
      </p>
      <div className="notes">
        <UnreadNote>{words.mail.unread}</UnreadNote>
      </div>
    </div>
  )
}

const UnreadNote = ({ children }: { readonly children: string }) => (
  <p className="note note-unsure">
    <span className="note-doubt" aria-hidden="true">
      ?
    </span>
    <span className="note-says">{children}</span>
  </p>
)

interface LineProps {
  readonly segments: readonly Segment[]
  readonly marks: ReadonlyMap<string, Mark>
  readonly draft: Draft
  readonly edit: ((at: number) => void) | undefined
}

function Line({ segments, marks, draft, edit }: LineProps) {
  const { words } = useWords()
  const first = segments[0]
  if (!first) return null
  const unseen = (segment: Segment | undefined) =>
    segment?.hidden ? (isOnlyPlain(draft, segment) ? words.mail.onlyPlain : words.mail.hidden) : null
  const sentences = segments.map((segment, index) => (
    <Fragment key={segment.id}>
      <Gap draft={draft} before={segments[index - 1]} segment={segment} />
      <Sentence segment={segment} mark={marks.get(segment.id) ?? 'unsure'} draft={draft} />
      {unseen(segment) !== unseen(segments[index + 1]) && <Unseen>{unseen(segment)}</Unseen>}
    </Fragment>
  ))
  const open = () => edit?.(first.ranges[0]?.[0] ?? 0)
  const role: Partial<Record<Segment['role'], ReactNode>> = {
    subject: (
      <p className="line line-subject" onDoubleClick={open}>
        <span className="line-label">{words.mail.subject}</span> {sentences}
      </p>
    ),
    preheader: (
      <p className="line line-preheader" onDoubleClick={open}>
        <span className="line-label">{words.mail.preheader}</span> {sentences}
      </p>
    ),
    button: (
      <p className="line" onDoubleClick={open}>
        <span className="line-button">{sentences}</span>
      </p>
    ),
    'image-alt': (
      <p className="line unread" onDoubleClick={open}>
        {words.mail.image}: {sentences}
      </p>
    ),
  }
  return (
    role[first.role] ?? (
      <p className={`line line-${first.role}`} onDoubleClick={open}>
        {sentences}
      </p>
    )
  )
}

interface GapProps {
  readonly draft: Draft
  readonly before: Segment | undefined
  readonly segment: Segment
}

/** What stands between two sentences of one line or paragraph. */
function Gap({ draft, before, segment }: GapProps) {
  if (!before) return null
  if (segment.role === 'table-cell') return <span className="cell-gap"> · </span>
  return beginsLine(draft, before, segment) ? <br /> : ' '
}

/** Said once behind neighbours that a reader does not see. */
const Unseen = ({ children }: { readonly children: string | null }) =>
  children && (
    <>
      {' '}
      <span className="hidden-tag">{children}</span>
    </>
  )

function Sentence({ segment, mark, draft }: { readonly segment: Segment; readonly mark: Mark; readonly draft: Draft }) {
  const lang = segment.language === 'other' ? draft.language : segment.language
  return (
    <span className={`mark mark-${mark}`} data-segment={segment.id} lang={lang === 'other' ? undefined : lang}>
      {segment.text}
    </span>
  )
}
