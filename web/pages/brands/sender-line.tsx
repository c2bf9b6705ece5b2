import { Section } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { fill, useSay } from '../../words/index.ts'
import type { Sender } from './sender-fields.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly sender: Sender
  readonly may: boolean
  /** Told when one wants to change it. */
  readonly change: (sender: Sender) => void
}

/** Who answers in law, in one line, and changing that. */
export function SenderLine({ sender, may, change }: Props) {
  const say = useSay({ nl, en })
  const register = sender.registerNumber && fill(say.register, { number: sender.registerNumber })
  return (
    <>
      {fill(say.senderLine, { name: sender.name, kind: say.senderKinds[sender.kind], address: sender.address })}
      {register && `, ${register}`}
      {may && (
        <>
          &emsp;
          <span className="line-acts">
            <RowAct says={say.change} about={sender.name} act={() => change(sender)} />
          </span>
        </>
      )}
    </>
  )
}

interface UnusedProps extends Omit<Props, 'sender'> {
  readonly senders: readonly Sender[]
}

/** The legal senders that no brand uses, as they would else be seen nowhere. */
export function UnusedSenders({ senders, ...rest }: UnusedProps) {
  const say = useSay({ nl, en })
  if (senders.length === 0) return null
  return (
    <Section title={say.unused} lead={say.unusedLead}>
      <ul className="lines">
        {senders.map((sender) => (
          <li key={sender.id}>
            <SenderLine sender={sender} {...rest} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
