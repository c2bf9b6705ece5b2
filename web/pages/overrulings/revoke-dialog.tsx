import { useForm } from '@mantine/form'
import type { ActId, Purpose } from '@waarom/purpose/acts/act.ts'
import { ask } from '../../client.ts'
import { AreaField } from '../../parts/area-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Form, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { queries, useDo } from '../../queries.ts'
import { count, fill, useLang, useSay } from '../../words/index.ts'
import type { Overruling } from './page.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

const STALE = ['GET /api/v1/overrulings', 'GET /api/v1/mails/:id/drafts/:draft', 'GET /api/v1/mails/:id'] as const

/** Takes an overruling back, with why; says which mails it lets go. */
export function RevokeDialog({ overruling, close }: { readonly overruling: Overruling; readonly close: () => void }) {
  const say = useSay({ nl, en }).revoking
  const lang = useLang()
  const notify = useNotify()
  const { required } = useChecks()
  const form = useForm({ mode: 'uncontrolled', initialValues: { reason: '' }, validate: { reason: required } })
  const again = sayAgain(overruling)
  const revoke = useDo('POST /api/v1/overrulings/:id/revocation', {
    stale: STALE,
    then: () => {
      notify(say.done, again ?? undefined)
      close()
    },
  })
  const others = new Set(overruling.touches.flatMap(({ kind, mail }) => (kind === 'applied' ? [] : [mail.id]))).size
  const { direction } = overruling
  return (
    <Dialog title={say.title} close={close}>
      <p>{overruling.reason}</p>
      <p className="small follows">
        {others === 0 ? say.none : fill(say[direction], { count: count(others, lang) })} {say.own}
      </p>
      <Form
        form={form}
        says={say.does}
        send={({ reason }) => revoke.mutateAsync({ params: { id: overruling.id }, body: { reason } })}
      >
        <AreaField label={say.reason} maxLength={4000} key={form.key('reason')} {...form.getInputProps('reason')} />
      </Form>
    </Dialog>
  )
}

/** What undoes a revocation: the same is said again of the same text; null when that text is no longer the one of now. */
function sayAgain({ mail, touches, about, says, saidUnder, reason }: Overruling): (() => void) | null {
  const own = touches.find((one) => one.kind === 'applied' && one.mail.id === mail.id)
  if (!own) return null
  const params = { id: mail.id }
  const say = async () => {
    const { draftId } = await ask('GET /api/v1/mails/:id', { params })
    const { fingerprint } = await ask('GET /api/v1/mails/:id/drafts/:draft', {
      params: { ...params, draft: draftId ?? '' },
    })
    const seen = { fingerprint, reason }
    const body =
      about === 'segment'
        ? { segment: own.segment ?? '', act: says as ActId, ...seen }
        : { law: saidUnder ?? '', purpose: says as Purpose, ...seen }
    await ask('POST /api/v1/mails/:id/overrulings', { params, body })
    await Promise.all(STALE.map((one) => queries.invalidateQueries({ queryKey: [one] })))
  }
  return () => void say()
}
