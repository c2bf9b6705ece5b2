import type { Remedy } from '@waarom/purpose/remedies/remedy.ts'
import { type DragEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Sample } from '../../samples/index.ts'
import { Answer } from './answer/answer.tsx'
import { save } from './answer/away.ts'
import { VerdictLine } from './answer/verdict-line.tsx'
import { ErrorView, troubleOf } from './error-view.tsx'
import { withRemedy } from './mail/edit.ts'
import { fileMail, type Mail, pastedMail, type Unread } from './mail/mail.ts'
import { MailArea, type View, viewsOf } from './mail-area.tsx'
import { type Place, PlaceContext } from './place.ts'
import { sampleMail } from './sample-mail.ts'
import { StartView } from './start-view.tsx'
import { useCheck } from './use-check.ts'
import { toNote, useKeys } from './use-keys.ts'
import { freshChoice } from './use-mail.ts'
import { fill, useWords } from './words/index.ts'

/** The check page: a mail comes in, and everything that can be said of it stands around it. */
export function CheckPage({ place }: { readonly place: Place }) {
  const { words, lang } = useWords()
  const { desk } = place
  const { mail, choice, put, choose } = desk
  const alone = useCheck(mail, choice)
  const { counted } = place
  const checked = useMemo(
    () => (alone.report && counted ? { ...alone, report: counted(alone.report) } : alone),
    [alone, counted],
  )
  const { report } = checked
  const [view, show] = useState<View>({ name: 'mail', at: null })
  const [said, tell] = useState('')
  const [trouble, setTrouble] = useState<Unread | 'sample' | null>(null)
  const [over, setOver] = useState(false)
  const file = useRef<HTMLInputElement>(null)

  const bring = (next: Mail, home?: string) => {
    setTrouble(null)
    choose(freshChoice(choice, home))
    show({ name: 'mail', at: null })
    tell('')
    put(next)
    window.scrollTo({ top: 0 })
  }
  const read = async (files: FileList | null) => {
    const one = files?.[0]
    if (!one) return
    const next = await fileMail(one)
    if (!('source' in next)) {
      setTrouble(next)
      return
    }
    bring(next)
    if (files.length > 1) tell(fill(words.mail.onlyFirst, { name: one.name }))
  }
  const sample = (one: Sample) =>
    sampleMail(one).then(
      (next) => bring(next, one.law),
      () => setTrouble('sample'),
    )
  const remove = async (segments: readonly string[]) => {
    if (!mail || !report || checked.of !== mail) return
    put(await withRemedy(mail, report.draft, { remove: segments, move: [], under: null, subject: null }))
    tell(words.mail.removed)
  }
  const apply = async (remedy: Remedy) => {
    if (!mail || !report || checked.of !== mail) return
    // What moves a part of the mail comes from the server when it is first needed.
    const next = await withRemedy(mail, report.draft, remedy).catch(() => null)
    if (next) put(next)
    tell(next ? words.remedy.applied : words.away.lost)
  }
  const saveSplit = async ({ split, subject }: Remedy, which: 'service' | 'other') => {
    if (!mail || !report || !split) return
    const keep = new Set(split[which])
    const part = await withRemedy(mail, report.draft, {
      remove: report.draft.segments.filter((one) => !keep.has(one.id) && one.role !== 'subject').map((one) => one.id),
      move: [],
      under: null,
      subject: which === 'service' ? subject : null,
    })
    const name = `${words.remedy.splitNames[which]}-${part.name}`
    save(name, 'application/octet-stream', part.source)
    tell(fill(words.away.made, { name }))
  }
  const restart = () => {
    put(null)
    setTrouble(null)
    choose(freshChoice(choice))
    tell(place.restarted ?? words.mail.restarted)
  }
  const keys = useMemo(
    () => ({
      undo: desk.undo,
      redo: desk.redo,
      open: () => file.current?.click(),
      view: (index: number) => {
        const name = viewsOf(report)[index]
        if (name) show({ name, at: null })
      },
      note: toNote,
    }),
    [desk.undo, desk.redo, report],
  )
  useKeys(keys)
  usePaste(Boolean(mail), bring)

  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (event: DragEvent) => event.currentTarget === event.target && setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer.files.length > 0) void read(event.dataTransfer.files)
      else {
        const text = pastedMail(event.dataTransfer)
        if (text) bring(text)
      }
    },
  }
  return (
    <PlaceContext value={place}>
      <main
        className="check"
        id="main"
        tabIndex={-1}
        data-over={over || undefined}
        data-state={checked.state}
        data-settled={mail !== null && checked.of === mail ? true : undefined}
        {...drop}
      >
        <input
          ref={file}
          type="file"
          className="away"
          tabIndex={-1}
          aria-hidden="true"
          accept=".eml,.msg,.html,.htm,.mjml,.md,.txt,.json"
          onChange={({ currentTarget }) => {
            void read(currentTarget.files)
            // The same file chosen again is another choice.
            currentTarget.value = ''
          }}
        />
        {place.above}
        {over && <p className="drop-now">{words.start.dropNow}</p>}
        {checked.state === 'failed' && <ErrorView problem={null} trouble={words.error.model} />}
        {trouble && <ErrorView problem={null} trouble={troubleOf(trouble, words, lang)} />}
        {!mail && (
          <StartView
            put={bring}
            sample={(one) => void sample(one)}
            choose={() => file.current?.click()}
            type={(next) => {
              choose(freshChoice(choice))
              desk.type(next)
              show({ name: 'edit', at: next.source.length })
            }}
          />
        )}
        {mail && checked.state === 'loading' && (
          <p className="wait" role="status">
            {words.verdict.reading}
          </p>
        )}
        {mail && <VerdictLine checked={checked} choice={choice} choose={choose} />}
        {place.under?.(alone)}
        {mail && checked.refused && <ErrorView problem={checked.refused.problem} />}
        <div className="sheet">
          <MailArea {...{ desk, checked, report, view, show, remove, restart, said }} />
          {mail && report && <Answer {...{ report, checked, mail, choice, choose, apply, saveSplit, tell }} />}
        </div>
      </main>
    </PlaceContext>
  )
}

/** A paste outside a field brings in another mail. */
function usePaste(active: boolean, bring: (mail: Mail) => void): void {
  const latest = useRef(bring)
  latest.current = bring
  useEffect(() => {
    if (!active) return
    const paste = (event: ClipboardEvent) => {
      const target = event.target
      if (target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea)$/i.test(target.tagName)))
        return
      const mail = pastedMail(event.clipboardData)
      if (mail) latest.current(mail)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [active])
}
