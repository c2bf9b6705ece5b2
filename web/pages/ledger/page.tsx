import { useInfiniteQuery } from '@tanstack/react-query'
import type { Reply } from '../../client.ts'
import { type Column, DataList } from '../../parts/data-table.tsx'
import { Page as PagePart } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'
import { list } from '../../queries.ts'
import { count, shortMoment, useFrameWords, useLang, useNameOf, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Entry = Reply<'GET /api/v1/ledger'>['entries'][number]

/** By how many digits a fingerprint is told from another at sight. */
const SHOWN = 12

/** The ledger: what was decided and changed, by whom and when. */
export function Page() {
  const say = useSay({ nl, en })
  const { pages } = useFrameWords()
  const query = useInfiniteQuery(list('GET /api/v1/ledger'))
  return (
    <PagePart title={pages.ledger} lead={say.lead}>
      <details className="small">
        <summary>{say.check}</summary>
        <p>{say.checkText}</p>
      </details>
      <DataList
        caption={say.caption}
        query={query}
        columns={useColumns()}
        rowsOf={({ entries }) => entries}
        keyOf={({ hash }) => hash}
        empty={<Empty title={say.empty}>{say.emptyText}</Empty>}
      />
    </PagePart>
  )
}

function useColumns(): readonly Column<Entry>[] {
  const say = useSay({ nl, en })
  const lang = useLang()
  const nameOf = useNameOf()
  const { columns } = say
  const known: Readonly<Record<string, string>> = { ...say.kinds, ...say.whats }
  const what = ({ kind, body }: Entry) => known[String(body['what'] ?? kind)] ?? known[kind] ?? kind
  const nouns: Readonly<Record<string, string>> = say.nouns
  const about = ({ subjects }: Entry) =>
    [...new Set(subjects.map((one) => one.split(':')[0] ?? ''))].map((noun) => nouns[noun] ?? noun).join(', ')
  return [
    { head: columns.number, cell: ({ number }) => count(number, lang) },
    { head: columns.at, cell: ({ at }) => <span className="whole">{shortMoment(at, lang)}</span> },
    { head: columns.who, cell: ({ actor, name }) => (actor === 'system' ? say.system : nameOf(name)) },
    { head: columns.what, cell: what },
    { head: columns.about, cell: about },
    { head: columns.hash, cell: ({ hash }) => <code title={hash}>{hash.slice(0, SHOWN)}</code> },
  ]
}
