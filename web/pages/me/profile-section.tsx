import { useForm } from '@mantine/form'
import { Form, TextField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Section } from '../../parts/page.tsx'
import { useDo } from '../../queries.ts'
import type { Person } from '../../session.ts'
import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** What one is called, and the address with which one signs in. */
export function ProfileSection({ person }: { readonly person: Person }) {
  const say = useSay({ nl, en }).profile
  const notify = useNotify()
  const { required, email } = useChecks()
  const change = useDo('PUT /api/v1/profile', {
    stale: ['GET /api/v1/session', 'GET /api/v1/users'],
    then: () => notify(say.changed),
  })
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: person.name, email: person.email },
    validate: { name: required, email },
  })
  return (
    <Section title={say.title} lead={say.lead}>
      <Form
        form={form}
        send={(body) => change.mutateAsync({ body })}
        says={say.change}
        at={{ 'users/email-taken': 'email' }}
      >
        <TextField
          label={say.name}
          autoComplete="name"
          maxLength={200}
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <TextField
          label={say.email}
          description={say.emailHint}
          type="email"
          autoComplete="username"
          maxLength={254}
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
      </Form>
    </Section>
  )
}
