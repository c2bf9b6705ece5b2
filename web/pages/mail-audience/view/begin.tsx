import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Empty } from '../../../parts/states.tsx'
import { fill, useSay } from '../../../words/index.ts'
import { begun, type Content, type Shown } from '../desk/content.ts'
import { textOf, useSayRule } from '../rule/use-rules.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

interface Props {
  readonly mailId: string
  readonly shown: Shown
  readonly onBegin: (content: Content) => void
}

/** A mail that is for nobody yet: with what one could begin. */
export function Begin({ mailId, shown, onBegin }: Props) {
  const say = useSay({ nl, en }).page.begin
  const sayRule = useSayRule(shown.suggestions.map(({ rule }) => rule))
  const { draftId } = shown.mail
  if (draftId === null)
    return (
      <Empty
        title={say.noDraft}
        action={
          <Link to="/purpose/mails/$id" params={{ id: mailId }}>
            {say.toMail}
          </Link>
        }
      >
        {say.noDraftText}
      </Empty>
    )
  const start = (mode: Content['mode'], rule: Content['groups'][number]['rule']) =>
    onBegin(begun({ mode, rule }, draftId, { group: say.group, variant: say.variant }))
  const nameOf = ({ mode, rule, fill: toFill }: Shown['suggestions'][number]) => {
    const parts = toFill.length === 0 ? sayRule(rule) : null
    if (mode === 'everybody') return say.everybody
    return parts ? fill(say.with, { rule: lower(textOf(parts)) }) : say.article
  }
  return (
    <Empty title={say.title}>
      <p>{say.lead}</p>
      <ul className="begin-ways">
        {shown.suggestions.map((one) => (
          <li key={`${one.kind} ${one.mode}`}>
            <button type="button" className="begin-way" onClick={() => start(one.mode, one.rule)}>
              {nameOf(one)}
            </button>
          </li>
        ))}
        <li>
          <Button variant="default" onClick={() => start('matching', { all: [] })}>
            {say.own}
          </Button>
        </li>
      </ul>
    </Empty>
  )
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
