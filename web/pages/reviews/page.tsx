import { SegmentedControl } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { Reply } from '../../client.ts'
import { type Column, DataList } from '../../parts/data-table.tsx'
import { Page as PagePart } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'
import { list } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { fill, shortMoment, useFrameWords, useLang, useNameOf, useSay } from '../../words/index.ts'
import { VerdictPhrase } from '../mails/verdict-phrase.tsx'
import { useAsked } from '../review/use-asked.ts'
import { Due } from './due.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/review.css'

type Review = Reply<'GET /api/v1/reviews'>['reviews'][number]
type Mail = Reply<'GET /api/v1/mails'>['mails'][number]

/** What is shown: what waits for me, all that waits, what needs a person and was not asked, or what is over. */
const SHOWN = ['mine', 'all', 'unasked', 'closed'] as const
type Show = (typeof SHOWN)[number]

const isShow = (value: string | undefined): value is Show => SHOWN.some((one) => one === value)

/** The queue: what waits for counsel, by when it is due. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const isCounsel = useMay(['counsel'])
  const asked = useSearch({ from: '/purpose/reviews' }).show
  const go = useNavigate()
  const usual: Show = isCounsel ? 'mine' : 'all'
  const show = isShow(asked) ? asked : usual
  // Mine are those that a counsel answers for; nobody else has any.
  const choices = SHOWN.filter((one) => isCounsel || one !== 'mine').map((value) => ({
    value: value as string,
    label: say.show[value],
  }))
  return (
    <PagePart title={pages.reviews} lead={say.lead}>
      <SegmentedControl
        className="show"
        aria-label={say.showLabel}
        data={choices}
        value={show}
        onChange={(next) => void go({ to: '/purpose/reviews', search: { show: next } })}
      />
      {show === 'unasked' ? <Unasked /> : <Reviews show={show} />}
    </PagePart>
  )
}

type Asked = Exclude<Show, 'unasked'>

function Reviews({ show }: { readonly show: Asked }) {
  const say = useSay({ nl, en })
  const query = useInfiniteQuery({
    ...list('GET /api/v1/reviews', {
      query: { state: show === 'closed' ? 'closed' : 'open', mine: show === 'mine' ? 'true' : 'false' },
    }),
    refetchInterval: 60_000,
  })
  const columns = useColumns(show)
  return (
    <DataList
      caption={say.caption}
      query={query}
      columns={columns}
      rowsOf={({ reviews }) => reviews}
      keyOf={({ id }) => id}
      empty={<Nothing show={show} />}
    />
  )
}

function Nothing({ show }: { readonly show: Show }) {
  const say = useSay({ nl, en })
  return (
    <Empty title={say.empty[show]}>
      <p>{say.emptyText[show]}</p>
    </Empty>
  )
}

/** Mails that need a person, whatever made them so, and that nobody put to counsel yet. */
function Unasked() {
  const say = useSay({ nl, en })
  const lang = useLang()
  const query = useInfiniteQuery({
    ...list('GET /api/v1/mails', { query: { state: 'needs-person' } }),
    refetchInterval: 60_000,
  })
  const columns: readonly Column<Mail>[] = [
    {
      head: say.columns.mail,
      cell: ({ id, name }) => (
        <Link to="/purpose/mails/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { head: say.unasked.verdict, cell: ({ verdict }) => verdict && <VerdictPhrase verdict={verdict} /> },
    { head: say.unasked.since, cell: ({ savedAt }) => savedAt && shortMoment(savedAt, lang) },
  ]
  return (
    <>
      <p className="unasked quiet">{say.unasked.lead}</p>
      <DataList
        caption={say.unasked.caption}
        query={query}
        columns={columns}
        rowsOf={({ mails }) => mails}
        keyOf={({ id }) => id}
        empty={<Nothing show="unasked" />}
      />
    </>
  )
}

function useColumns(show: Asked): readonly Column<Review>[] {
  const say = useSay({ nl, en })
  const lang = useLang()
  const nameOf = useNameOf()
  const asked = useAsked()
  return [
    {
      head: say.columns.mail,
      cell: ({ id, mail, ...review }) => (
        <>
          <Link to="/purpose/reviews/$id" params={{ id }}>
            {mail.name}
          </Link>
          <span className="queue-note small quiet">{asked(review)}</span>
        </>
      ),
    },
    {
      head: say.columns.asked,
      cell: ({ note, askedBy, askedAt }) => (
        <>
          {note === null ? say.byItself : nameOf(askedBy?.name)}
          <span className="quiet small under">{shortMoment(askedAt, lang)}</span>
        </>
      ),
    },
    {
      head: show === 'closed' ? say.columns.askedOf : say.columns.waits,
      cell: ({ state, askedBy, assignedTo, deputy }) => (
        <>
          {state === 'asked-back'
            ? fill(say.askedBack, { name: nameOf(askedBy?.name) })
            : (assignedTo?.name ?? say.everyone)}
          {deputy && <span className="quiet small under">{fill(say.deputy, { name: deputy.name })}</span>}
        </>
      ),
    },
    show === 'closed'
      ? {
          head: say.columns.closed,
          cell: ({ state, closedAt }) => (
            <>
              {say.ends[state === 'decided' ? 'decided' : 'withdrawn']}
              {closedAt && <span className="quiet small under">{shortMoment(closedAt, lang)}</span>}
            </>
          ),
        }
      : { head: say.columns.due, cell: ({ dueAt, state }) => <Due at={dueAt} waits={state === 'open'} /> },
  ]
}
