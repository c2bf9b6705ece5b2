import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Dialog } from '../../parts/dialog.tsx'
import { choicesOf, Form, TextField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { useDo } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import type { Brand } from './brand-form.tsx'
import type { Stream } from './stream-list.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Gives a stream another name. What is sent in it stays: people refuse by that. */
export function RenameForm({ stream, close }: { readonly stream: Stream; readonly close: () => void }) {
  const say = useSay({ nl, en })
  const { form, then } = useStreamForm({ name: stream.name }, close)
  const change = useDo('PUT /api/v1/streams/:id', { stale: ['GET /api/v1/brands'], then })
  return (
    <Dialog title={fill(say.form.changeTitle, { name: stream.name })} close={close}>
      <p>{say.stream.renameLead}</p>
      <Form
        form={form}
        says={say.form.save}
        at={{ 'organisation/name-taken': 'name' }}
        send={({ name }) => change.mutateAsync({ params: { id: stream.id }, body: { name, putAway: stream.putAway } })}
      >
        <TextField
          label={say.stream.name}
          description={say.stream.nameHint}
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
      </Form>
    </Dialog>
  )
}

/** Adds a stream to a brand. */
export function StreamForm({ brand, close }: { readonly brand: Brand; readonly close: () => void }) {
  const say = useSay({ nl, en })
  const { form, then } = useStreamForm({ name: '', kind: 'service' }, close)
  const add = useDo('POST /api/v1/brands/:id/streams', { stale: ['GET /api/v1/brands'], then })
  const kinds = choicesOf(say.stream.kinds)
  return (
    <Dialog title={fill(say.stream.newTitle, { name: brand.name })} close={close}>
      <Form
        form={form}
        says={say.stream.make}
        at={{ 'organisation/name-taken': 'name' }}
        send={({ name, kind }) =>
          add.mutateAsync({ params: { id: brand.id }, body: { name, kind: kind as 'service' | 'commercial' } })
        }
      >
        <TextField
          label={say.stream.name}
          description={say.stream.nameHint}
          key={form.key('name')}
          {...form.getInputProps('name')}
        />
        <NativeSelect
          label={say.stream.kind}
          description={say.stream.kindHint}
          data={kinds}
          key={form.key('kind')}
          {...form.getInputProps('kind')}
        />
      </Form>
    </Dialog>
  )
}

/** A form that asks a name, and what follows when it was sent. */
function useStreamForm<Values extends { readonly name: string }>(initialValues: Values, close: () => void) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const { required } = useChecks()
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues,
    validate: ({ name }) => ({ name: required(name) }),
  })
  const then = () => {
    notify(say.saved)
    close()
  }
  return { form, then }
}
