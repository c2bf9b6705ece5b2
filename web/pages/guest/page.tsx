import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ask, type Reply } from '../../client.ts'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { useDo } from '../../queries.ts'
import { fill, moment, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { useAsked } from '../review/use-asked.ts'
import { VerdictTop } from '../review/verdict-list.tsx'
import { AdviceForm } from './advice-form.tsx'
import { GuestMail } from './guest-mail.tsx'
import { GuestTalk } from './guest-talk.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/review.css'

/** What a guest sees. */
export type GuestView = Reply<'GET /api/v1/guest/review'>

/** The page of an outside counsel: one mail, what is made of it, and room to say something and to advise. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const lang = useLang()
  const [gone, setGone] = useState(false)
  const view = useQuery({
    queryKey: ['GET /api/v1/guest/review', lang],
    queryFn: () => enter(lang),
    enabled: !gone,
    staleTime: Number.POSITIVE_INFINITY,
  })
  useCleanAddress(view.isFetched)
  const leave = useDo('DELETE /api/v1/guest/session', { then: () => setGone(true) })
  if (gone)
    return (
      <PagePart title={say.left} width="text">
        <p>{say.leftText}</p>
      </PagePart>
    )
  if (!view.data)
    return (
      <PagePart title={pages.guest} width="text">
        <Loaded query={view} lines={8}>
          {() => null}
        </Loaded>
      </PagePart>
    )
  return <Guest view={view.data} leave={() => leave.mutate({})} />
}

/** Comes in by the token behind the # of the link, if there is one, and reads what the guest may see. */
async function enter(lang: 'nl' | 'en'): Promise<GuestView> {
  const token = decodeURIComponent(window.location.hash.slice(1))
  if (token !== '') await ask('POST /api/v1/guest/session', { body: { token } })
  return ask('GET /api/v1/guest/review', { query: { lang } })
}

/** Takes the token out of the address, so that it stays in no history. */
function useCleanAddress(done: boolean): void {
  const go = useNavigate()
  useEffect(() => {
    if (done && window.location.hash !== '') void go({ to: '/guest', hash: '', replace: true })
  }, [done, go])
}

function Guest({ view, leave }: { readonly view: GuestView; readonly leave: () => void }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const [name, setName] = useState('')
  const asked = useAsked()
  const isOpen = view.state === 'open' || view.state === 'asked-back'
  return (
    <PagePart
      title={view.mail.name}
      lead={say.lead}
      actions={
        <Button variant="default" size="compact-sm" onClick={leave}>
          {say.leave}
        </Button>
      }
    >
      <div className="guest-tells">
        <p>{fill(say.until, { at: moment(view.expiresAt, lang) })}</p>
        <p>{say.sees}</p>
        {!isOpen && <p className="note-amber">{say.closed}</p>}
      </div>
      <Section title={view.note === null ? say.waits : say.asked}>
        <blockquote className="review-note">
          <p>{asked(view)}</p>
        </blockquote>
      </Section>
      <VerdictTop judged={view.report.mail} />
      <GuestMail view={view} may={isOpen} name={name} setName={setName} />
      {isOpen && (
        <Section title={say.advise.title} lead={say.advise.lead}>
          <AdviceForm view={view} name={name} setName={setName} />
        </Section>
      )}
      <GuestTalk view={view} />
    </PagePart>
  )
}
