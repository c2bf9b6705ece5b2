import { useForm } from '@mantine/form'
import { ask } from '../../client.ts'
import { Form, PasswordField, TextField, useChecks } from '../../parts/form.tsx'
import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  /** Told when a second factor is asked. */
  readonly ask: () => void
  readonly enter: () => Promise<unknown>
}

/** The address and the password. */
export function PasswordForm({ ask: askMore, enter }: Props) {
  const say = useSay({ nl, en })
  const { required, email } = useChecks()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: { email, password: required },
  })
  const send = async (body: { email: string; password: string }) => {
    const { state } = await ask('POST /api/v1/session', { body })
    if (state === 'second-factor') askMore()
    else await enter()
  }
  return (
    <Form form={form} send={send} says={say.send}>
      <TextField
        label={say.email}
        type="email"
        autoFocus
        autoComplete="username"
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <PasswordField
        label={say.password}
        autoComplete="current-password"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
    </Form>
  )
}
