import { NativeSelect } from '@mantine/core'
import type { Input, Reply } from '../../client.ts'
import { choicesOf, TextField, useChecks } from '../../parts/form.tsx'
import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Who answers in law for brands, as the server has it. */
export type Sender = Reply<'GET /api/v1/legal-senders'>['senders'][number]

/** The fields of a legal sender as a form has them; null gives those of a new one. */
export const senderValues = (sender: Sender | null) => ({
  senderName: sender?.name ?? '',
  senderKind: (sender?.kind ?? 'company') as string,
  senderAddress: sender?.address ?? '',
  registerNumber: sender?.registerNumber ?? '',
  country: sender?.country ?? 'NL',
})
type Values = ReturnType<typeof senderValues>

/** A legal sender as the server takes it. */
export const senderIn = (values: Values): Input<'PUT /api/v1/legal-senders/:id'>['body'] => ({
  name: values.senderName,
  kind: values.senderKind as Sender['kind'],
  address: values.senderAddress,
  registerNumber: values.registerNumber.trim() || null,
  country: values.country.trim().toUpperCase(),
})

/** What is checked of those fields before anything is sent. */
export function useSenderChecks() {
  const say = useSay({ nl, en }).form
  const { required } = useChecks()
  return {
    senderName: required,
    senderAddress: required,
    country: (value: unknown) => (/^\s*[A-Za-z]{2}\s*$/.test(String(value)) ? null : say.wrongCountry),
  }
}

interface Props {
  /** A form that has these fields, among others. */
  readonly form: { readonly getInputProps: (field: keyof Values) => object }
}

/** The fields of who answers in law. */
export function SenderFields({ form }: Props) {
  const say = useSay({ nl, en })
  const kinds = choicesOf(say.senderKinds)
  return (
    <>
      <TextField label={say.form.senderName} {...form.getInputProps('senderName')} />
      <NativeSelect label={say.form.senderKind} data={kinds} {...form.getInputProps('senderKind')} />
      <TextField label={say.form.senderAddress} {...form.getInputProps('senderAddress')} />
      <TextField
        label={say.form.register}
        description={say.form.registerHint}
        maxLength={40}
        {...form.getInputProps('registerNumber')}
      />
      <TextField
        label={say.form.country}
        description={say.form.countryHint}
        maxLength={2}
        {...form.getInputProps('country')}
      />
    </>
  )
}
