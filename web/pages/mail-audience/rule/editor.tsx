import type { SentencePart } from '@waarom/audience/relevance/sentence.ts'
import { useEffect, useRef, useState } from 'react'
import { Late } from '../../../parts/late.tsx'
import { useNotify } from '../../../parts/notices.tsx'
import { fill, useSay } from '../../../words/index.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { EditingContext, useFieldName } from './editing.ts'
import type { RuleEditing } from './field.ts'
import { partAt, putBack, withPart } from './place.ts'
import { RuleSentence } from './sentence.tsx'
import { WrongLine } from './wrong.tsx'
import '../../../styles/rule.css'

interface Props extends RuleEditing {
  /** The rule as a sentence in the language of the page; null while it is no rule yet, and cannot be said. */
  readonly sentence: readonly SentencePart[] | null
  /** Whether the tree is open from the start, as when there is no rule yet. */
  readonly open?: boolean
}

/** A relevance rule as a sentence that is changed word by word, and folded under it the tree that holds all of it. */
export function RuleEditor({ sentence, open = false, ...editing }: Props) {
  const say = useSay({ nl, en }).rule
  const { rule, errors, onChange } = editing
  const nameOf = useFieldName()
  const [wanted, setOpen] = useState(open)
  // What cannot be said is mended below.
  const isOpen = wanted || sentence === null
  const notify = useNotify()
  const latest = useRef(editing)
  const turn = useRef<HTMLButtonElement>(null)
  const removed = useRef(false)
  useEffect(() => {
    latest.current = editing
    // What had the focus went with what was taken away.
    if (removed.current && document.activeElement === document.body) turn.current?.focus()
    removed.current = false
  })
  const remove = (place: readonly number[]) => {
    const part = partAt(rule, place)
    if (!part) return
    removed.current = true
    onChange(withPart(rule, place, null))
    const said = 'field' in part ? fill(say.removed, { field: nameOf(part.field) }) : say.removedBlock
    // Whatever changed since stays as it is.
    notify(said, () => latest.current.onChange(putBack(latest.current.rule, place, part)))
  }
  const change = (place: readonly number[], part: typeof rule) => onChange(withPart(rule, place, part))
  return (
    <EditingContext value={{ ...editing, change, remove }}>
      <div className="rule">
        {sentence ? <RuleSentence parts={sentence} /> : <p className="rule-sentence quiet">{say.unfinished}</p>}
        {!isOpen && errors.map(({ place, text }) => <WrongLine key={`${place.join('-')} ${text}`} text={text} />)}
        <p className="rule-turn">
          <button ref={turn} type="button" className="do" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? say.hideTree : say.showTree}
          </button>
        </p>
        {isOpen && (
          <Late name="rule-tree" load={() => import('./tree.tsx')}>
            {({ RuleTree }) => <RuleTree />}
          </Late>
        )}
      </div>
    </EditingContext>
  )
}
