import { NativeSelect } from '@mantine/core'
import type { Declared } from '@waarom/purpose/facts/fact.ts'
import { useWords } from '../words/index.ts'

interface Props {
  readonly declared: Declared
  readonly declare: (declared: Declared) => void
  /** Whether there is content that could not be read. */
  readonly unread: boolean
}

/** What no text can prove, asked in five short questions; nothing is asked twice or needed. */
export function DeclareForm({ declared, declare, unread }: Props) {
  const { words } = useWords()
  const say = words.declare
  const put = (key: 'trigger' | 'provoked' | 'requested' | 'unreadIs', value: string) => {
    const { [key]: _old, ...rest } = declared
    declare((value ? { ...rest, [key]: value } : rest) as Declared)
  }
  const putSender = (type: string) => {
    const { sender, ...rest } = declared
    const { type: _old, ...others } = sender ?? {}
    const next = type ? { ...others, type } : others
    declare((Object.keys(next).length > 0 ? { ...rest, sender: next } : rest) as Declared)
  }
  const options = (answers: Readonly<Record<string, string>>) => [
    { value: '', label: say.notSaid },
    ...Object.entries(answers).map(([value, label]) => ({ value, label })),
  ]
  return (
    <fieldset className="declare">
      <legend className="away">{say.heading}</legend>
      <p className="quiet small">{say.lead}</p>
      <div className="declare-grid">
        <NativeSelect
          label={say.trigger}
          data={options(say.triggers)}
          value={declared.trigger ?? ''}
          onChange={(event) => put('trigger', event.currentTarget.value)}
        />
        <NativeSelect
          label={say.provoked}
          data={options(say.provokeds)}
          value={declared.provoked ?? ''}
          onChange={(event) => put('provoked', event.currentTarget.value)}
        />
        <NativeSelect
          label={say.sender}
          data={options(say.senders)}
          value={declared.sender?.type ?? ''}
          onChange={(event) => putSender(event.currentTarget.value)}
        />
        <NativeSelect
          label={say.requested}
          data={options(say.requesteds)}
          value={declared.requested ?? ''}
          onChange={(event) => put('requested', event.currentTarget.value)}
        />
        {unread && (
          <NativeSelect
            label={say.unreadIs}
            data={options(say.unreadIss)}
            value={declared.unreadIs ?? ''}
            onChange={(event) => put('unreadIs', event.currentTarget.value)}
          />
        )}
      </div>
      {Object.keys(declared).length > 0 && (
        <button type="button" className="do small" onClick={() => declare({})}>
          {say.clear}
        </button>
      )}
    </fieldset>
  )
}
