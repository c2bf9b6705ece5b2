import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import type { Input } from '../../client.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Form, TextField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { read, useDo } from '../../queries.ts'
import { capital, fill, useSay } from '../../words/index.ts'
import { STALE } from './lift-dialog.tsx'
import { useTypeNames } from './type-names.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Ask = Input<'POST /api/v1/suppressions'>['body']
/** Those that people say; a bounce comes from a server and an erasure from a request. */
const SAID = [
  'unsubscribed',
  'objection-marketing',
  'objection-own-reasons',
  'restriction',
  'deceased',
  'complaint',
  'by-hand',
] as const

/** Writes down a refusal that somebody heard. */
export function RefuseDialog({ address = '', close }: { readonly address?: string; readonly close: () => void }) {
  const say = useSay({ nl, en })
  const types = useTypeNames()
  const notify = useNotify()
  const { email } = useChecks()
  const brands = useQuery(read('GET /api/v1/brands'))
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { address, type: 'unsubscribed', scope: 'all', reason: '' },
    validate: { address: email },
  })
  const refuse = useDo('POST /api/v1/suppressions', {
    stale: STALE,
    then: () => {
      notify(say.saved)
      close()
    },
  })
  const places = [
    { value: 'all', label: say.all },
    ...(brands.data?.brands ?? []).flatMap(({ id, name, streams }) => [
      { value: `brand:${id}`, label: fill(say.ofBrand, { name }) },
      ...streams.map((stream) => ({
        value: `stream:${stream.id}`,
        label: fill(say.ofStream, { name: stream.name, brand: name }),
      })),
    ]),
  ]
  return (
    <Dialog title={say.title} close={close}>
      <Form
        form={form}
        says={say.save}
        at={{ 'address/no-at': 'address', 'address/domain': 'address', 'address/local-part': 'address' }}
        send={(values) =>
          refuse.mutateAsync({ body: { ...values, type: values.type as Ask['type'], scope: scopeOf(values.scope) } })
        }
      >
        <TextField
          label={say.address}
          type="email"
          autoComplete="off"
          key={form.key('address')}
          {...form.getInputProps('address')}
        />
        <NativeSelect
          label={say.what}
          data={SAID.map((type) => ({ value: type, label: capital(types[type]) }))}
          key={form.key('type')}
          {...form.getInputProps('type')}
        />
        <NativeSelect label={say.howFar} data={places} key={form.key('scope')} {...form.getInputProps('scope')} />
        <TextField
          label={say.reason}
          description={say.reasonHint}
          maxLength={500}
          key={form.key('reason')}
          {...form.getInputProps('reason')}
        />
      </Form>
    </Dialog>
  )
}

function scopeOf(value: string): Ask['scope'] {
  const [reach, id = ''] = value.split(':')
  return reach === 'brand' || reach === 'stream' ? { reach, id } : { reach: 'all' }
}
