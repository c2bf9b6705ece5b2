import { html } from '@codemirror/lang-html'
import { EditorState, type Range, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, drawSelection, EditorView, lineNumbers } from '@codemirror/view'
import { actsRead } from '@waarom/purpose/report/mark.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import { useEffect, useRef } from 'react'
import { mainPart } from '../mail/mail.ts'
import { useWords } from '../words/index.ts'
import { markOf } from './mark.ts'
import type { SourceProps } from './source-view.tsx'

const paint = StateEffect.define<DecorationSet>()

const painted = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(paint)) return effect.value
    return value.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

function marksOf(report: Report, length: number): DecorationSet {
  const part = mainPart(report.draft)
  const acts = actsRead(report)
  const ranges: Range<Decoration>[] = []
  for (const segment of report.draft.segments) {
    if (segment.part !== part?.id) continue
    const mark = markOf(acts.get(segment.id))
    for (const [start, end] of segment.ranges)
      if (mark !== 'none' && start < end && end <= length)
        ranges.push(Decoration.mark({ class: `mark mark-${mark}` }).range(start, end))
  }
  return Decoration.set(ranges, true)
}

/** The source in an editor, with each segment underlined. */
export default function SourceEditor({ text, report, type, at, outside, settled }: SourceProps) {
  const { words } = useWords()
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const typing = useRef(type)
  typing.current = type

  // biome-ignore lint/correctness/useExhaustiveDependencies: the editor is made once; later texts come in below
  useEffect(() => {
    if (!host.current) return
    const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(),
          drawSelection(),
          html(),
          EditorView.lineWrapping,
          EditorView.cspNonce.of(nonce),
          EditorView.contentAttributes.of({ 'aria-label': words.mail.source, spellcheck: 'false', tabindex: '0' }),
          EditorView.updateListener.of((update) => {
            if (
              update.docChanged &&
              update.transactions.some(
                (one) => one.isUserEvent('input') || one.isUserEvent('delete') || one.isUserEvent('move'),
              )
            )
              typing.current(update.state.doc.toString())
          }),
          painted,
        ],
      }),
    })
    view.current = editor
    if (at !== null && at <= editor.state.doc.length) {
      editor.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) })
      editor.focus()
    }
    return () => editor.destroy()
  }, [])

  const known = useRef(outside)
  useEffect(() => {
    const editor = view.current
    if (!editor || !settled) return
    const now = editor.state.doc.toString()
    // Only a change from elsewhere is put in; what was typed here stands here already.
    if (known.current !== outside && now !== text)
      editor.dispatch({ changes: { from: 0, to: now.length, insert: text } })
    known.current = outside
    if (editor.state.doc.toString() === text) editor.dispatch({ effects: paint.of(marksOf(report, text.length)) })
  }, [text, report, outside, settled])

  return <div className="source" ref={host} />
}
