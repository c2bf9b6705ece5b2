import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { AreaField } from '../../parts/area-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Form, TextField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Loaded } from '../../parts/states.tsx'
import { read, useDo } from '../../queries.ts'
import { atField, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly mailId: string
  /** Saves what is not saved yet: counsel sees the version that the server has. */
  readonly flush: () => Promise<void>
  readonly close: () => void
}

/** Puts a mail before counsel: what is asked, of whom, and by when. */
export function AskDialog(props: Props) {
  const say = useSay({ nl, en }).askForm
  const counsel = useQuery(read('GET /api/v1/counsel'))
  return (
    <Dialog title={say.title} close={props.close}>
      <Loaded query={counsel} lines={4}>
        {({ counsel: people }) =>
          people.length === 0 ? <p>{say.noCounsel}</p> : <Fields {...props} people={people} />
        }
      </Loaded>
    </Dialog>
  )
}

interface FieldProps extends Props {
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

function Fields({ mailId, flush, close, people }: FieldProps) {
  const say = useSay({ nl, en }).askForm
  const notify = useNotify()
  const { required } = useChecks()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { note: '', assignedTo: '', deputy: '', dueAt: '' },
    validate: { note: required },
  })
  const put = useDo('POST /api/v1/mails/:id/reviews', {
    stale: ['GET /api/v1/mails', 'GET /api/v1/mails/:id', 'GET /api/v1/reviews'],
    then: () => {
      notify(say.asked)
      close()
    },
  })
  const named = people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Form
      form={form}
      says={say.do}
      at={{ 'reviews/due-passed': 'dueAt', 'reviews/no-such-counsel': 'assignedTo' }}
      send={async ({ note, assignedTo, deputy, dueAt }) => {
        await flush()
        const assignment = {
          assignedTo: assignedTo || null,
          deputy: deputy || null,
          dueAt: dueAt ? atField(dueAt) : null,
        }
        await put.mutateAsync({ params: { id: mailId }, body: { note, ...assignment } })
      }}
    >
      <p className="quiet">{say.lead}</p>
      <AreaField
        label={say.note}
        description={say.noteHint}
        maxLength={4000}
        key={form.key('note')}
        {...form.getInputProps('note')}
      />
      <NativeSelect
        label={say.who}
        data={[{ value: '', label: say.anyone }, ...named]}
        key={form.key('assignedTo')}
        {...form.getInputProps('assignedTo')}
      />
      {people.length > 1 && (
        <NativeSelect
          label={say.deputy}
          data={[{ value: '', label: say.noDeputy }, ...named]}
          key={form.key('deputy')}
          {...form.getInputProps('deputy')}
        />
      )}
      <TextField
        type="datetime-local"
        label={say.due}
        description={say.dueHint}
        key={form.key('dueAt')}
        {...form.getInputProps('dueAt')}
      />
    </Form>
  )
}
