import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useNotify } from '../../parts/notices.tsx'
import { useSay } from '../../words/index.ts'
import type { Desk } from '../check/use-mail.ts'
import { MakeForm } from '../mails/make-form.tsx'
import { sendDraft } from './send.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Makes the mail of the check page, which only the browser has, a mail of the house. */
export function KeepMail({ desk, subject }: { readonly desk: Desk; readonly subject: string }) {
  const say = useSay({ nl, en }).keep
  const notify = useNotify()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const { mail, choice, put } = desk
  if (!mail) return null
  const keep = async (id: string) => {
    setMade(id)
    await sendDraft(id, { mail, laws: null, declared: choice.declared }, null)
    notify(say.done)
    put(null)
    await navigate({ to: '/purpose/mails/$id', params: { id } })
  }
  return (
    <>
      <button type="button" className="do" onClick={() => setOpen(true)}>
        {say.do}
      </button>
      {open && (
        <MakeForm
          title={say.title}
          says={say.do}
          name={(subject || mail.name.replace(/\.\w{1,5}$/, '')).slice(0, 200)}
          close={() => setOpen(false)}
          made={made}
          then={keep}
        />
      )}
    </>
  )
}
