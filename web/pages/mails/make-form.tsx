import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Reply } from '../../client.ts'
import { SET_UP_BRANDS } from '../../page-route.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { choicesOf, Form, TextField, useChecks } from '../../parts/form.tsx'
import { Loaded } from '../../parts/states.tsx'
import { read, useDo } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Brand = Reply<'GET /api/v1/brands'>['brands'][number]

interface Props {
  readonly title: string
  /** What the button says. */
  readonly says: string
  /** What the name begins as. */
  readonly name?: string
  readonly close: () => void
  /** The mail that was made already, when what came after it failed. */
  readonly made?: string | null
  /** What is done with the mail that was made; what it throws is shown in the form. */
  readonly then: (id: string) => Promise<void>
}

/** Makes a mail: its name, its stream, and when it goes. */
export function MakeForm(props: Props) {
  const say = useSay({ nl, en })
  const brands = useQuery(read('GET /api/v1/brands'))
  const maySetUp = useMay(SET_UP_BRANDS)
  return (
    <Dialog title={props.title} close={props.close}>
      <Loaded query={brands} lines={4}>
        {({ brands: all }) => {
          const open = inUse(all)
          return open.some(({ streams }) => streams.length > 0) ? (
            <Fields {...props} brands={open} />
          ) : (
            <p>
              {maySetUp ? say.form.noStream : say.form.otherNoStream}{' '}
              {maySetUp && <Link to="/settings/brands">{say.toBrands}</Link>}
            </p>
          )
        }}
      </Loaded>
    </Dialog>
  )
}

/** Brands in which a mail can be made, with their streams that are in use. */
function inUse(brands: readonly Brand[]): readonly Brand[] {
  return brands
    .filter(({ putAway }) => !putAway)
    .map((brand) => ({ ...brand, streams: brand.streams.filter(({ putAway }) => !putAway) }))
}

function Fields({ says, name = '', made = null, then, brands }: Props & { readonly brands: readonly Brand[] }) {
  const say = useSay({ nl, en }).form
  const { required } = useChecks()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name, streamId: brands.flatMap(({ streams }) => streams)[0]?.id ?? '', kind: 'campaign' },
    validate: { name: required },
  })
  const make = useDo('POST /api/v1/mails', { stale: ['GET /api/v1/mails'] })
  const groups = brands
    .filter(({ streams }) => streams.length > 0)
    .map((brand) => ({
      group: brand.name,
      items: brand.streams.map((one) => ({ value: one.id, label: `${one.name} (${say.streamKinds[one.kind]})` })),
    }))
  const kinds = choicesOf(say.kinds)
  return (
    <Form
      form={form}
      says={says}
      at={{ 'drafts/no-stream': 'streamId' }}
      send={async ({ kind, ...rest }) => {
        const body = { ...rest, kind: kind as 'campaign' | 'triggered' }
        await then(made ?? (await make.mutateAsync({ body })).id)
      }}
    >
      <TextField
        label={say.name}
        description={say.nameHint}
        maxLength={200}
        data-autofocus
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label={say.stream}
        description={say.streamHint}
        data={groups}
        key={form.key('streamId')}
        {...form.getInputProps('streamId')}
      />
      <NativeSelect label={say.kind} data={kinds} key={form.key('kind')} {...form.getInputProps('kind')} />
    </Form>
  )
}
