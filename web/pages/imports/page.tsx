import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Reply } from '../../client.ts'
import { type Column, DataList } from '../../parts/data-table.tsx'
import { Page as PagePart, Section } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'
import { list } from '../../queries.ts'
import { count, shortMoment, useFrameWords, useLang, useSay } from '../../words/index.ts'
import { sizeOf } from './size.ts'
import { UploadBox } from './upload-box.tsx'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'
import '../../styles/import.css'

type Row = Reply<'GET /api/v1/imports'>['imports'][number]

/** Where a file of people comes in, and what came in before. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  return (
    <PagePart title={pages.imports} lead={say.lead}>
      <UploadBox />
      <Section title={say.earlier}>
        <Earlier />
      </Section>
    </PagePart>
  )
}

function Earlier() {
  const say = useSay({ nl, en })
  const query = useInfiniteQuery(list('GET /api/v1/imports'))
  return (
    <DataList
      caption={say.earlier}
      query={query}
      columns={useColumns()}
      rowsOf={({ imports }) => imports}
      keyOf={({ id }) => id}
      empty={
        <Empty title={say.empty.title}>
          <ol className="teach">
            {say.empty.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Empty>
      }
    />
  )
}

function useColumns(): readonly Column<Row>[] {
  const say = useSay({ nl, en })
  const lang = useLang()
  const { columns } = say
  return [
    {
      head: columns.at,
      cell: ({ id, madeAt }) => (
        <Link to="/audience/import/$id" params={{ id }}>
          {shortMoment(madeAt, lang)}
        </Link>
      ),
    },
    { head: columns.source, cell: ({ source }) => source ?? <span className="quiet">{say.unknown}</span> },
    { head: columns.holds, cell: ({ holds }) => holds.map((one) => say.holds[one]).join(', ') },
    { head: columns.state, cell: ({ state }) => say.states[state] },
    { head: columns.size, align: 'end', cell: ({ bytes }) => sizeOf(bytes, lang) },
    { head: columns.rows, align: 'end', cell: ({ rows }) => count(rows, lang) },
    {
      head: columns.rejected,
      align: 'end',
      cell: ({ rejected }) =>
        rejected === null ? '–' : <span className={rejected > 0 ? 'note-amber' : ''}>{count(rejected, lang)}</span>,
    },
  ]
}
