import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Input, Reply } from '../../client.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { choicesOf, Form, TextField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { useDo } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Ask = Input<'POST /api/v1/retention-rules'>['body']
/** A retention term as the server has it. */
export type Rule = Reply<'GET /api/v1/retention-rules'>['rules'][number]

interface Props {
  /** The term that changes; null for a new one. */
  readonly rule: Rule | null
  readonly close: () => void
}

const FIRST = { name: '', months: 24, countedFrom: 'last-order', then: 'delete' }

/** Adds a retention term, or changes one for everything that is kept by it. */
export function RuleForm({ rule, close }: Props) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const { required } = useChecks()
  const { name, months, countedFrom, then } = rule ?? FIRST
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name, months: String(months), countedFrom: countedFrom as string, then: then as string },
    validate: {
      name: required,
      months: (value) => (/^\d{1,4}$/.test(value) && Number(value) <= 1200 ? null : say.rule.wrongMonths),
    },
  })
  const afterwards = {
    stale: ['GET /api/v1/retention-rules'] as const,
    then: () => {
      notify(say.saved)
      close()
    },
  }
  const make = useDo('POST /api/v1/retention-rules', afterwards)
  const change = useDo('PUT /api/v1/retention-rules/:id', afterwards)
  const send = ({ months: typed, ...rest }: typeof form.values) => {
    const body = { ...rest, months: Number(typed) } as Ask
    return rule
      ? change.mutateAsync({ params: { id: rule.id }, body: { ...body, putAway: rule.putAway } })
      : make.mutateAsync({ body })
  }
  return (
    <Dialog title={rule ? fill(say.rule.changeTitle, { name: rule.name }) : say.rule.title} close={close}>
      {rule && <p>{say.rule.changeLead}</p>}
      <Form
        form={form}
        says={rule ? say.rule.save : say.rule.make}
        at={{ 'organisation/name-taken': 'name' }}
        send={send}
      >
        <TextField
          label={say.rule.name}
          description={say.rule.nameHint}
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <TextField
          label={say.rule.months}
          inputMode="numeric"
          key={form.key('months')}
          {...form.getInputProps('months')}
        />
        <NativeSelect
          label={say.rule.from}
          data={choicesOf(say.froms)}
          key={form.key('countedFrom')}
          {...form.getInputProps('countedFrom')}
        />
        <NativeSelect
          label={say.rule.then}
          data={choicesOf(say.thens)}
          key={form.key('then')}
          {...form.getInputProps('then')}
        />
      </Form>
    </Dialog>
  )
}
