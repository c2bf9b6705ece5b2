import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, type Reply } from '../../client.ts'
import { Form, PasswordField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Section } from '../../parts/page.tsx'
import { SESSION_KEY } from '../../queries.ts'
import { useSay } from '../../words/index.ts'
import { SecondFactorSetup } from './second-factor-setup.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** The second factor: off, being set up, or on. */
export function SecondFactorSection({ isOn, hasPassword }: { readonly isOn: boolean; readonly hasPassword: boolean }) {
  const say = useSay({ nl, en }).second
  const notify = useNotify()
  const client = useQueryClient()
  const [opened, open] = useState(false)
  const [begun, setBegun] = useState<Reply<'POST /api/v1/second-factor'> | null>(null)
  const turned = async (text: string) => {
    await client.invalidateQueries({ queryKey: SESSION_KEY })
    open(false)
    setBegun(null)
    notify(text)
  }
  const end = async (proof: Proof) => {
    await ask('POST /api/v1/second-factor/end', { body: proof })
    await turned(say.ended)
  }
  const begin = async (proof: Proof) => setBegun(await ask('POST /api/v1/second-factor', { body: proof }))
  const button = (
    <Button variant="default" onClick={() => open(true)}>
      {isOn ? say.end : say.begin}
    </Button>
  )
  return (
    <Section title={say.title} lead={isOn ? say.on : say.off} actions={!opened && button}>
      {opened && !begun && (
        <Confirm
          says={isOn ? say.endGo : say.go}
          asks={hasPassword}
          send={isOn ? end : begin}
          cancel={() => open(false)}
        />
      )}
      {begun && <SecondFactorSetup begun={begun} done={() => turned(say.turnedOn)} />}
    </Section>
  )
}

/** The password, of who has one; a recent sign-in is enough from the others. */
type Proof = { readonly password?: string }

interface ConfirmProps {
  readonly says: string
  /** Whether there is a password to ask for. */
  readonly asks: boolean
  readonly send: (proof: Proof) => Promise<void>
  readonly cancel: () => void
}

function Confirm({ says, asks, send, cancel }: ConfirmProps) {
  const say = useSay({ nl, en }).second
  const { required } = useChecks()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: (value) => (asks ? required(value) : null) },
  })
  return (
    <Form
      form={form}
      send={(values) => send(asks ? values : {})}
      says={says}
      at={{ 'users/wrong-password': 'password' }}
      cancel={cancel}
    >
      {asks && (
        <PasswordField
          label={say.confirmPassword}
          autoFocus
          autoComplete="current-password"
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
      )}
    </Form>
  )
}
