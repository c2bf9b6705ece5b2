import { useInfiniteQuery } from '@tanstack/react-query'
import type { Reply } from '../../client.ts'
import { DataList } from '../../parts/data-table.tsx'
import { list } from '../../queries.ts'
import { amount, day, moment, useLang, useSay } from '../../words/index.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

type Order = Reply<'GET /api/v1/people/:id/orders'>['orders'][number]

type Event = Reply<'GET /api/v1/people/:id/events'>['events'][number]

const AT_ONCE = 10

/** The orders of somebody, newest first. */
export function Orders({ id }: { readonly id: string }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const query = useInfiniteQuery(list('GET /api/v1/people/:id/orders', { params: { id }, query: { limit: AT_ONCE } }))
  return (
    <DataList
      caption={say.orders}
      query={query}
      rowsOf={({ orders }) => orders}
      keyOf={(order) => order.id}
      empty={<p>{say.noOrders}</p>}
      columns={[
        { head: say.order.number, cell: ({ number }) => <span className="whole">{number}</span> },
        { head: say.order.placed, cell: ({ placedAt }) => day(placedAt, lang) },
        { head: say.order.what, cell: (order) => <Lines order={order} /> },
        { head: say.order.state, cell: ({ state }) => say.states[state as keyof typeof say.states] ?? state },
        { head: say.order.total, align: 'end', cell: ({ total }) => (total ? amount(total, lang) : '') },
      ]}
    />
  )
}

function Lines({ order }: { readonly order: Order }) {
  const { states } = useSay({ nl, en })
  if (order.lines.length === 0) return <span className="quiet">{states.unknown}</span>
  return (
    <ul className="lines">
      {order.lines.map(({ sku, name, quantity }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an order have a place and never change
        <li key={at}>
          {quantity > 1 && `${quantity} × `}
          {name ?? sku}
        </li>
      ))}
    </ul>
  )
}

/** What happened to somebody beside orders, newest first. */
export function Events({ id }: { readonly id: string }) {
  const say = useSay({ nl, en })
  const lang = useLang()
  const query = useInfiniteQuery(list('GET /api/v1/people/:id/events', { params: { id }, query: { limit: AT_ONCE } }))
  return (
    <DataList
      caption={say.events}
      query={query}
      rowsOf={({ events }) => events}
      keyOf={(event) => event.id}
      empty={<p>{say.noEvents}</p>}
      columns={[
        { head: say.event.name, cell: ({ name }) => name },
        { head: say.event.at, cell: ({ at }) => moment(at, lang) },
        { head: say.event.properties, cell: (event) => <Properties event={event} /> },
        { head: say.event.source, cell: ({ source }) => source },
      ]}
    />
  )
}

function Properties({ event }: { readonly event: Event }) {
  const properties = Object.entries(event.properties)
  if (properties.length === 0) return null
  return (
    <ul className="lines">
      {properties.map(([name, value]) => (
        <li key={name}>
          <span className="quiet">{name}:</span> {String(value)}
        </li>
      ))}
    </ul>
  )
}
