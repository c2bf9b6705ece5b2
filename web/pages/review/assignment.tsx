import { NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../../parts/dialog.tsx'
import { Form, TextField } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { read, useDo } from '../../queries.ts'
import { atField, fieldOf, fill, moment, useLang, useNameOf, useSay } from '../../words/index.ts'
import { Due } from '../reviews/due.tsx'
import type { Review } from './page.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

const STALE = ['GET /api/v1/reviews/:id', 'GET /api/v1/reviews', 'GET /api/v1/mails/:id'] as const

/** Who asked, whom, and by when; and changing that. */
export function Assignment({ review, may }: { readonly review: Review; readonly may: boolean }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const nameOf = useNameOf()
  const notify = useNotify()
  const [open, setOpen] = useState(false)
  const withdraw = useDo('POST /api/v1/reviews/:id/withdrawal', { stale: STALE, then: () => notify(say.withdrawn) })
  return (
    <div className="assignment">
      <dl className="facts">
        <dt>{review.note === null ? say.assign.answers : say.assign.askedBy}</dt>
        <dd>
          {nameOf(review.askedBy?.name)} <span className="quiet">{moment(review.askedAt, lang)}</span>
        </dd>
        <dt>{review.closedAt === null ? say.assign.waitsWith : say.assign.askedOf}</dt>
        <dd>
          {review.state === 'asked-back'
            ? fill(say.assign.askedBack, { name: nameOf(review.askedBy?.name) })
            : (review.assignedTo?.name ?? say.assign.everyone)}
          {review.deputy && <span className="quiet"> {fill(say.assign.deputyIs, { name: review.deputy.name })}</span>}
        </dd>
        <dt>{review.closedAt === null ? say.assign.due : say.assign.closed}</dt>
        <dd>
          {review.closedAt === null ? (
            <Due at={review.dueAt} waits={review.state === 'open'} />
          ) : (
            moment(review.closedAt, lang)
          )}
        </dd>
      </dl>
      {may && (
        <p className="page-do small">
          <button type="button" className="do" onClick={() => setOpen(true)}>
            {say.assign.change}
          </button>
          <button
            type="button"
            className="do"
            disabled={withdraw.isPending}
            onClick={() => withdraw.mutate({ params: { id: review.id } })}
          >
            {say.assign.withdraw}
          </button>
        </p>
      )}
      {open && <AssignmentDialog review={review} close={() => setOpen(false)} />}
    </div>
  )
}

function AssignmentDialog({ review, close }: { readonly review: Review; readonly close: () => void }) {
  const say = useSay({ nl, en }).assign
  const notify = useNotify()
  const { data } = useQuery(read('GET /api/v1/counsel'))
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      assignedTo: review.assignedTo?.id ?? '',
      deputy: review.deputy?.id ?? '',
      dueAt: fieldOf(review.dueAt),
    },
  })
  const assign = useDo('PUT /api/v1/reviews/:id/assignment', {
    stale: STALE,
    then: () => {
      notify(say.changed)
      close()
    },
  })
  const people = (data?.counsel ?? []).map(({ id, name }) => ({ value: id, label: name }))
  if (!data) return null
  return (
    <Dialog title={say.change} close={close}>
      <Form
        form={form}
        says={say.save}
        at={{ 'reviews/due-passed': 'dueAt' }}
        send={({ assignedTo, deputy, dueAt }) =>
          assign.mutateAsync({
            params: { id: review.id },
            body: {
              assignedTo: assignedTo || null,
              deputy: deputy || null,
              dueAt: dueAt === '' ? null : atField(dueAt),
            },
          })
        }
      >
        <NativeSelect
          label={say.who}
          data={[{ value: '', label: say.everyone }, ...people]}
          key={form.key('assignedTo')}
          {...form.getInputProps('assignedTo')}
        />
        <NativeSelect
          label={say.deputy}
          description={say.deputyHint}
          data={[{ value: '', label: say.nobody }, ...people]}
          key={form.key('deputy')}
          {...form.getInputProps('deputy')}
        />
        <TextField type="datetime-local" label={say.due} key={form.key('dueAt')} {...form.getInputProps('dueAt')} />
      </Form>
    </Dialog>
  )
}
