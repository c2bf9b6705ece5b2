import { Button, Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Reply, Scope } from '../../client.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Form, TextField, useChecks } from '../../parts/form.tsx'
import { useDo } from '../../queries.ts'
import { day, fill, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/account.css'

type MadeKey = Reply<'POST /api/v1/keys'>

const MOST_DAYS = 366

interface Props {
  readonly made: (key: MadeKey) => void
  readonly cancel: () => void
}

interface Values extends Record<string, unknown> {
  name: string
  scopes: Scope[]
  days: string
}

/** What a new key is for, what it reaches, and how long it holds. */
export function KeyForm({ made, cancel }: Props) {
  const { keys: say, scopes } = useSay({ nl, en })
  const { required } = useChecks()
  const make = useDo('POST /api/v1/keys', { stale: ['GET /api/v1/keys'], then: made })
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: { name: '', scopes: [], days: '90' },
    validate: {
      name: required,
      scopes: (some) => (some.length > 0 ? null : say.noScopes),
      days: (value) => (/^\d{1,3}$/.test(value) && +value >= 1 && +value <= MOST_DAYS ? null : say.daysWrong),
    },
  })
  const send = ({ name, scopes: chosen, days }: Values) =>
    make.mutateAsync({ body: { name, scopes: chosen, days: Number(days) } })
  return (
    <Form form={form} send={send} says={say.make} cancel={cancel}>
      <TextField label={say.name} autoFocus key={form.key('name')} {...form.getInputProps('name')} />
      <Checkbox.Group label={say.scopes} key={form.key('scopes')} {...form.getInputProps('scopes')}>
        <div className="choices">
          {(Object.keys(scopes) as Scope[]).map((scope) => (
            <Checkbox key={scope} value={scope} label={scopes[scope]} />
          ))}
        </div>
      </Checkbox.Group>
      <TextField
        label={say.days}
        className="short-field"
        inputMode="numeric"
        key={form.key('days')}
        {...form.getInputProps('days')}
      />
    </Form>
  )
}

/** A key that was just made, for the one time that it is shown. */
export function NewKey({ made, close }: { readonly made: MadeKey; readonly close: () => void }) {
  const say = useSay({ nl, en }).keys
  const lang = useLang()
  return (
    <div className="once" role="status">
      <h3 className="factor-step">{say.made}</h3>
      <p className="small quiet">{fill(say.madeLead, { until: day(made.expiresAt, lang) })}</p>
      <p className="code once-text">{made.key}</p>
      <p className="page-do">
        <CopyButton text={made.key} />
        <Button variant="subtle" size="compact-sm" onClick={close}>
          {say.close}
        </Button>
      </p>
    </div>
  )
}
