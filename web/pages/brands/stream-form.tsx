import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Dialog } from '../../parts/dialog.tsx'
import { choicesOf, Form, TextField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { useDo } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import type { Brand } from './brand-form.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Adds a stream to a brand. */
export function StreamForm({ brand, close }: { readonly brand: Brand; readonly close: () => void }) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const { required } = useChecks()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', kind: 'service' },
    validate: { name: required },
  })
  const add = useDo('POST /api/v1/brands/:id/streams', {
    stale: ['GET /api/v1/brands'],
    then: () => {
      notify(say.saved)
      close()
    },
  })
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
