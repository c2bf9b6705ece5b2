import { useForm } from '@mantine/form'
import { useState } from 'react'
import { ask } from '../../client.ts'
import { CodeField, digitsOf, Form, TextField, useChecks } from '../../parts/form.tsx'
import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly enter: () => Promise<unknown>
}

/** The code of the app, or a recovery code for who does not have the phone. */
export function SecondStep({ enter }: Props) {
  const say = useSay({ nl, en }).second
  const [lost, setLost] = useState(false)
  return (
    <>
      <p className="quiet form-lead">{lost ? say.recoveryLead : say.lead}</p>
      {lost ? <RecoveryForm enter={enter} /> : <CodeForm enter={enter} />}
      <p className="form-else">
        <button type="button" className="do" onClick={() => setLost(!lost)}>
          {lost ? say.again : say.lost}
        </button>
      </p>
    </>
  )
}

function CodeForm({ enter }: Props) {
  const say = useSay({ nl, en }).second
  const { code: isCode } = useChecks()
  const form = useForm({ mode: 'uncontrolled', initialValues: { code: '' }, validate: { code: isCode } })
  const send = async ({ code }: { code: string }) => {
    await ask('POST /api/v1/session/second-factor', { body: { code: digitsOf(code) } })
    await enter()
  }
  return (
    <Form form={form} send={send} says={say.send} at={{ 'users/wrong-code': 'code' }}>
      <CodeField label={say.code} autoFocus key={form.key('code')} {...form.getInputProps('code')} />
    </Form>
  )
}

function RecoveryForm({ enter }: Props) {
  const say = useSay({ nl, en }).second
  const { required } = useChecks()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { recoveryCode: '' },
    validate: { recoveryCode: required },
  })
  const send = async ({ recoveryCode }: { recoveryCode: string }) => {
    await ask('POST /api/v1/session/second-factor', { body: { recoveryCode: recoveryCode.trim() } })
    await enter()
  }
  return (
    <Form form={form} send={send} says={say.send} at={{ 'users/wrong-code': 'recoveryCode' }}>
      <TextField
        label={say.recovery}
        autoFocus
        className="code-field"
        autoComplete="off"
        key={form.key('recoveryCode')}
        {...form.getInputProps('recoveryCode')}
      />
    </Form>
  )
}
