import { useForm } from '@mantine/form'
import { useEffect, useState } from 'react'
import { ask, confirmBy } from '../../client.ts'
import type { Person } from '../../session.ts'
import { useFrameWords } from '../../words/index.ts'
import { Dialog } from '../dialog.tsx'
import { Form, PasswordField, useChecks } from '../form.tsx'

type Answer = (sure: boolean) => void

/** Asks for the password when the server wants to know first that it is you. Who has none, signs in again. */
export function Confirming({ person }: { readonly person: Person }) {
  const { confirm: say } = useFrameWords()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const { hasPassword } = person
  useEffect(
    () =>
      confirmBy(() =>
        hasPassword ? new Promise<boolean>((resolve) => setAnswer(() => resolve)) : Promise.resolve(false),
      ),
    [hasPassword],
  )
  if (!answer) return null
  const end = (sure: boolean) => {
    setAnswer(null)
    answer(sure)
  }
  return (
    <Dialog title={say.title} close={() => end(false)}>
      <p className="small quiet form-lead">{say.lead}</p>
      <PasswordForm email={person.email} done={() => end(true)} />
    </Dialog>
  )
}

function PasswordForm({ email, done }: { readonly email: string; readonly done: () => void }) {
  const { confirm: say } = useFrameWords()
  const { required } = useChecks()
  const form = useForm({ mode: 'uncontrolled', initialValues: { password: '' }, validate: { password: required } })
  const send = async ({ password }: { password: string }) => {
    await ask('POST /api/v1/session/confirm', { body: { password } })
    done()
  }
  return (
    <Form form={form} send={send} says={say.go} at={{ 'users/wrong-password': 'password' }}>
      <input type="hidden" autoComplete="username" value={email} />
      <PasswordField
        label={say.password}
        autoComplete="current-password"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
    </Form>
  )
}
