import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Reply } from '../../client.ts'
import { MAKE_MAILS } from '../../page-route.tsx'
import { type Column, DataList } from '../../parts/data-table.tsx'
import { NoneFound } from '../../parts/none-found.tsx'
import { Page as PagePart } from '../../parts/page.tsx'
import { SearchField, useSettled } from '../../parts/search-field.tsx'
import { Empty } from '../../parts/states.tsx'
import { useMay } from '../../session.ts'
import { fill, shortMoment, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { mailsLike } from '../mails/mails-like.ts'
import { noteAt } from '../mails/place.ts'
import { StreamCell } from '../mails/stream-cell.tsx'
import { useStreamOf } from '../mails/stream-name.ts'
import { en as mailsEn } from '../mails/words/en.ts'
import { nl as mailsNl } from '../mails/words/nl.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'
import '../../styles/mails.css'

type Line = Reply<'GET /api/v1/mails'>['mails'][number]

/** Every mail with how far it is known whom it is for. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const [text, setText] = useState('')
  const search = useSettled(text)
  const mails = useInfiniteQuery({ ...mailsLike(search), placeholderData: (before) => before })
  const columns = useColumns()
  const isEmpty = search === '' && mails.data?.pages[0]?.mails.length === 0
  return (
    <PagePart title={pages.audiences} lead={say.lead}>
      {!isEmpty && (
        <div className="look-for">
          <SearchField label={say.search} text={text} type={setText} />
        </div>
      )}
      <DataList
        caption={say.caption}
        query={mails}
        columns={columns}
        rowsOf={({ mails: rows }) => rows}
        keyOf={({ id }) => id}
        empty={
          search === '' ? (
            <NoMail />
          ) : (
            <NoneFound title={say.none} says={say.clear} clear={() => setText('')}>
              {say.noneText}
            </NoneFound>
          )
        }
      />
    </PagePart>
  )
}

/** What an audience is, and that it begins with the text of a mail. */
function NoMail() {
  const say = useSay({ nl, en })
  const may = useMay(MAKE_MAILS)
  return (
    <Empty title={say.empty} action={<Link to="/purpose/mails">{may ? say.toMails : say.toMailsOther}</Link>}>
      <p>{say.emptyText}</p>
      <ol className="note-list">
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Empty>
  )
}

function useColumns(): readonly Column<Line>[] {
  const { columns } = useSay({ nl, en })
  const lang = useLang()
  const streamOf = useStreamOf()
  return [
    {
      head: columns.name,
      cell: ({ id, name }) => (
        <Link className="mails-name" to="/audience/mails/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { head: columns.stream, cell: (row) => <StreamCell {...streamOf(row)} /> },
    { head: columns.station, cell: (row) => <StationCell row={row} /> },
    { head: columns.made, cell: ({ madeAt }) => <span className="whole">{shortMoment(madeAt, lang)}</span> },
  ]
}

/** How far one is with whom a mail is for, why, and when it was frozen last. */
function StationCell({ row }: { readonly row: Line }) {
  const say = useSay({ nl, en })
  const mails = useSay({ nl: mailsNl, en: mailsEn })
  const lang = useLang()
  const { state, because, frozenAt } = row.stations.audience
  const isPlain = state === 'done' || because === 'no-audience' || because === 'not-frozen'
  const words = { say: mails, lang }
  const note = row.draftId === null ? mails.place['no-draft'] : isPlain ? null : noteAt('audience', row, words)
  return (
    <span className="mails-place">
      {because === 'draft-changed' ? say.behind : say.states[state]}
      {state === 'done' && frozenAt !== null ? (
        <span className="small under">{fill(say.frozen, { when: shortMoment(frozenAt, lang) })}</span>
      ) : (
        note && <span className={`small under place-${state}`}>{note}</span>
      )}
    </span>
  )
}
