import { NativeSelect } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { Reply } from '../../client.ts'
import { Page as PagePart } from '../../parts/page.tsx'
import { Empty, Loaded, Skeleton } from '../../parts/states.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { list, read } from '../../queries.ts'
import { fill, useFrameWords, useSay } from '../../words/index.ts'
import { Comparison } from './comparison.tsx'
import { Judgings } from './judgings.tsx'
import { Sheet } from './sheet.tsx'
import { VersionList } from './version-list.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/mails.css'

const here = getRouteApi('/purpose/mails/$id/versions')

/** A version in the list. */
export type Version = Reply<'GET /api/v1/mails/:id/drafts'>['drafts'][number]

/** Every version of a mail, to read and to compare. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const { id } = here.useParams()
  const mail = useQuery(read('GET /api/v1/mails/:id', { params: { id } }))
  const back = (
    <Link to="/purpose/mails/$id" params={{ id }}>
      {say.back}
    </Link>
  )
  return (
    <PagePart
      title={mail.data ? fill(say.title, { name: mail.data.name }) : pages.versions}
      lead={mail.data && say.lead}
      actions={mail.data && back}
    >
      <Loaded query={mail} lines={8}>
        {() => <Versions mailId={id} />}
      </Loaded>
    </PagePart>
  )
}

function Versions({ mailId }: { readonly mailId: string }) {
  const say = useSay({ nl, en })
  const { show } = here.useSearch()
  const query = useInfiniteQuery(list('GET /api/v1/mails/:id/drafts', { params: { id: mailId } }))
  if (!query.data) return query.error ? <Trouble error={query.error} /> : <Skeleton lines={8} />
  const versions = query.data.pages.flatMap(({ drafts }) => drafts)
  const open = versions.find(({ id }) => id === show) ?? versions.find(({ current }) => current) ?? versions[0]
  if (!open) return <Empty title={say.empty}>{say.emptyText}</Empty>
  return (
    <div className="versions">
      <VersionList mailId={mailId} versions={versions} openId={open.id} query={query} />
      <div className="version-open">
        <OpenVersion mailId={mailId} versions={versions} open={open} />
      </div>
    </div>
  )
}

interface OpenProps {
  readonly mailId: string
  readonly versions: readonly Version[]
  readonly open: Version
}

/** One version, or that version beside another. */
function OpenVersion({ mailId, versions, open }: OpenProps) {
  const say = useSay({ nl, en })
  const search = here.useSearch()
  const navigate = useNavigate()
  const other = versions.find(({ id }) => id === search.with && id !== open.id)
  const pair = other && [open, other].sort((one, two) => one.number - two.number)
  const [before, after] = pair ?? []
  const previous = versions.find(({ number }) => number < open.number)
  const compare = (withId: string) =>
    navigate({
      to: '/purpose/mails/$id/versions',
      params: { id: mailId },
      search: { show: open.id, ...(withId ? { with: withId } : {}) },
      resetScroll: false,
    })
  const others = versions
    .filter(({ id }) => id !== open.id)
    .map(({ id, number }) => ({ value: id, label: fill(say.version, { number }) }))
  return (
    <>
      <div className="version-top">
        <h2 className="part-title" id="open-version">
          {before && after
            ? fill(say.comparison.title, { before: before.number, after: after.number })
            : fill(say.sheet.title, { number: open.number })}
        </h2>
        {others.length > 0 && (
          <div className="version-with">
            {previous && !pair && (
              <button type="button" className="do small" onClick={() => compare(previous.id)}>
                {say.previous}
              </button>
            )}
            <NativeSelect
              aria-label={say.compareWith}
              size="sm"
              value={other?.id ?? ''}
              data={[{ value: '', label: pair ? say.nothing : `${say.compareWith} …` }, ...others]}
              onChange={({ currentTarget }) => void compare(currentTarget.value)}
            />
          </div>
        )}
      </div>
      {before && after ? (
        <Comparison mailId={mailId} before={before.id} after={after.id} />
      ) : (
        <>
          <Sheet mailId={mailId} draftId={open.id} />
          <Judgings mailId={mailId} draftId={open.id} />
        </>
      )}
    </>
  )
}
