import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Reply } from '../../client.ts'
import { BRING_PEOPLE } from '../../page-route.tsx'
import { DataList } from '../../parts/data-table.tsx'
import { DemoLoad } from '../../parts/demo-load.tsx'
import type { ListQuery } from '../../parts/long-list.tsx'
import { NoneFound } from '../../parts/none-found.tsx'
import { Page as PagePart } from '../../parts/page.tsx'
import { SearchField, useSettled } from '../../parts/search-field.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { list, read } from '../../queries.ts'
import { useMay } from '../../session.ts'
import { count, fill, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { FoundTable, usePeopleColumns } from './people-table.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/people.css'

/** What was looked for last, for who comes back from a person. Names and addresses belong in no address bar. */
let lastText = ''

/** Everyone, and a search by name, address or number. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const [text, setText] = useState(lastText)
  const type = (next: string) => {
    lastText = next
    setText(next)
  }
  const settled = useSettled(text)
  const everyone = useInfiniteQuery(list('GET /api/v1/people'))
  const isEmpty = text === '' && everyone.data?.pages[0]?.people.length === 0
  return (
    <PagePart title={pages.people} lead={say.lead}>
      {!isEmpty && (
        <div className="look-for">
          <SearchField label={say.search} hint={say.searchHint} text={text} type={type} />
        </div>
      )}
      {settled === '' ? <Everyone query={everyone} /> : <Search text={settled} clear={() => type('')} />}
    </PagePart>
  )
}

function Everyone({ query }: { readonly query: ListQuery<Reply<'GET /api/v1/people'>> }) {
  const say = useSay({ nl, en })
  const columns = usePeopleColumns()
  const mayBring = useMay(BRING_PEOPLE)
  return (
    <DataList
      caption={say.caption}
      query={query}
      columns={columns}
      rowsOf={({ people }) => people}
      keyOf={({ id }) => id}
      empty={
        <Empty title={say.empty} action={mayBring && <Ways />}>
          {mayBring ? say.emptyText : say.emptyOther}
        </Empty>
      }
    />
  )
}

/** How people come here, for whoever may bring them. */
function Ways() {
  const say = useSay({ nl, en })
  const go = useNavigate()
  return (
    <div className="page-do">
      <Button onClick={() => void go({ to: '/audience/import' })}>{say.import}</Button>
      <DemoLoad />
    </div>
  )
}

function Search({ text, clear }: { readonly text: string; readonly clear: () => void }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const query = useQuery({
    ...read('POST /api/v1/people/search', { body: { text } }),
    placeholderData: (before) => before,
  })
  return (
    <Loaded query={query} lines={8}>
      {({ people, more }) =>
        people.length === 0 ? (
          <NoneFound title={say.nobody} says={say.clear} clear={clear}>
            {say.nobodyText}
          </NoneFound>
        ) : (
          <>
            <p className="small quiet found" role="status">
              {fill(more ? say.foundMore : say.found, { count: count(people.length, lang) })}
            </p>
            <FoundTable people={people} />
          </>
        )
      }
    </Loaded>
  )
}
