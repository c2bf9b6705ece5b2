import { useForm } from '@mantine/form'
import type { ReadRoute, Reply } from '../../client.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Form, TextField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { useDo } from '../../queries.ts'
import { fill, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** A refusal as the list has it. */
export type Refusal = Reply<'GET /api/v1/suppressions'>['suppressions'][number]

/** What is no longer true once a refusal is written down or taken away. */
export const STALE: readonly ReadRoute[] = [
  'GET /api/v1/suppressions',
  'POST /api/v1/suppressions/search',
  'GET /api/v1/people/:id',
  'GET /api/v1/people',
  'POST /api/v1/people/search',
]

/** Takes a refusal away, with why. */
export function LiftDialog({ refusal, close }: { readonly refusal: Refusal; readonly close: () => void }) {
  const say = useSay({ nl, en })
  const notify = useNotify()
  const { required } = useChecks()
  const form = useForm({ mode: 'uncontrolled', initialValues: { note: '' }, validate: { note: required } })
  const lift = useDo('POST /api/v1/suppressions/:id/lift', {
    stale: STALE,
    then: () => {
      notify(say.lifted)
      close()
    },
  })
  return (
    <Dialog title={say.liftTitle} close={close}>
      <p className="small">{fill(say.liftLead, { address: refusal.address ?? say.erased })}</p>
      <Form
        form={form}
        says={say.liftDo}
        send={({ note }) => lift.mutateAsync({ params: { id: refusal.id }, body: { note } })}
      >
        <TextField
          label={say.note}
          description={say.noteHint}
          maxLength={500}
          key={form.key('note')}
          {...form.getInputProps('note')}
        />
      </Form>
    </Dialog>
  )
}
