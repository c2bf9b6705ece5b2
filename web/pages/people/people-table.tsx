import { Link } from '@tanstack/react-router'
import type { Reply } from '../../client.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { MailAddress } from '../../parts/mail-address.tsx'
import { shortDay, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Somebody in the list, or whom a search found. */
export type Line = Reply<'GET /api/v1/people'>['people'][number]
type Found = Reply<'POST /api/v1/people/search'>['people'][number]

/** What is to be known of somebody before anything else: a refusal, or that nobody knows where the data come from. */
function State({ row }: { readonly row: Line }) {
  const say = useSay({ nl, en })
  const notes = [row.suppressed ? say.suppressed : null, row.provenance ? null : say.noProvenance].filter(Boolean)
  return notes.length > 0 ? <span className="note-amber">{notes.join(', ')}</span> : null
}

function Day({ at }: { readonly at: string }) {
  return <span className="whole">{shortDay(at, useLang())}</span>
}

/** The columns of a list of people. */
export function usePeopleColumns(): readonly Column<Line>[] {
  const say = useSay({ nl, en })
  const { columns } = say
  return [
    {
      head: columns.name,
      cell: (row) => (
        <Link to="/audience/people/$id" params={{ id: row.id }}>
          {row.name ?? say.noName}
        </Link>
      ),
    },
    {
      head: columns.address,
      cell: (row) =>
        row.address ? <MailAddress address={row.address} /> : <span className="quiet">{say.noAddress}</span>,
    },
    { head: columns.country, cell: (row) => row.country ?? <span className="quiet">{say.noCountry}</span> },
    {
      head: columns.lastOrder,
      cell: (row) => (row.lastOrderAt ? <Day at={row.lastOrderAt} /> : <span className="quiet">{say.never}</span>),
    },
    { head: columns.since, cell: (row) => <Day at={row.firstSeenAt} /> },
    { head: columns.state, cell: (row) => <State row={row} /> },
  ]
}

/** Whom a search found, and by what. */
export function FoundTable({ people }: { readonly people: readonly Found[] }) {
  const say = useSay({ nl, en })
  const columns = usePeopleColumns() as readonly Column<Found>[]
  const fits: Column<Found> = { head: say.fits, cell: ({ by }) => say.by[by] }
  return (
    <DataTable
      caption={say.caption}
      columns={[...columns.slice(0, 2), fits, ...columns.slice(2)]}
      rows={people}
      keyOf={({ id }) => id}
    />
  )
}
