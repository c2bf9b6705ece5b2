import { NativeSelect } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import type { Input, Reply } from '../../client.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Form, TextField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { useDo } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import { type Sender, SenderFields, senderIn, senderValues, useSenderChecks } from './sender-fields.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** A brand as the server has it. */
export type Brand = Reply<'GET /api/v1/brands'>['brands'][number]

const NEW = 'new'
const STALE = ['GET /api/v1/brands', 'GET /api/v1/legal-senders'] as const

function valuesOf(brand: Brand | null, senders: readonly Sender[]) {
  return {
    name: brand?.name ?? '',
    address: brand?.address ?? '',
    privacyPage: brand?.privacyPage ?? '',
    contact: brand?.contact ?? '',
    domains: brand?.domains.join(' ') ?? '',
    senderId: brand?.sender.id ?? senders[0]?.id ?? NEW,
    ...senderValues(null),
    serviceStream: '',
    commercialStream: '',
  }
}
type Values = ReturnType<typeof valuesOf>

const ownFields = ({ name, address, privacyPage, contact, domains }: Values) => ({
  ...{ name, address, privacyPage, contact },
  domains: domains.split(/[\s,;]+/).filter(Boolean),
})

const senderOf = (values: Values): Input<'POST /api/v1/brands'>['body']['sender'] =>
  values.senderId === NEW ? senderIn(values) : { id: values.senderId }

const streamsIn = ({ serviceStream, commercialStream }: Values) => [
  ...(serviceStream.trim() ? [{ name: serviceStream, kind: 'service' as const }] : []),
  ...(commercialStream.trim() ? [{ name: commercialStream, kind: 'commercial' as const }] : []),
]

interface Props {
  /** The brand that changes; null for a new one. */
  readonly brand: Brand | null
  readonly senders: readonly Sender[]
  readonly close: () => void
}

/** Makes a brand or changes one. */
export function BrandForm({ brand, senders, close }: Props) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const { required } = useChecks()
  const ofSender = useSenderChecks()
  const ifNew = (check: (value: unknown) => string | null) => (value: unknown, values: Values) =>
    values.senderId === NEW ? check(value) : null
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: valuesOf(brand, senders),
    validate: {
      name: required,
      address: required,
      contact: required,
      privacyPage: (value) => (/^https?:\/\/\S+\.\S+/.test(value) ? null : say.form.wrongPage),
      senderName: ifNew(ofSender.senderName),
      senderAddress: ifNew(ofSender.senderAddress),
      country: ifNew(ofSender.country),
    },
  })
  const then = () => {
    notify(say.saved)
    close()
  }
  const make = useDo('POST /api/v1/brands', { stale: STALE, then })
  const change = useDo('PUT /api/v1/brands/:id', { stale: STALE, then })
  const send = (values: Values) =>
    brand
      ? change.mutateAsync({
          params: { id: brand.id },
          body: { ...ownFields(values), senderId: values.senderId, putAway: brand.putAway },
        })
      : make.mutateAsync({ body: { ...ownFields(values), sender: senderOf(values), streams: streamsIn(values) } })
  return (
    <Dialog title={brand ? fill(say.form.changeTitle, { name: brand.name }) : say.form.newTitle} close={close}>
      <Form
        form={form}
        says={brand ? say.form.save : say.form.make}
        at={{ 'organisation/name-taken': 'name' }}
        send={send}
      >
        <TextField label={say.form.name} description={say.form.nameHint} {...form.getInputProps('name')} />
        <SenderChoice form={form} senders={senders} isNew={brand === null} />
        <TextField label={say.form.address} {...form.getInputProps('address')} />
        <TextField label={say.form.privacy} description={say.form.privacyHint} {...form.getInputProps('privacyPage')} />
        <TextField label={say.form.contact} description={say.form.contactHint} {...form.getInputProps('contact')} />
        <TextField label={say.form.domains} description={say.form.domainsHint} {...form.getInputProps('domains')} />
        {brand === null && <StreamFields form={form} />}
      </Form>
    </Dialog>
  )
}

function StreamFields({ form }: { readonly form: UseFormReturnType<Values> }) {
  const say = useSay({ nl, en }).form
  return (
    <>
      <TextField
        label={say.serviceStream}
        description={say.serviceStreamHint}
        {...form.getInputProps('serviceStream')}
      />
      <TextField
        label={say.commercialStream}
        description={say.commercialStreamHint}
        {...form.getInputProps('commercialStream')}
      />
    </>
  )
}

interface SenderProps {
  readonly form: UseFormReturnType<Values>
  readonly senders: readonly Sender[]
  /** Whether a new sender may be written down here. */
  readonly isNew: boolean
}

function SenderChoice({ form, senders, isNew }: SenderProps) {
  const say = useSay({ nl, en })
  const choices = [
    ...senders.map(({ id, name }) => ({ value: id, label: name })),
    ...(isNew ? [{ value: NEW, label: say.form.newSender }] : []),
  ]
  return (
    <>
      {senders.length > 0 && (
        <NativeSelect label={say.form.sender} data={choices} {...form.getInputProps('senderId')} />
      )}
      {form.values.senderId === NEW && <SenderFields form={form} />}
    </>
  )
}
