import { Button, NativeSelect } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Reply } from '../../client.ts'
import { MAKE_MAILS, SET_UP_BRANDS } from '../../page-route.tsx'
import { type Column, DataList } from '../../parts/data-table.tsx'
import { choicesOf } from '../../parts/form.tsx'
import { NoneFound } from '../../parts/none-found.tsx'
import { Page as PagePart } from '../../parts/page.tsx'
import { RowAct } from '../../parts/row-act.tsx'
import { SearchField, useSettled } from '../../parts/search-field.tsx'
import { Empty } from '../../parts/states.tsx'
import { read } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { fill, shortMoment, useFrameWords, useLang, useNameOf, useSay } from '../../words/index.ts'
import { mailsLike, type State } from './mails-like.ts'
import { MakeForm } from './make-form.tsx'
import { noteHere, stationOf } from './place.ts'
import { StreamCell } from './stream-cell.tsx'
import { useStreamOf } from './stream-name.ts'
import { useArchive } from './use-archive.ts'
import { VerdictPhrase } from './verdict-phrase.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/mails.css'

type Line = Reply<'GET /api/v1/mails'>['mails'][number]

/** Every mail with where it stands. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const navigate = useNavigate()
  const [making, make] = useState(false)
  const [text, setText] = useState('')
  const [state, setState] = useState<State | 'all'>('all')
  const search = useSettled(text)
  const may = useMay(MAKE_MAILS)
  const mails = useInfiniteQuery({
    ...mailsLike(search, state === 'all' ? {} : { state }),
    placeholderData: (before) => before,
  })
  const columns = useColumns(may)
  const isFiltered = search !== '' || state !== 'all'
  const isEmpty = !isFiltered && mails.data?.pages[0]?.mails.length === 0
  const button = may && <Button onClick={() => make(true)}>{say.make}</Button>
  const states = choicesOf(say.states)
  const clear = () => {
    setText('')
    setState('all')
  }
  return (
    <PagePart title={pages.mails} lead={say.lead} actions={isEmpty ? null : button}>
      {!isEmpty && (
        <div className="mails-filter">
          <SearchField label={say.search} text={text} type={setText} />
          <NativeSelect
            label={say.state}
            data={states}
            value={state}
            onChange={({ currentTarget }) => setState(currentTarget.value as State | 'all')}
          />
        </div>
      )}
      <DataList
        caption={say.caption}
        query={mails}
        columns={columns}
        rowsOf={({ mails: rows }) => rows}
        keyOf={({ id }) => id}
        empty={
          isFiltered ? (
            <NoneFound title={say.none} says={say.clear} clear={clear}>
              {say.noneText}
            </NoneFound>
          ) : (
            <NoMail button={button} />
          )
        }
      />
      {making && (
        <MakeForm
          title={say.form.title}
          says={say.form.make}
          close={() => make(false)}
          then={(id) => navigate({ to: '/purpose/mails/$id', params: { id } })}
        />
      )}
    </PagePart>
  )
}

/** What a mail is, and how the first one is made; without a brand, that a brand comes first. */
function NoMail({ button }: { readonly button: React.ReactNode }) {
  const say = useSay({ nl, en })
  const brands = useQuery(read('GET /api/v1/brands'))
  const hasBrand = brands.data?.brands.some(({ putAway }) => !putAway) ?? true
  const maySetUp = useMay(SET_UP_BRANDS)
  const toBrands = maySetUp && <Link to="/settings/brands">{say.toBrands}</Link>
  return (
    <Empty title={say.empty} action={hasBrand ? button : toBrands}>
      <p>{button ? say.emptyText : say.emptyOther}</p>
      {!hasBrand && <p>{maySetUp ? say.emptyNoBrand : say.otherNoBrand}</p>}
    </Empty>
  )
}

function useColumns(may: boolean): readonly Column<Line>[] {
  const say = useSay({ nl, en })
  const nameOf = useNameOf()
  const { stations } = useFrameWords()
  const lang = useLang()
  const streamOf = useStreamOf()
  const archive = useArchive()
  const { columns } = say
  const act: Column<Line> = {
    head: columns.act,
    quiet: true,
    align: 'end',
    cell: (row) => (
      <RowAct
        says={row.archived ? say.takeBack : say.archive}
        about={row.name}
        act={() => archive(row, !row.archived)}
      />
    ),
  }
  return [
    {
      head: columns.name,
      cell: (row) => (
        <Link to="/purpose/mails/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
      ),
    },
    { head: columns.stream, cell: (row) => <StreamCell {...streamOf(row)} /> },
    {
      head: columns.verdict,
      cell: ({ verdict }) =>
        verdict ? <VerdictPhrase verdict={verdict} /> : <span className="quiet">{say.noVerdict}</span>,
    },
    {
      head: columns.place,
      cell: (row) => {
        const { state, note } = noteHere(row, { say, lang })
        return (
          <span className="mails-place">
            {stations.names[stationOf(row)]}
            <span className={`small under place-${state}`}>{note}</span>
          </span>
        )
      },
    },
    {
      head: columns.changed,
      cell: (row) => (
        <>
          <span className="whole">{shortMoment(row.savedAt ?? row.madeAt, lang)}</span>
          <span className="small quiet under">
            {fill(say.changedBy, { name: nameOf((row.savedAt ? row.savedBy : row.madeBy)?.name) })}
          </span>
        </>
      ),
    },
    ...(may ? [act] : []),
  ]
}
