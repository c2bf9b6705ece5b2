import type { Declared } from '@waarom/purpose/facts/fact.ts'
import type { Report } from '@waarom/purpose/report/report.ts'
import type { Choice } from '../mail/store.ts'
import { useWords, type Words } from '../words/index.ts'
import { DeclareForm } from './declare-form.tsx'

interface Props {
  readonly report: Report
  readonly choice: Choice
  readonly choose: (choice: Choice) => void
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
}

/** What was taken for granted because no text shows it, and the form in which one says otherwise. */
export function AssumptionList({ report, choice, choose, open, setOpen }: Props) {
  const { words } = useWords()
  const declared = declaredLines(choice.declared, words)
  const nothing = report.assumes.length === 0 && declared.length === 0
  return (
    <>
      <ul className="assumptions">
        {report.assumes.map((one) => (
          <li key={one.explain}>{words.assume[one.explain] ?? one.explain}</li>
        ))}
        {nothing && <li className="quiet">{words.answer.nothing}</li>}
        {declared.length > 0 && (
          <li>
            {words.answer.declared}: {declared.join('; ')}
          </li>
        )}
      </ul>
      <button type="button" className="do" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.answer.shut : nothing ? words.answer.declare : words.answer.isRight}
      </button>
      {open && (
        <DeclareForm
          declared={choice.declared}
          declare={(next) => choose({ ...choice, declared: next })}
          unread={report.draft.unread.length > 0}
        />
      )}
    </>
  )
}

function declaredLines(declared: Declared, words: Words): string[] {
  const say = words.declare
  return [
    declared.trigger ? say.triggers[declared.trigger] : '',
    declared.provoked ? `${say.provoked} ${say.provokeds[declared.provoked]}` : '',
    declared.requested ? `${say.requested} ${say.requesteds[declared.requested]}` : '',
    declared.sender?.type ? say.senders[declared.sender.type] : '',
    declared.unreadIs ? say.unreadIss[declared.unreadIs] : '',
  ].filter(Boolean)
}
