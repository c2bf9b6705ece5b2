import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ask } from '../../client.ts'
import { MAKE_MAILS } from '../../page-route.tsx'
import { Page as PagePart } from '../../parts/page.tsx'
import { Skeleton } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { read } from '../../queries.ts'
import { useMay, usePerson } from '../../session.ts'
import { useFrameWords, useLang } from '../../words/index.ts'
import type { MailLine } from '../mail/send.ts'
import type { Shown } from './desk/content.ts'
import { underway, useDesk } from './desk/use-desk.ts'
import { AudienceHead } from './view/head.tsx'
import { Looking } from './view/looking.tsx'
import { AudienceRoom } from './view/room.tsx'
import '../../styles/page.css'
import '../../styles/people.css'
import '../../styles/audience.css'

const here = getRouteApi('/audience/mails/$id')

/** Whom one mail is for: the rules that say so, who that is, and the audience that was frozen. */
export function Page() {
  const { id } = here.useParams()
  return <OneAudience key={id} id={id} />
}

function OneAudience({ id }: { readonly id: string }) {
  const { pages } = useFrameWords()
  const lang = useLang()
  const person = usePerson()
  const may = useMay(MAKE_MAILS)
  const line = useQuery(read('GET /api/v1/mails/:id', { params: { id } }))
  const shown = useQuery({
    ...read('GET /api/v1/mails/:id/audience', { params: { id }, query: { lang } }),
    placeholderData: (before) => before,
  })
  const opening = useQuery({
    queryKey: ['opening audience', id],
    queryFn: () => open(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const failed = [line, shown, opening].find((one) => one.error && !one.data)
  if (failed)
    return (
      <PagePart title={pages['mail-audience']}>
        <Trouble error={failed.error} again={() => void failed.refetch()} />
      </PagePart>
    )
  if (!line.data || !shown.data || !opening.data || !person)
    return (
      <main id="main" className="page" tabIndex={-1}>
        <Skeleton lines={10} />
      </main>
    )
  if (!may || line.data.archived)
    return (
      <Around line={line.data}>
        <Looking line={line.data} shown={shown.data} />
      </Around>
    )
  return <Changing line={line.data} shown={shown.data} opening={opening.data} userId={person.id} />
}

/** The audience as the server has it once what was still on its way from here is there. */
async function open(id: string): Promise<Shown> {
  await underway.get(id)
  return ask('GET /api/v1/mails/:id/audience', { params: { id } })
}

interface ChangingProps {
  readonly line: MailLine
  readonly shown: Shown
  readonly opening: Shown
  readonly userId: string
}

function Changing({ line, shown, opening, userId }: ChangingProps) {
  const desk = useDesk(line.id, userId, opening)
  return (
    <Around line={line}>
      <AudienceRoom line={line} shown={shown} desk={desk} />
    </Around>
  )
}

function Around({ line, children }: { readonly line: MailLine; readonly children: ReactNode }) {
  return (
    <main id="main" className="page audience-page" tabIndex={-1}>
      <AudienceHead line={line} />
      {children}
    </main>
  )
}
