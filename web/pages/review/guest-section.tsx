import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Form, TextField, useChecks } from '../../parts/form.tsx'
import { useNotify } from '../../parts/notices.tsx'
import { Section } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { useDo } from '../../queries.ts'
import { fill, moment, useLang, useSay } from '../../words/index.ts'
import type { Review } from './page.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

const STALE = ['GET /api/v1/reviews/:id'] as const
/** How long a link holds when nobody says otherwise, and at most. */
const DAYS = { usual: 7, most: 30 }

type Link = Review['guestLinks'][number]

/** Links for counsel from outside: who has one, until when, and ending it. */
export function GuestSection({ review, may }: { readonly review: Review; readonly may: boolean }) {
  const say = useSay({ nl, en }).guests
  const [making, make] = useState(false)
  if (!may && review.guestLinks.length === 0) return null
  return (
    <Section
      title={say.title}
      lead={say.lead}
      actions={
        may && (
          <Button variant="default" size="compact-sm" onClick={() => make(true)}>
            {say.make}
          </Button>
        )
      }
    >
      {review.guestLinks.length === 0 ? (
        <p className="quiet">{say.none}</p>
      ) : (
        <ul className="lines guests">
          {review.guestLinks.map((link) => (
            <OneLink key={link.id} link={link} may={may} />
          ))}
        </ul>
      )}
      {making && <LinkDialog reviewId={review.id} close={() => make(false)} />}
    </Section>
  )
}

function OneLink({ link, may }: { readonly link: Link; readonly may: boolean }) {
  const say = useSay({ nl, en }).guests
  const lang = useLang()
  const notify = useNotify()
  const revoke = useDo('DELETE /api/v1/guest-links/:id', { stale: STALE, then: () => notify(say.revoked) })
  const over = link.revokedAt !== null || new Date(link.expiresAt).getTime() < Date.now()
  const state = link.revokedAt !== null ? say.ended : over ? say.expired : say.holds
  return (
    <li>
      <b>{link.label}</b>{' '}
      <span className="quiet">{fill(state, { at: moment(link.revokedAt ?? link.expiresAt, lang) })}</span>{' '}
      {may && !over && (
        <RowAct says={say.revoke} about={link.label} act={() => revoke.mutate({ params: { id: link.id } })} />
      )}
    </li>
  )
}

function LinkDialog({ reviewId, close }: { readonly reviewId: string; readonly close: () => void }) {
  const say = useSay({ nl, en }).guests
  const lang = useLang()
  const { required } = useChecks()
  const [made, setMade] = useState<{ readonly link: string; readonly expiresAt: string } | null>(null)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { label: '', days: String(DAYS.usual) },
    validate: {
      label: required,
      days: (value) => (/^\d+$/.test(value) && +value >= 1 && +value <= DAYS.most ? null : say.wrongDays),
    },
  })
  const invite = useDo('POST /api/v1/reviews/:id/guest-links', { stale: STALE, then: setMade })
  if (made)
    return (
      <Dialog title={say.madeTitle} close={close}>
        <p>{fill(say.madeLead, { at: moment(made.expiresAt, lang) })}</p>
        <p className="code guest-link">{made.link}</p>
        <p className="page-do">
          <CopyButton text={made.link} says={say.copy} />
        </p>
      </Dialog>
    )
  return (
    <Dialog title={say.make} close={close}>
      <p className="small">{say.sees}</p>
      <Form
        form={form}
        says={say.makeDo}
        send={({ label, days }) => invite.mutateAsync({ params: { id: reviewId }, body: { label, days: +days } })}
      >
        <TextField label={say.label} maxLength={200} key={form.key('label')} {...form.getInputProps('label')} />
        <TextField
          label={say.days}
          inputMode="numeric"
          maxLength={2}
          key={form.key('days')}
          {...form.getInputProps('days')}
        />
      </Form>
    </Dialog>
  )
}
