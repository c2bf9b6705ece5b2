import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Input } from '../../client.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { choicesOf, Form, TextField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { useDo } from '../../queries.ts'
import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Rule = Input<'POST /api/v1/retention-rules'>['body']

/** Adds a retention term. */
export function RuleForm({ close }: { readonly close: () => void }) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const { required } = useChecks()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', months: '24', countedFrom: 'last-order', then: 'delete' },
    validate: {
      name: required,
      months: (value) => (/^\d{1,4}$/.test(value) && Number(value) <= 1200 ? null : say.rule.wrongMonths),
    },
  })
  const make = useDo('POST /api/v1/retention-rules', {
    stale: ['GET /api/v1/retention-rules'],
    then: () => {
      notify(say.saved)
      close()
    },
  })
  return (
    <Dialog title={say.rule.title} close={close}>
      <Form
        form={form}
        says={say.rule.make}
        at={{ 'organisation/name-taken': 'name' }}
        send={({ name, months, countedFrom, then }) =>
          make.mutateAsync({ body: { name, months: Number(months), countedFrom, then } as Rule })
        }
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
