import { NativeSelect, Radio } from '@mantine/core'
import '@mantine/core/styles/Radio.layer.css'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Reply } from '../../client.ts'
import { AreaField } from '../../parts/area-field.tsx'
import { choicesOf, Form, TextField, useChecks } from '../../parts/form.tsx'
import { Loaded } from '../../parts/states.tsx'
import { read } from '../../queries.ts'
import { useSay } from '../../words/index.ts'
import { asksLegalSender, type Import, saidIn, takesConsents, takesRefusals } from './said.ts'
import { SentFields } from './sent-fields.tsx'
import { ofBrand, settingOf, type Values, valuesOf } from './setting-values.ts'
import type { SayImport } from './use-say-import.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Brand = Reply<'GET /api/v1/brands'>['brands'][number]
type Rule = Reply<'GET /api/v1/retention-rules'>['rules'][number]
type Sender = Reply<'GET /api/v1/legal-senders'>['senders'][number]
const SOURCE = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u

interface Props {
  readonly one: Import
  readonly say: SayImport
  readonly said: () => void
}

/** Where the people come from; without a brand or a retention rule it leads there first. */
export function SettingStep(props: Props) {
  const say = useSay({ nl, en }).setting
  const brands = useQuery(read('GET /api/v1/brands'))
  const rules = useQuery(read('GET /api/v1/retention-rules'))
  const senders = useQuery(read('GET /api/v1/legal-senders'))
  return (
    <Loaded query={brands}>
      {(all) => {
        const open = all.brands.filter(({ putAway }) => !putAway)
        const [first] = open
        if (!first)
          return (
            <p>
              {say.noBrand} <Link to="/settings/brands">{say.toBrands}</Link>
            </p>
          )
        return (
          <Loaded query={rules}>
            {({ rules: known }) => (
              <Loaded query={senders}>
                {(found) => (
                  <SettingForm
                    {...props}
                    first={first}
                    brands={open}
                    rules={known.filter(({ putAway }) => !putAway)}
                    senders={found.senders}
                  />
                )}
              </Loaded>
            )}
          </Loaded>
        )
      }}
    </Loaded>
  )
}

interface FormProps extends Props {
  readonly first: Brand
  readonly brands: readonly Brand[]
  readonly rules: readonly Rule[]
  readonly senders: readonly Sender[]
}

function SettingForm({ one, say: tell, said, first, brands, rules, senders }: FormProps) {
  const say = useSay({ nl, en }).setting
  const { required } = useChecks()
  const { mapping, answers } = saidIn(one)
  const whenKnown = (value: string, { known }: Values) => (known === 'yes' ? required(value) : null)
  // Of mails that were sent nobody is made.
  const asksOrigin = mapping.holds.some((one) => one !== 'deliveries')
  const asksSender = asksLegalSender(mapping) && senders.length > 1
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: valuesOf(one, brands.find(({ id }) => id === one.sentMail?.brandId)?.id ?? first.id),
    validate: {
      source: (value) => (SOURCE.test(value.trim()) ? null : say.wrongSource),
      known: (value) => (asksOrigin && value === '' ? say.chooseKnown : null),
      legalBasis: whenKnown,
      purpose: whenKnown,
      retentionRuleId: whenKnown,
      legalSenderId: (value) => (asksSender ? required(value) : null),
    },
  })
  const consents = takesConsents(mapping)
  const deliveries = mapping.holds.includes('deliveries')
  const streams = brands.find(({ id }) => id === form.values.brandId)?.streams.filter(({ putAway }) => !putAway) ?? []
  const named = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Form
      form={form}
      says={say.save}
      send={async (values) => {
        await tell.mutateAsync({ mapping, answers, setting: settingOf(values, { consents, deliveries }) })
        said()
      }}
    >
      <NativeSelect
        label={say.brand}
        data={named(brands)}
        {...form.getInputProps('brandId')}
        onChange={({ currentTarget }) => form.setValues(ofBrand(currentTarget.value, form.values))}
      />
      <TextField label={say.source} description={say.sourceHint} maxLength={60} {...form.getInputProps('source')} />
      {asksOrigin && (
        <Radio.Group label={say.known} {...form.getInputProps('known')}>
          <Radio value="yes" label={say.yes} mt={8} name="known" />
          <Radio value="no" label={say.no} mt={8} name="known" />
        </Radio.Group>
      )}
      {form.values.known === 'yes' && <Known form={form} rules={rules} />}
      {asksOrigin && form.values.known === 'no' && <p className="import-answered note-amber">{say.follows}</p>}
      {consents && (
        <Consents
          form={form}
          streams={named(streams)}
          inFile={Object.values(mapping.columns).includes('consent.wording')}
        />
      )}
      {asksSender && (
        <NativeSelect
          label={say.legalSender}
          description={say.legalSenderHint}
          data={[{ value: '', label: say.choose }, ...named(senders)]}
          {...form.getInputProps('legalSenderId')}
        />
      )}
      {takesRefusals(mapping) && (
        <NativeSelect
          label={say.refusals}
          description={say.refusalsHint}
          data={[{ value: 'brand', label: say.ofBrand }, { value: 'all', label: say.ofAll }, ...named(streams)]}
          {...form.getInputProps('refusals')}
        />
      )}
      {deliveries && <SentFields one={one} form={form} streams={named(streams)} />}
      {mapping.holds.includes('suppressions') && (
        <TextField type="date" label={say.listMadeAt} {...form.getInputProps('listMadeAt')} />
      )}
    </Form>
  )
}

interface ConsentsProps {
  readonly form: UseFormReturnType<Values>
  readonly streams: readonly { readonly value: string; readonly label: string }[]
  /** Whether a column says what was shown. */
  readonly inFile: boolean
}

function Consents({ form, streams, inFile }: ConsentsProps) {
  const say = useSay({ nl, en }).setting
  return (
    <>
      <NativeSelect label={say.consent} data={choicesOf(say.purposes)} {...form.getInputProps('consentPurpose')} />
      <NativeSelect
        label={say.consentStream}
        data={[{ value: '', label: say.anyStream }, ...streams]}
        {...form.getInputProps('consentStreamId')}
      />
      <AreaField
        label={say.wording}
        description={inFile ? say.wordingInFile : say.wordingHint}
        maxLength={20_000}
        {...form.getInputProps('consentWording')}
      />
      {!inFile && form.values.consentWording.trim() === '' && (
        <p className="import-answered note-amber">{say.noWording}</p>
      )}
    </>
  )
}

function Known({ form, rules }: { readonly form: UseFormReturnType<Values>; readonly rules: readonly Rule[] }) {
  const say = useSay({ nl, en }).setting
  const choose = { value: '', label: say.choose }
  return (
    <>
      <AreaField label={say.told} description={say.toldHint} maxLength={4000} {...form.getInputProps('told')} />
      <NativeSelect label={say.basis} data={[choose, ...choicesOf(say.bases)]} {...form.getInputProps('legalBasis')} />
      <TextField label={say.purpose} description={say.purposeHint} maxLength={200} {...form.getInputProps('purpose')} />
      {rules.length === 0 ? (
        <p>
          {say.noRule} <Link to="/settings/organisation">{say.toRules}</Link>
        </p>
      ) : (
        <NativeSelect
          label={say.rule}
          data={[choose, ...rules.map(({ id, name }) => ({ value: id, label: name }))]}
          {...form.getInputProps('retentionRuleId')}
        />
      )}
      <TextField
        label={say.evidence}
        description={say.evidenceHint}
        maxLength={200}
        {...form.getInputProps('evidence')}
      />
    </>
  )
}
