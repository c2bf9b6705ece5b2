import { useForm } from '@mantine/form'
import { Dialog } from '../../parts/dialog.tsx'
import { Form } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { useDo } from '../../queries.ts'
import { fill, list, useLang, useSay } from '../../words/index.ts'
import { type Sender, SenderFields, senderIn, senderValues, useSenderChecks } from './sender-fields.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

interface Props {
  readonly sender: Sender
  /** The names of the brands that it answers for. */
  readonly brands: readonly string[]
  readonly close: () => void
}

/** Changes who answers in law, for every brand that shares it. */
export function SenderForm({ sender, brands, close }: Props) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const notify = useNotify()
  const form = useForm({ mode: 'controlled', initialValues: senderValues(sender), validate: useSenderChecks() })
  const change = useDo('PUT /api/v1/legal-senders/:id', {
    stale: ['GET /api/v1/brands', 'GET /api/v1/legal-senders'],
    then: () => {
      notify(say.savedAgain)
      close()
    },
  })
  const lead = [say.senderOfNone, say.senderOfOne][brands.length] ?? say.senderOfMany
  return (
    <Dialog title={fill(say.form.changeTitle, { name: sender.name })} close={close}>
      <p>{fill(lead, { brands: list(brands, lang) })}</p>
      <Form
        form={form}
        says={say.form.save}
        send={(values) => change.mutateAsync({ params: { id: sender.id }, body: senderIn(values) })}
      >
        <SenderFields form={form} />
      </Form>
    </Dialog>
  )
}
