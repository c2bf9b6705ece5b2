import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { Reply, Role } from '../../client.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Form, TextField, useChecks } from '../../parts/form.tsx'
import { useDo } from '../../queries.ts'
import { fill, moment, useLang, useRoleNames, useSay } from '../../words/index.ts'
import { OneTimeLink } from './one-time-link.tsx'
import { RoleChoice } from './role-choice.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Values extends Record<string, unknown> {
  name: string
  email: string
  roles: Role[]
}

interface Made extends Reply<'POST /api/v1/invitations'> {
  readonly roles: readonly Role[]
}

/** Makes a one-time link for somebody new, and shows it. */
export function InviteDialog({ close }: { readonly close: () => void }) {
  const say = useSay({ nl, en }).invite
  const named = useRoleNames()
  const lang = useLang()
  const [made, setMade] = useState<Made | null>(null)
  if (!made)
    return (
      <Dialog title={say.title} close={close}>
        <p className="small quiet form-lead">{say.lead}</p>
        <InviteForm made={setMade} />
      </Dialog>
    )
  const about = fill(say.madeLead, { roles: named(made.roles), until: moment(made.expiresAt, lang) })
  return (
    <Dialog title={say.made} close={close}>
      <OneTimeLink link={made.link} about={about} close={close} />
    </Dialog>
  )
}

function InviteForm({ made }: { readonly made: (made: Made) => void }) {
  const say = useSay({ nl, en }).invite
  const { email } = useChecks()
  const invite = useDo('POST /api/v1/invitations', { stale: ['GET /api/v1/invitations'] })
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '', roles: [] },
    validate: {
      email: (value) => (value === '' ? null : email(value)),
      roles: (some) => (some.length > 0 ? null : say.noRoles),
    },
  })
  const send = async ({ name, email: address, roles }: Values) => {
    const body = { roles, ...(name.trim() && { name }), ...(address && { email: address }) }
    made({ ...(await invite.mutateAsync({ body })), roles })
  }
  return (
    <Form form={form} send={send} says={say.make}>
      <TextField
        label={say.name}
        description={say.nameHint}
        autoComplete="off"
        maxLength={200}
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <TextField
        label={say.email}
        description={say.emailHint}
        type="email"
        autoComplete="off"
        maxLength={254}
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <RoleChoice legend={say.roles} key={form.key('roles')} {...form.getInputProps('roles')} />
    </Form>
  )
}
