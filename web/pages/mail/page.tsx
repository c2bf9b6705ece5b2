import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { ask } from '../../client.ts'
import { MAKE_MAILS } from '../../page-route.tsx'
import { Page as PagePart } from '../../parts/page.tsx'
import { Loaded, Skeleton } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { read } from '../../queries.ts'
import { useMay, usePerson } from '../../session.ts'
import { useFrameWords, useSay } from '../../words/index.ts'
import { useStreamName } from '../mails/stream-name.ts'
import { Sheet } from '../versions/sheet.tsx'
import { MailHead } from './head.tsx'
import { MailRoom } from './room.tsx'
import { type MailLine, mailOf } from './send.ts'
import { type Opening, underway } from './use-mail-desk.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/mails.css'

const here = getRouteApi('/purpose/mails/$id')

/** One mail: where it is on its way, and the room in which it is written and judged. */
export function Page() {
  const { id } = here.useParams()
  return <OneMail key={id} id={id} />
}

function OneMail({ id }: { readonly id: string }) {
  const { pages } = useFrameWords()
  const person = usePerson()
  const line = useQuery(read('GET /api/v1/mails/:id', { params: { id } }))
  const streamOf = useStreamName()
  const may = useMay(MAKE_MAILS)
  if (line.error && !line.data)
    return (
      <PagePart title={pages.mail}>
        <Trouble error={line.error} again={() => void line.refetch()} />
      </PagePart>
    )
  if (!line.data || !person)
    return (
      <main id="main" className="page" tabIndex={-1}>
        <Skeleton lines={8} />
      </main>
    )
  const head = <MailHead line={line.data} stream={streamOf(line.data)} may={may} />
  return may && !line.data.archived ? (
    <Writing id={id} userId={person.id} line={line.data} head={head} />
  ) : (
    <Reading line={line.data} may={may} head={head} />
  )
}

function Around({ children }: { readonly children: React.ReactNode }) {
  return (
    <main id="main" className="page" tabIndex={-1}>
      {children}
    </main>
  )
}

interface WritingProps {
  readonly id: string
  readonly userId: string
  readonly line: MailLine
  readonly head: React.ReactNode
}

/** The mail to write in, opened once with what the server has at that moment. */
function Writing({ id, userId, line, head }: WritingProps) {
  const opening = useQuery({
    queryKey: ['opening', id],
    queryFn: () => open(id, userId),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  if (!opening.data)
    return (
      <Around>
        {head}
        <Loaded query={opening} lines={8}>
          {() => null}
        </Loaded>
      </Around>
    )
  return <MailRoom opening={opening.data} line={line} head={head} />
}

async function open(id: string, userId: string): Promise<Opening> {
  await underway.get(id)
  const [line, organisation] = await Promise.all([
    ask('GET /api/v1/mails/:id', { params: { id } }),
    ask('GET /api/v1/organisation'),
  ])
  const draft = line.draftId
    ? await ask('GET /api/v1/mails/:id/drafts/:draft', { params: { id, draft: line.draftId } })
    : null
  return { line, draft, mail: draft && (await mailOf(line, draft)), organisation, userId }
}

interface ReadingProps {
  readonly line: MailLine
  readonly may: boolean
  readonly head: React.ReactNode
}

/** The mail of now for whoever only reads, or while it is put away. */
function Reading({ line, may, head }: ReadingProps) {
  const say = useSay({ nl, en })
  return (
    <Around>
      {head}
      <p className="quiet mail-only">{may ? say.isArchived : say.readOnly}</p>
      {line.draftId ? (
        <Sheet mailId={line.id} draftId={line.draftId} />
      ) : (
        <p className="empty-text">
          {say.noText}. {say.noTextAbout}
        </p>
      )}
    </Around>
  )
}
