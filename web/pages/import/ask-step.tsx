import { Button, NativeSelect, Radio } from '@mantine/core'
import '@mantine/core/styles/Radio.layer.css'
import { type FormEvent, useState } from 'react'
import { RowAct } from '../../parts/row-act.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { count, fill, useLang, useSay } from '../../words/index.ts'
import { type Import, type Said, saidIn } from './said.ts'
import type { SayImport } from './use-say-import.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Ask = Import['asks'][number]
type Answers = NonNullable<Said['answers']>
const SEEN = 'seen'

/** What is answered to a question now; null while nothing is. */
function answerTo({ kind, column }: Ask, answers: Import['answers']): string | null {
  if (kind === 'date-order') return answers.orders[column ?? ''] ?? null
  if (kind === 'decimal') return answers.decimals[column ?? ''] ?? null
  return kind === 'currency' ? answers.currency : answers.doubt
}

/** The answers with one more. */
function withAnswer({ kind, column }: Ask, answers: Import['answers'], value: string): Answers {
  const at = column ?? ''
  if (kind === 'date-order') return { ...answers, orders: { ...answers.orders, [at]: value as 'day-first' } }
  if (kind === 'decimal') return { ...answers, decimals: { ...answers.decimals, [at]: value as ',' } }
  return kind === 'currency' ? { ...answers, currency: value as Answers['currency'] } : { ...answers, doubt: value }
}

/** What the file does not tell, one question after the other. */
export function AskStep({ one, say: tell }: { readonly one: Import; readonly say: SayImport }) {
  const [again, setAgain] = useState<number | null>(null)
  const open = again ?? one.asks.findIndex(({ answered }) => !answered)
  return (
    <>
      {one.asks.map((ask, at) => {
        const key = `${ask.kind} ${ask.column}`
        if (at === open) return <Question key={key} ask={ask} one={one} tell={tell} answered={() => setAgain(null)} />
        return ask.answered && <Answered key={key} ask={ask} one={one} again={() => setAgain(at)} />
      })}
    </>
  )
}

function Answered({ ask, one, again }: { readonly ask: Ask; readonly one: Import; readonly again: () => void }) {
  const say = useSay({ nl, en }).asks
  const value = answerTo(ask, one.answers)
  const label = ask.choices.find((choice) => choice.value === value)?.label ?? (value === SEEN ? say.seen : value)
  return (
    <p className="import-answered">
      <span className="quiet">{ask.column ? `${ask.column}: ${ask.question}` : ask.question}</span> {label}{' '}
      <RowAct says={say.change} about={ask.question} act={again} />
    </p>
  )
}

interface QuestionProps {
  readonly ask: Ask
  readonly one: Import
  readonly tell: SayImport
  readonly answered: () => void
}

function Question({ ask, one, tell, answered }: QuestionProps) {
  const say = useSay({ nl, en }).asks
  const lang = useLang()
  const first = ask.kind === 'currency' ? 'EUR' : ask.choices.length === 0 ? SEEN : ''
  const [value, setValue] = useState(answerTo(ask, one.answers) ?? first)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const { mapping, setting } = saidIn(one)
    tell.mutate({ mapping, setting, answers: withAnswer(ask, one.answers, value) }, { onSuccess: answered })
  }
  const examples = one.columns.find(({ column }) => column === ask.column)?.examples?.slice(0, 3) ?? []
  const lines = ask.lines.map((line) => count(line, lang)).join(', ')
  const about = [
    ask.column && fill(say.column, { column: ask.column }),
    examples.length > 0 && fill(say.examples, { examples: examples.join(' · ') }),
    ask.lines.length > 0 && fill(say.lines, { lines }),
  ].filter(Boolean)
  return (
    <form className="form" onSubmit={send}>
      {ask.choices.length > 0 ? (
        <Radio.Group label={ask.question} description={about.join(' ')} value={value} onChange={setValue}>
          {ask.choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={choice.label} mt={8} />
          ))}
        </Radio.Group>
      ) : ask.kind === 'currency' ? (
        <NativeSelect
          label={ask.question}
          description={about.join(' ')}
          data={currencies(lang)}
          value={value}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
        />
      ) : (
        <p>{ask.question}</p>
      )}
      {tell.error && <Trouble error={tell.error} />}
      <div className="form-do">
        <Button type="submit" loading={tell.isPending} disabled={value === ''}>
          {ask.kind === 'doubt' && ask.choices.length === 0 ? say.seen : say.next}
        </Button>
      </div>
    </form>
  )
}

function currencies(lang: string) {
  const names = new Intl.DisplayNames(lang, { type: 'currency' })
  return Intl.supportedValuesOf('currency').map((value) => ({ value, label: `${value}, ${names.of(value)}` }))
}
