import { NativeSelect } from '@mantine/core'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { askUntil, type Input, type Reply } from '../../../client.ts'
import { type Column, DataList } from '../../../parts/data-table.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { MailAddress } from '../../../parts/mail-address.tsx'
import { shortDay, useLang, useSay } from '../../../words/index.ts'
import { en as peopleEn } from '../../people/words/en.ts'
import { nl as peopleNl } from '../../people/words/nl.ts'
import type { Content } from '../desk/content.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'

const ROUTE = 'POST /api/v1/mails/:id/audience/people'

/** The people behind a number, as they are asked for. */
export type Which = Input<typeof ROUTE>['body']['which']
type Row = Reply<typeof ROUTE>['people'][number]

/** Some of the people behind a number: the whole of it, or a part. */
export interface Part {
  readonly label: string
  readonly which: Which
}

/** What was opened: a title, and at least one part. */
export interface Opened {
  readonly title: string
  /** Why they are where they are. */
  readonly about?: string
  readonly parts: readonly [Part, ...Part[]]
  /** Which of the parts is shown; the first when absent. */
  readonly at?: number
}

interface Props {
  readonly mailId: string
  readonly audience: Content
  readonly opened: Opened
  /** Opens another part, or closes it. */
  readonly open: (opened: Opened | null) => void
}

/** The people behind a number, with the way to the place of each of them. */
export function PeopleDialog({ mailId, audience, opened, open }: Props) {
  const say = useSay({ nl, en }).page.behind
  const { title, about, parts, at = 0 } = opened
  const part = parts[at] ?? parts[0]
  return (
    <Dialog title={title} close={() => open(null)} wide>
      {about && <p className="quiet">{about}</p>}
      {parts.length > 1 && (
        <NativeSelect
          className="behind-part"
          label={say.which}
          data={parts.map(({ label }, index) => ({ value: String(index), label }))}
          value={String(at)}
          onChange={({ currentTarget }) => open({ ...opened, at: Number(currentTarget.value) })}
        />
      )}
      <People key={at} {...{ mailId, audience, opened }} which={part.which} />
    </Dialog>
  )
}

interface PeopleProps extends Omit<Props, 'open'> {
  readonly which: Which
}

function People({ mailId, audience, opened, which }: PeopleProps) {
  const say = useSay({ nl, en }).page.behind
  const query = useInfiniteQuery(peopleBehind(mailId, useLang(), audience, which))
  return (
    <DataList
      caption={say.caption}
      query={query}
      columns={useColumns(mailId, opened)}
      rowsOf={({ people }) => people}
      keyOf={({ id }) => id}
      empty={<p>{say.nobody}</p>}
    />
  )
}

/** Where to go on goes in the body, as all that is asked. */
function peopleBehind(id: string, lang: 'nl' | 'en', audience: Content, which: Which) {
  return infiniteQueryOptions({
    queryKey: [ROUTE, id, lang, audience, which] as const,
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? {} : { after: pageParam }
      return askUntil(ROUTE, { params: { id }, query: { lang }, body: { audience, which, ...after } }, signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}

function useColumns(mailId: string, opened: Opened): readonly Column<Row>[] {
  const say = useSay({ nl, en }).page.behind
  const people = useSay({ nl: peopleNl, en: peopleEn })
  const lang = useLang()
  const { columns } = people
  return [
    {
      head: columns.name,
      cell: (row) => (
        <Link
          to="/audience/mails/$id/people/$contact"
          params={{ id: mailId, contact: row.id }}
          state={(before) => ({ ...before, opened })}
        >
          {row.name ?? people.noName}
        </Link>
      ),
    },
    {
      head: columns.address,
      cell: ({ address }) =>
        address ? <MailAddress address={address} /> : <span className="quiet">{people.noAddress}</span>,
    },
    {
      head: columns.lastOrder,
      cell: ({ lastOrderAt }) =>
        lastOrderAt ? (
          <span className="whole">{shortDay(lastOrderAt, lang)}</span>
        ) : (
          <span className="quiet">{people.never}</span>
        ),
    },
    { head: say.reason, cell: ({ reasonName }) => reasonName },
  ]
}
