import { Button, NativeSelect } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { AreaField } from '../../parts/area-field.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useDo } from '../../queries.ts'
import { fill, useFrameWords, useSay } from '../../words/index.ts'
import { useLawInSentence, useLawName } from '../check/law-name.ts'
import { type Choice, ChoosePurpose, purposeOf } from '../review/choose-purpose.tsx'
import { verdictsOf } from '../review/judged.ts'
import { usePurposeName } from '../review/said-name.ts'
import { GuestName } from './guest-mail.tsx'
import type { GuestView } from './page.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly view: GuestView
  readonly name: string
  readonly setName: (name: string) => void
}

/** Advises a decision under one law; a counsel of the house decides. */
export function AdviceForm({ view, name, setName }: Props) {
  const say = useSay({ nl, en }).advise
  const { states } = useFrameWords()
  const notify = useNotify()
  const lawName = useLawName()
  const lawIn = useLawInSentence()
  const purpose = usePurposeName()
  const laws = verdictsOf(view.report.mail).map((one) => one.law)
  const [law, setLaw] = useState(laws[0] ?? '')
  const [choice, choose] = useState<Choice>('')
  const [text, type] = useState('')
  const [bare, setBare] = useState(false)
  const advise = useDo('POST /api/v1/guest/advice', {
    stale: ['GET /api/v1/guest/review'],
    then: () => {
      notify(say.done)
      type('')
      choose('')
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    const lacks = choice === '' || text.trim() === '' || name.trim() === ''
    setBare(lacks)
    if (!lacks) advise.mutate({ body: { name, draftId: view.draftId, law, purpose: purposeOf(choice), text } })
  }
  const said = choice === '' ? '' : choice === 'refuse' ? say.refuse : purpose(choice)
  return (
    <form className="form" noValidate onSubmit={send}>
      <GuestName name={name} setName={setName} />
      {laws.length > 1 && (
        <NativeSelect
          label={say.law}
          data={laws.map((value) => ({ value, label: lawName(value) }))}
          value={law}
          onChange={({ currentTarget }) => setLaw(currentTarget.value)}
        />
      )}
      <ChoosePurpose label={say.choose} none={say.none} value={choice} choose={choose} />
      <AreaField
        label={say.reason}
        value={text}
        maxLength={4000}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      {bare && (
        <p className="wrong" role="alert">
          {states.errors}: {say.all}
        </p>
      )}
      {advise.error && <Trouble error={advise.error} />}
      <div className="form-do">
        <Button type="submit" loading={advise.isPending}>
          {said === '' ? say.button : fill(say.buttonSaid, { said, law: lawIn(law) })}
        </Button>
      </div>
    </form>
  )
}
