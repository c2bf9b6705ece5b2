import { useForm } from '@mantine/form'
import { Form, PasswordField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Section } from '../../parts/page.tsx'
import { useDo } from '../../queries.ts'
import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Another password, for who has one here. */
export function PasswordSection({ hasPassword }: { readonly hasPassword: boolean }) {
  const say = useSay({ nl, en }).password
  return (
    <Section title={say.title} lead={hasPassword ? say.lead : say.elsewhere}>
      {hasPassword && <PasswordForm />}
    </Section>
  )
}

function PasswordForm() {
  const say = useSay({ nl, en }).password
  const notify = useNotify()
  const { required } = useChecks()
  const change = useDo('PUT /api/v1/password', { stale: ['GET /api/v1/sessions'] })
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { current: '', next: '' },
    validate: { current: required, next: required },
  })
  const send = async (body: { current: string; next: string }) => {
    await change.mutateAsync({ body })
    form.reset()
    notify(say.changed)
  }
  const at = {
    'users/wrong-password': 'current',
    'users/password-short': 'next',
    'users/password-easy': 'next',
  } as const
  return (
    <Form form={form} send={send} says={say.change} at={at}>
      <PasswordField
        label={say.current}
        autoComplete="current-password"
        key={form.key('current')}
        {...form.getInputProps('current')}
      />
      <PasswordField
        label={say.next}
        description={say.nextHint}
        autoComplete="new-password"
        key={form.key('next')}
        {...form.getInputProps('next')}
      />
    </Form>
  )
}
