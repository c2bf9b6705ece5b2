import type { Report } from '@waarom/purpose/report/report.ts'
import type { ReactNode } from 'react'
import type { ActCard } from '../protocol.ts'
import { fill, percent, useWords } from '../words/index.ts'
import type { Note } from './mark.ts'

interface Props {
  readonly notes: readonly Note[]
  readonly acts: ReadonlyMap<string, ActCard>
  readonly report: Report
  /** Takes sentences out of the mail; without it, nothing offers to. */
  readonly remove?: ((segments: readonly string[]) => void) | undefined
  /** What else is said of these sentences. */
  readonly children?: ReactNode
}

/** The margin notes beside one block of the mail. */
export function NoteList({ notes, acts, remove, children }: Props) {
  const { words, lang } = useWords()
  const name = (id: string) => acts.get(id)?.name[lang] ?? id
  return (
    <div className="notes">
      {notes.map((note) => (
        <p key={note.segments[0]} className={`note note-${note.mark}`}>
          {note.mark === 'unsure' ? (
            <>
              <span className="note-doubt" aria-hidden="true">
                ?
              </span>
              <span className="note-says">
                {note.act.second
                  ? fill(words.mail.unsure, { first: name(note.act.act), second: name(note.act.second.act) })
                  : fill(words.mail.unsureOne, { first: name(note.act.act) })}
              </span>
            </>
          ) : (
            <span className="note-act">{name(note.act.act)}</span>
          )}
          {note.share !== null && (
            <span className="note-share">{fill(words.mail.share, { share: percent(note.share, lang) })}</span>
          )}
          {note.removable && remove && (
            <button type="button" className="do note-do" onClick={() => remove(note.segments)}>
              {words.mail.remove}
            </button>
          )}
        </p>
      ))}
      {children}
    </div>
  )
}
