import type { Range } from '@waarom/purpose/mail/draft.ts'
import { actsRead } from '@waarom/purpose/report/mark.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import { type ChangeEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { splitTyped, typedMail } from '../mail/mail.ts'
import { shifted } from '../mail/shift.ts'
import type { ActCard } from '../protocol.ts'
import { useWords } from '../words/index.ts'
import { markOf, type Note, rowsOf } from './mark.ts'
import { NoteList } from './note-list.tsx'

interface Props {
  /** The plain text on the page now; the report may be of a moment ago. */
  readonly source: string
  readonly name: string
  readonly markdown: boolean
  readonly report: Report | null
  readonly acts: ReadonlyMap<string, ActCard>
  readonly type: (source: string) => void
  readonly remove: (segments: readonly string[]) => void
  /** Where the cursor starts, an offset in the source; null leaves the focus alone. */
  readonly at: number | null
}

interface Piece {
  readonly range: Range
  readonly mark: string
  readonly note: Note | null
}

/** The mail as plain text to write in: marks under the words, notes in the margin, both following the typing. */
export function WriteView({ source, name, markdown, report, acts, type, remove, at }: Props) {
  const { words } = useWords()
  const typed = markdown ? { subject: '', body: source, offset: 0 } : splitTyped(source)
  const pieces = useMemo(() => piecesOf(report, source, typed.offset), [report, source, typed.offset])
  const back = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const margin = useRef<HTMLDivElement>(null)
  const [tops, setTops] = useState<readonly number[]>([])

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the notes change
  useLayoutEffect(() => {
    const measure = () => {
      const lines = [...(back.current?.querySelectorAll<HTMLElement>('[data-note]') ?? [])]
      const heights = [...(margin.current?.children ?? [])].map((one) => (one as HTMLElement).offsetHeight)
      setTops(
        spread(
          lines.map((one) => one.offsetTop),
          heights,
        ),
      )
    }
    measure()
    const watch = new ResizeObserver(measure)
    if (back.current) watch.observe(back.current)
    return () => watch.disconnect()
  }, [pieces])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor is put once, where the view is opened
  useLayoutEffect(() => {
    if (at === null || !area.current) return
    area.current.focus()
    area.current.setSelectionRange(Math.max(0, at - typed.offset), Math.max(0, at - typed.offset))
  }, [at])

  const toLine = ([start, end]: Range) => {
    area.current?.focus()
    area.current?.setSelectionRange(start, end)
  }
  const write = (subject: string, body: string) => type(markdown ? body : String(typedMail(subject, body, name).source))
  return (
    <div className="write">
      <div className="write-paper">
        {!markdown && (
          <label className="write-subject">
            <span className="line-label">{words.mail.subject}</span>
            <textarea
              rows={1}
              value={typed.subject}
              onChange={(event) => write(event.target.value.replace(/\s*\n\s*/g, ' '), typed.body)}
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
              spellCheck={false}
            />
          </label>
        )}
        <div className="write-body">
          <div className="write-back" aria-hidden="true" ref={back}>
            {painted(typed.body, pieces)}
          </div>
          <textarea
            ref={area}
            aria-label={words.start.body}
            value={typed.body}
            spellCheck={false}
            onChange={(event: ChangeEvent<HTMLTextAreaElement>) => write(typed.subject, event.target.value)}
          />
        </div>
      </div>
      <div className="write-notes" ref={margin} style={{ minHeight: (tops.at(-1) ?? 0) + 60 }}>
        {report &&
          pieces
            .filter((one) => one.note)
            .map((one, index) => (
              <div key={one.range.join()} className="write-note" style={{ top: tops[index] ?? 0 }}>
                <button type="button" className="write-quote" onClick={() => toLine(one.range)}>
                  {typed.body.slice(one.range[0], one.range[1])}
                </button>
                {one.note && <NoteList notes={[one.note]} acts={acts} report={report} remove={remove} />}
              </div>
            ))}
      </div>
    </div>
  )
}

/** Notes one under the other where they would overlap. */
function spread(tops: readonly number[], heights: readonly number[]): number[] {
  let free = 0
  return tops.map((top, index) => {
    const place = Math.max(top, free)
    free = place + (heights[index] ?? 40) + 4
    return place
  })
}

function piecesOf(report: Report | null, source: string, offset: number): Piece[] {
  if (!report) return []
  const acts = actsRead(report)
  const notes = new Map(rowsOf(report).flatMap((row) => row.notes.map((note) => [note.segments[0], note] as const)))
  const part = report.draft.parts.find((one) => one.type !== 'subject')
  if (!part) return []
  return report.draft.segments
    .filter((one) => one.part === part.id)
    .flatMap((segment) => segment.ranges.map((range, index) => ({ segment, range, index })))
    .flatMap(({ segment, range, index }) => {
      const now = shifted(part.text, source, range)
      if (!now || now[0] < offset) return []
      const note = index === 0 ? (notes.get(segment.id) ?? null) : null
      return [{ range: [now[0] - offset, now[1] - offset] as const, mark: markOf(acts.get(segment.id)), note }]
    })
    .sort((one, two) => one.range[0] - two.range[0])
}

function painted(body: string, pieces: readonly Piece[]) {
  const out = []
  let at = 0
  for (const { range, mark, note } of pieces) {
    if (range[0] < at) continue
    out.push(body.slice(at, range[0]))
    out.push(
      <span key={range[0]} className={`mark mark-${mark}`} data-note={note ? true : undefined}>
        {body.slice(range[0], range[1])}
      </span>,
    )
    at = range[1]
  }
  // A last line that is empty still has a height.
  return [...out, `${body.slice(at)}\n`]
}
